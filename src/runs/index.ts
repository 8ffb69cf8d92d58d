export { annualTable } from './annual-table.js';
export { planDifference, planOf, type Manifest } from './manifest.js';
export type { Alarm, Member } from './member.js';
export { asRunFolderError, RunFolderError } from './run-folder-error.js';
export { totalsOf } from './score.js';
export type { EraCell, EraTable, Score, ScoredTarget, Title, Tolerance, Totals, Verdict } from './score.js';
