import { caseOf, type Problem, type Quantity } from '../../experiments/index.js';
import { type ExperimentRun, meanOfRows } from './experiment-run.js';

/** The rows of a discovery that have a value, which of them are of interest, and the rows that have none. */
export interface DiscoveryProblem {
  readonly problem: Problem;
  /** The value of each row of the problem. */
  readonly values: readonly number[];
  /** Points of the rows without a value. */
  readonly without: readonly (readonly number[])[];
  /** What the interest is about. */
  readonly quantity: Quantity;
}

/** What is of interest by the quantity of a discovery; of several seeds for each row the mean counts. */
export const discoveryProblem = (
  { subject, experiment, quantities }: ExperimentRun<'discovery'>,
  ofCases: readonly Float64Array[],
): DiscoveryProblem => {
  const { design, entry } = experiment;
  const { outcome, above = -Infinity, below = Infinity } = entry.interest;
  const place = quantities.findIndex((one) => one.outcome.name === outcome);
  const values = meanOfRows(ofCases[place]!, design.lucks);
  const points = Array.from(values, (_, row) => {
    const { values: drawn } = caseOf(subject.economy, design, row * design.lucks);
    // Low plus the whole width may be beyond high by a last digit.
    return design.factors.map(({ parameter, low, high }) => Math.min(high, Math.max(low, drawn[parameter]!)));
  });
  const rows = [...values.keys()];
  const told = rows.filter((row) => !Number.isNaN(values[row]!));
  return {
    problem: {
      factors: design.factors.map(({ parameter, low, high }) => ({ name: parameter, low, high })),
      rows: told.map((row) => points[row]!),
      ofInterest: told.map((row) => values[row]! > above && values[row]! < below),
    },
    values: told.map((row) => values[row]!),
    without: rows.filter((row) => Number.isNaN(values[row]!)).map((row) => points[row]!),
    quantity: quantities[place]!,
  };
};
