import type { Catalog } from '../bundle/catalog.js';
import type { ParameterEvidence } from '../bundle/evidence-file.js';
import type { Item } from '../scenario/asked.js';
import { highEnd, leverReason, lowEnd, readingReason, runWith, runWithRow } from '../text/evidence-told.js';
import { rowNames } from '../text/row-names.js';
import type { Words } from '../text/words.js';
import { told } from './told.js';

/** Another value with which the model can be run, and who has it. */
export interface RunWith {
  readonly item: Item;
  readonly name: Words;
  readonly reason: Words;
}

type Known = Pick<Catalog, 'start' | 'readings' | 'levers'>;

/** Ends of its range, values of rival readings, and levers that put it elsewhere. */
export const runsWith = (parameter: ParameterEvidence, catalog: Known): RunWith[] => [
  ...ends(parameter, catalog.start),
  ...parameter.others.map(({ parameter: key, value, from, reading }): RunWith => {
    const row = key.slice(parameter.key.length + 1);
    const title = catalog.readings.find(({ name }) => name === reading)!.title;
    return {
      item: { kind: 'parameter', parameter: key, value, from },
      name: named(value, row),
      reason: readingReason(title, Math.floor(from / 4)),
    };
  }),
  ...catalog.levers.flatMap(({ id, title, number }): RunWith[] =>
    number?.kind === 'set' && number.parameter === parameter.key
      ? [{ item: { kind: 'lever', id }, name: runWith(told(number.pulled)), reason: leverReason(title) }]
      : [],
  ),
];

const named = (value: number, row: string): Words => {
  if (row === '') return runWith(told(value));
  const words = rowNames[row] ?? { en: row, ja: row };
  const [en, ja] = [runWithRow(told(value), words.en), runWithRow(told(value), words.ja)];
  return { en: en.en, ja: ja.ja };
};

/** A range of a factor is left to the page Doubt: a scenario sets a value. */
const ends = ({ key, range, rangeOf, values }: ParameterEvidence, start: number): RunWith[] => {
  if (!range || rangeOf === 'factor') return [];
  const now = values[0]?.values[0];
  return range.flatMap((value, i): RunWith[] =>
    value === now
      ? []
      : [
          {
            item: { kind: 'parameter', parameter: key, value, from: start },
            name: runWith(told(value)),
            reason: i === 0 ? lowEnd : highEnd,
          },
        ],
  );
};
