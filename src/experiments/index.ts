export { alarmsOf } from './alarms.js';
export { contentDigest } from './content-digest.js';
export { brokeLedger, isStopped, stopped } from './member.js';
export { recordsOf } from './record.js';
export { loadSubject, type Subject } from './subject.js';
export { replayOf, summaryOf, type Replay } from './replay.js';
export { bands, factsOf } from './score/index.js';
export { trialEffect, trialSentence, type TrialEffect } from './trials.js';
export { levelsOf, type Level } from './levels.js';
export { checksOf, lawsOf, type Check } from './check.js';
export { flowMatrix, type FlowMatrix } from './flow-matrix.js';
export {
  isBeyondInterval,
  parityGroups,
  parityOf,
  referenceFile,
  statisticsOf,
  type Comparison,
  type Parity,
} from './parity/index.js';
export type { InWorlds } from './worlds.js';
export * from './money/index.js';
export * from './biographies/index.js';
export * from './expectations/index.js';
export * from './readings/index.js';
export * from './scenarios/index.js';
export * from './studies/index.js';
export {
  explanationOfSystems,
  type Lever,
  readSystems,
  scenarioOfLever,
  scenarioWithout,
  simulatedOf,
  type Simulated,
  type SystemFile,
  type Validation,
} from './systems/index.js';
export { canonical } from './studies/study.js';
export { effectSentence } from './pairs/index.js';
export { attributionInWords, type Attribution } from './attribution/index.js';
export * from './asked/index.js';
export { elementaryEffects, sensitivityWords, sobolIndices } from './sensitivity/index.js';
export { quantile as quantileOf } from './score/index.js';
export * from './fitting/index.js';
export {
  calibrationInWords,
  conflictsOf,
  type Emulator,
  posterior,
  shrinkageOf,
  type Wave,
  waveScoreOf,
} from './calibration/index.js';
export { readTargets } from './score/index.js';
export { rowsOf as pointsOf } from './studies/sampling.js';
export {
  anchoredEnding,
  forecastFile,
  forecastFrom,
  type ForecastFile,
  type ForecastFrom,
  type ForecastRow,
  forecastWords,
  hindsightOf,
  type Hindsight,
  pooledScores,
  type PooledScores,
  readForecast,
} from './forecast/index.js';
export {
  boxOf,
  discover,
  discoveryInWords,
  type Discovery,
  fewInWords,
  type Found,
  isClear,
  isEnough,
  insideOf,
  type Limit,
  limitInWords,
  type Problem,
  treeInWords,
  type Vocabulary,
} from './discovery/index.js';
