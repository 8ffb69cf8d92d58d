import type { EffectAgainst, Expectation, Scenario } from '../../experiments/index.js';

/** A scenario with what was expected of it and what it does. */
export interface ScenarioFound {
  readonly scenario: Scenario;
  readonly expected: readonly { readonly expectation: Expectation; readonly effect: EffectAgainst }[];
}

/** A row for each expectation. */
export const expectationRows = (found: readonly ScenarioFound[]) =>
  found.flatMap(({ scenario, expected }) =>
    expected.map(({ expectation, effect }) => ({
      scenario: scenario.name,
      ...expectationCells(expectation, effect),
      found: expectation.found?.trim() ?? null,
    })),
  );

/** What was expected of an outcome, and what it does. */
export const expectationCells = (
  { outcome, direction, literature }: Omit<Expectation, 'found'>,
  effect: EffectAgainst,
) => ({
  outcome: outcome.name,
  unit: outcome.unit,
  direction,
  answer: effect.answer,
  ...movedCells(effect),
  asExpected: effect.asExpected,
  expectedLow: literature?.low ?? null,
  expectedHigh: literature?.high ?? null,
  size: effect.size ?? null,
  source: literature?.source.join(' ') ?? null,
});

/** How far something moved, whatever was expected. */
export const movedCells = (effect: EffectAgainst) => ({
  median: effect.median,
  least: effect.least,
  most: effect.most,
  runs: effect.cases,
  stopped: effect.missing,
});

/** Whether what was found is not what was expected, in direction or in size. */
export const isOtherwise = ({ answer, size }: EffectAgainst): boolean =>
  answer === 'no' || answer === 'cannot tell' || (size !== undefined && size !== 'in the range');
