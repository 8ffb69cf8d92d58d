export { grid } from './grid.js';
export { latinHypercube } from './latin-hypercube.js';
export { mustBeWhole } from './must-be-whole.js';
export { sobolSequence } from './sobol-sequence.js';
export type { UnitDesign } from './unit-design.js';
