import type { Words } from './words.js';

/** Title of a scenario that was put together in the lab. */
export const labScenario: Words = { en: 'A scenario of the lab', ja: 'ラボのシナリオ' };
