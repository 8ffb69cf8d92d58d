import type { Block } from '../forecast/blocks.js';
import { isOtherwise, type ScenarioFound } from './expectation-rows.js';

const HEAD = ['Scenario', 'Outcome', 'Expected', 'Found', 'Median', 'Least to most', 'Runs', 'Literature'];

/** A table of what was expected and found, then the reasons where the two differ. */
export const expectationBlocks = (
  title: string,
  found: readonly ScenarioFound[],
  { runs, scale }: { readonly runs: number; readonly scale: number },
): Block[] => {
  const reasons = found.flatMap(reasonsOf);
  return [
    { kind: 'title', text: title },
    {
      kind: 'list',
      items: [
        `Runs of history and of each scenario: ${runs}, at 1:${scale}, with the same draws and the same luck; what is told is the difference to history.`,
        'What was expected stands in the file of the scenario and was written before it was run. Yes and no say that of the runs that move at all so many agree by luck at most one time in ten.',
      ],
    },
    { kind: 'table', head: HEAD, rows: found.flatMap(rowsOf) },
    ...(reasons.length > 0
      ? ([
          { kind: 'heading', text: 'Where the model finds otherwise' },
          { kind: 'list', items: reasons },
        ] satisfies Block[])
      : []),
  ];
};

const rowsOf = ({ scenario, expected }: ScenarioFound): string[][] =>
  expected.map(({ expectation: { outcome, direction, literature }, effect }, i) => [
    i === 0 ? scenario.name : '',
    outcome.name,
    direction,
    effect.answer,
    `${number(effect.median)} ${outcome.unit}`,
    `${number(effect.least)} to ${number(effect.most)}`,
    `${effect.asExpected} of ${effect.cases}`,
    literature
      ? `${number(literature.low)} to ${number(literature.high)}: ${effect.size ?? 'no value'}`
      : 'no estimate',
  ]);

const reasonsOf = ({ scenario, expected }: ScenarioFound): string[] =>
  expected
    .filter(({ effect }) => isOtherwise(effect))
    .map(
      ({ expectation: { outcome, found } }) =>
        `${scenario.name}, ${outcome.name}: ${found?.trim() ?? 'the reason was not found.'}`,
    );

const number = (value: number | null) => (value === null ? 'none' : String(Number(value.toPrecision(3))));
