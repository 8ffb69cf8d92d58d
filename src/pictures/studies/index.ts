export { comparisonReport, type ComparisonReport, type ScenarioEffects } from './comparison-report.js';
export type { EffectChart } from './effect-chart.js';
export type { ChangeTold, ScenarioTold } from './scenario-told.js';
export type { StoppedRun, StudyFacts } from './study-facts.js';
export { explanationReport, type ExplainedOutcome, type ExplanationReport } from './explanation-report.js';
export { sensitivityReport, type SensitiveOutcome, type SensitivityReport } from './sensitivity-report.js';
export { discoveryReport, type DiscoveryReport } from './discovery-report.js';
