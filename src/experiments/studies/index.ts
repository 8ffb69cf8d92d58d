export { caseOf } from './case-of.js';
export type { Case, CaseDesign, Factor, Reading, Sampling } from './case-design.js';
export { effectBetween, type EffectBetween } from './effect-between.js';
export { attributed, explanationOf, type Explanation } from './explanation.js';
export { differenceOf, outcomeOf, valueOfOutcome, type Outcome } from './outcome.js';
export { type Grouping, groupings, type Player, playersBetween } from './players.js';
export { runCase } from './run-case.js';
export { casesOfShard, shardsOf, type Study, STUDY_FORMAT, studyId } from './study.js';
