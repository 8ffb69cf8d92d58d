import { expect, test } from 'vitest';
import {
  bands,
  eraTable,
  quantile,
  score,
  type Measure,
  type Target,
} from '../../../src/experiments/score/index.js';
import { memberOf } from './member-of.js';

const debt: Target = {
  title: { en: 'Debt', ja: '債務' },
  measure: 'debt',
  statistic: 'value',
  year: 1990,
  observed: 100,
  unit: 'percent of GDP',
  tolerance: { kind: 'relative', good: 0.1, fair: 0.25 },
  kind: 'fit',
  source: ['somewhere'],
};
const five = [80, 90, 100, 110, 120].map((value, i) => memberOf(i, { debt: [value] }));

test('the quantiles of 10, 20, 30 lie on the line through them', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([30, 10, 20], share))).toEqual([10, 15, 20, 25, 30]);
  expect(quantile([7], 0.05)).toBe(7);
  expect(quantile([], 0.5)).toBeNull();
});

test('five runs from 80 to 120 have the median 100 and 90 % of them lie in 82 to 118', () => {
  const [scored] = score({ debt }, five).targets;
  expect(scored).toMatchObject({ id: 'debt', median: 100, low: 82, high: 118, verdict: 'good', runs: 5 });
});

test('fit and hold-out are counted apart', () => {
  const heldOut: Target = { ...debt, kind: 'holdOut', observed: 1000 };
  const absent: Target = { ...debt, measure: 'absent' };
  const { fit, holdOut } = score({ debt, heldOut, absent }, five);
  expect(fit).toEqual({ good: 1, fair: 0, miss: 0, unknown: 1 });
  expect(holdOut).toEqual({ good: 0, fair: 0, miss: 1, unknown: 0 });
});

test('a run without the value is left out of the median and of the count', () => {
  const [scored] = score({ debt }, [...five, memberOf(5, { debt: [null] })]).targets;
  expect(scored).toMatchObject({ median: 100, runs: 5 });
});

test('the central run is shown apart and does not enter the median', () => {
  const [scored] = score({ debt }, five, { central: memberOf(0, { debt: [500] }) }).targets;
  expect(scored).toMatchObject({ median: 100, central: 500 });
});

const price: Measure = {
  title: { en: 'Price', ja: '価格' },
  unit: 'index',
  theme: 'prices',
  column: 'nation.consumerPrice',
  annual: 'mean',
  index: { year: 1990 },
};

test('an index takes the level of the record in its year: 1, 2 against 50, 80 becomes 50, 100', () => {
  const members = [memberOf(0, { price: [1, 2] }), memberOf(1, { price: [3, 12] })];
  const drawn = bands('price', price, members, { years: [1990, 1991], values: [50, 80] });
  expect(drawn).toMatchObject({ years: [1990, 1991], median: [50, 150], record: [50, 80] });
  expect(drawn.low50).toEqual([50, 125]);
});

test('an index set to 1 moves the record too', () => {
  const toOne = { ...price, index: { year: 1990, to: 1 } };
  const drawn = bands('price', toOne, [memberOf(0, { price: [4, 8] })], {
    years: [1990, 1991],
    values: [50, 80],
  });
  expect(drawn).toMatchObject({ median: [1, 2], record: [1, 1.6] });
});

test('the era table has the mean of the record beside the quantiles of the runs', () => {
  const file = {
    eras: { bust: { title: { en: 'Bust', ja: '崩壊' }, window: [1990, 1991] as [number, number] } },
    eraColumns: [{ measure: 'price', statistic: 'mean' as const, title: price.title }],
  };
  const members = [memberOf(0, { price: [1, 3] }), memberOf(1, { price: [5, 7] })];
  const table = eraTable(file, { price }, members, () => ({ years: [1990, 1991], values: [2, 4] }));
  expect(table.eras[0]?.cells[0]).toMatchObject({ record: 3, median: 4 });
  expect(table.columns[0]?.unit).toBe('index');
});
