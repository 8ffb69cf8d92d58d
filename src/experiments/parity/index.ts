export { compare, isBeyondInterval, summaryOf as paritySummaryOf, type Comparison } from './compare.js';
export { parityOf, type Parity } from './parity.js';
export { readReference, referenceSchema, referenceFile, type Reference } from './reference.js';
export type { RunPaths } from './run-paths.js';
export { groups as parityGroups } from './statistic.js';
export { statisticsOf } from './statistics.js';
