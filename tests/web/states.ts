import fc from 'fast-check';
import type { CatalogLever } from '../../src/web/bundle/catalog.js';
import { type Item, type LinkState, mostCompared, screens } from '../../src/web/scenario/asked.js';
import { keyOfItem } from '../../src/web/scenario/items.js';
import { catalog } from './japan.js';

const quarter = fc.integer({ min: catalog.start, max: catalog.end });
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const leverItem = (lever: CatalogLever): fc.Arbitrary<Item> =>
  fc.record(
    {
      kind: fc.constant('lever' as const),
      id: fc.constant(lever.id),
      ...(lever.number && { value: number(lever.number.low, lever.number.high) }),
      from: quarter,
    },
    { requiredKeys: ['kind', 'id'] },
  );

const parameterItem: fc.Arbitrary<Item> = fc.record({
  kind: fc.constant('parameter' as const),
  parameter: fc.constantFrom(...subjectParameters()),
  value: number(-1e9, 1e9),
  from: quarter,
});

function subjectParameters() {
  return catalog.levers.flatMap(({ number: one }) => (one ? [one.parameter] : []));
}

export const anItem: fc.Arbitrary<Item> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...catalog.levers).chain(leverItem) },
  fc.constantFrom(...catalog.presets).map(({ name }): Item => ({ kind: 'preset', name })),
  parameterItem,
);

export const items = fc.uniqueArray(anItem, { selector: keyOfItem, maxLength: 45 });

const aYear = fc.integer({ min: 1955, max: Math.floor(catalog.end / 4) });

/** Any state that a link can hold. */
export const aState: fc.Arbitrary<LinkState> = fc.record(
  {
    screen: fc.constantFrom(...screens),
    asked: fc.record({
      items,
      readings: fc.shuffledSubarray(catalog.readings.map(({ name }) => name)),
      seed: fc.maxSafeNat(),
      runs: fc.integer({ min: 1, max: 10_000 }),
    }),
    measures: fc.shuffledSubarray(catalog.measures.map(({ key }) => key)),
    card: fc.constantFrom('p=wages.slackResponse', 's=japan=real-gdp'),
    year: aYear,
    takenOver: aYear,
    compared: fc.array(fc.uniqueArray(anItem, { selector: keyOfItem, minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: mostCompared,
    }),
  },
  { requiredKeys: ['screen', 'asked', 'measures'] },
);
