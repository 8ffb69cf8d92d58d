import type { Target } from '../calibration/index.js';
import { seriesOf, statisticOf, type AnnualSeries, type TargetFile } from '../score/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { type Outcome, valueOfOutcome } from '../studies/outcome.js';

/** A target of the calibration, and what a run says of it. */
export interface FitTarget extends Target {
  /** NaN when the run lacks a year of it. */
  readonly valueOf: (run: StoredRun) => number;
  readonly measures: readonly string[];
}

type One = TargetFile['targets'][string];

/**
 * The targets marked fit, or those that end by a year. Half the good tolerance is a standard deviation of what was
 * observed, and `discrepancy` good tolerances one of what the best model still gets wrong. Hold-outs are not read.
 */
export const fitTargets = (
  { targets }: TargetFile,
  record: (measure: string) => AnnualSeries | undefined,
  discrepancy: number,
  until = Infinity,
): FitTarget[] =>
  Object.entries(targets)
    .filter(([, target]) => target.kind === 'fit' && lastYearOf(target) <= until)
    .map(([name, target]) => {
      const { observed, good, clip } = boundsOf(target);
      return {
        name,
        observed,
        tolerance: good / 2,
        discrepancy: discrepancy * good,
        measures: [target.measure],
        valueOf: (run) => {
          const value = statisticOf(target, seriesOf(run, target.measure), record(target.measure));
          return value === null || !Number.isFinite(value) ? Number.NaN : Math.min(value, clip);
        },
      };
    });

/** Bounds by judgement on what no target measures, as targets. */
export const plausibleTarget = (outcome: Outcome, low: number, high: number): FitTarget => ({
  name: outcome.name,
  observed: (low + high) / 2,
  tolerance: (high - low) / 4,
  discrepancy: 0,
  measures: [outcome.measure],
  valueOf: (run) =>
    valueOfOutcome(outcome, { years: run.years, values: run.annual[outcome.measure] ?? [] }) ?? Number.NaN,
});

/** The last year a target looks at. */
export const lastYearOf = (target: One): number =>
  Math.max(
    ...('year' in target ? [target.year] : []),
    ...('over' in target ? [target.over] : []),
    ...('window' in target ? [target.window[1]] : []),
  );

/** What is aimed at and the good tolerance in the target's own unit. More than enough counts as enough. */
const boundsOf = ({ observed, tolerance }: One) => {
  if (tolerance.kind === 'band') {
    const [low, high] = Array.isArray(observed) ? observed : [observed, observed];
    return { observed: (low + high) / 2, good: (high - low) / 2, clip: Infinity };
  }
  const value = Array.isArray(observed) ? Number.NaN : observed;
  if (tolerance.kind === 'atLeast')
    return { observed: tolerance.good, good: tolerance.good - tolerance.fair, clip: tolerance.good };
  const unit = tolerance.kind === 'relative' ? Math.abs(value) : 1;
  return { observed: value, good: tolerance.good * unit, clip: Infinity };
};
