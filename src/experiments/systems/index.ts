export { explanationOfSystems } from './explanation-of-systems.js';
export { readSystems, systemNames } from './read-systems.js';
export { simulatedOf, type Simulated } from './simulated.js';
export { type Lever, scenarioOfLever, scenarioWithout, type SystemFile, type Validation } from './system.js';
export { systemSchema } from './system-schema.js';
