export { effectAgainst, type EffectAgainst } from './effect-against.js';
export type { Expectation } from './expectation.js';
export { readExpectations } from './read-expectations.js';
