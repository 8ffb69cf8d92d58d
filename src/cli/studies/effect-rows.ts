import type { EffectBetween } from '../../experiments/index.js';
import { csvOfRows } from './rows-csv.js';

/** One effect as a flat row of plain values; bands are null where the design cannot tell their source. */
export const effectRow = ({
  outcome,
  levelUnit,
  baseline,
  changed,
  effect,
  spread,
  missing,
}: EffectBetween) => ({
  outcome: outcome.name,
  measure: outcome.measure,
  when: outcome.when,
  levelUnit,
  baseline: baseline.median,
  baselineLow50: baseline.interval50[0],
  baselineHigh50: baseline.interval50[1],
  baselineLow90: baseline.interval90[0],
  baselineHigh90: baseline.interval90[1],
  changed: changed.median,
  changedLow50: changed.interval50[0],
  changedHigh50: changed.interval50[1],
  changedLow90: changed.interval90[0],
  changedHigh90: changed.interval90[1],
  unit: outcome.unit,
  median: effect.median,
  low50: effect.interval50[0],
  high50: effect.interval50[1],
  low90: effect.interval90[0],
  high90: effect.interval90[1],
  sameSign: effect.signShare,
  monteCarloError: effect.monteCarloError,
  verdict: effect.verdict,
  varianceOfLuck: spread.luck?.variance ?? null,
  varianceOfParameters: spread.parameters?.variance ?? null,
  varianceOfReadings: spread.readings?.variance ?? null,
  runs: effect.runs,
  missing,
});

/** The rows as CSV with a header; nothing for what is not known. */
export const effectsCsv = (effects: readonly EffectBetween[]): string => csvOfRows(effects.map(effectRow));
