export { comparisonReport, type ComparisonReport, type ScenarioEffects } from './comparison-report.js';
export type { EffectChart } from './effect-chart.js';
export type { ChangeTold, ScenarioTold } from './scenario-told.js';
export type { StoppedRun, StudyFacts } from './study-facts.js';
