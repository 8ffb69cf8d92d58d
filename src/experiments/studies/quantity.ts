import type { StoredRun } from '../../runs/parts/index.js';
import { differenceOf, type Outcome, valueOfOutcome } from './outcome.js';

/** One number of a case: an outcome of a single scenario, or by how much a scenario differs from the first in it. */
export interface Quantity {
  readonly outcome: Outcome;
  readonly scenario: string;
  /** The scenario it is held against. */
  readonly against: string | undefined;
  /** Such as `real-gdp@1995` or `tight-money less history: real-gdp@1995`. */
  readonly name: string;
  readonly unit: string;
}

/** Each outcome of the only scenario, or each difference of each other scenario from the first. */
export const quantitiesOf = (outcomes: readonly Outcome[], scenarios: readonly string[]): Quantity[] => {
  const [first, ...others] = scenarios;
  if (others.length === 0)
    return outcomes.map((outcome) => ({
      outcome,
      scenario: first!,
      against: undefined,
      name: outcome.name,
      unit: outcome.levelUnit,
    }));
  return others.flatMap((scenario) =>
    outcomes.map((outcome) => ({
      outcome,
      scenario,
      against: first!,
      name: `${scenario} less ${first}: ${outcome.name}`,
      unit: outcome.unit,
    })),
  );
};

/** The quantity in the runs of one case, NaN when one of them has no value. */
export const valueOfQuantity = (
  { outcome, scenario, against }: Quantity,
  runs: readonly StoredRun[],
): number => {
  const of = (name: string) => {
    const run = runs.find((one) => one.scenario === name);
    if (!run) return null;
    return valueOfOutcome(outcome, { years: run.years, values: run.annual[outcome.measure] ?? [] });
  };
  const value = against === undefined ? of(scenario) : differenceOf(outcome, of(against), of(scenario));
  return value ?? Number.NaN;
};
