import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaledStocks } from '../../src/economies/opening-file.js';
import { quarterlyFrom, type Observed } from '../../src/economies/series-values.js';

const wanted = (first: number, quarters: number) => ({
  key: 'world.oil',
  by: [],
  rows: [],
  start: first * 4,
  quarters,
  place: () => ({ file: 'world.yaml' }),
});
const annual = (values: Readonly<Record<number, number>>, step = false): Observed => ({
  key: 'world/oil',
  quarterly: false,
  step,
  values: new Map(Object.entries(values).map(([year, value]) => [Number(year), value])),
});
const read = (series: Observed, how: Parameters<typeof quarterlyFrom>[1], first: number, quarters: number) =>
  [...quarterlyFrom(series, how, wanted(first, quarters))].map((value) => Number(value.toFixed(6)));

test('step holds a year; linear starts at its first quarter; midyear has it in the middle', () => {
  const oil = annual({ 1955: 10, 1956: 18 });
  expect(read(oil, {}, 1955, 8)).toEqual([10, 10, 10, 10, 18, 18, 18, 18]);
  expect(read(oil, { fill: 'linear' }, 1955, 8)).toEqual([10, 12, 14, 16, 18, 18, 18, 18]);
  // The middle of a quarter is 1, 3, 5 and 7 eighths of a year; mid-years are 1955.5 and 1956.5.
  expect(read(oil, { fill: 'midyear' }, 1955, 8)).toEqual([10, 10, 11, 13, 15, 17, 18, 18]);
});

test('a series is transformed, then multiplied, then moved', () => {
  const oil = annual({ 1954: 5, 1955: 10, 1956: 20 });
  expect(read(oil, { transform: 'index', times: 3, plus: 1 }, 1955, 5)).toEqual([4, 4, 4, 4, 7]);
  const growth = Number(Math.log(2).toFixed(6));
  expect(read(oil, { transform: 'logGrowth' }, 1955, 5)).toEqual([growth, growth, growth, growth, growth]);
  expect(() => read(oil, { transform: 'logGrowth' }, 1954, 1)).toThrow(
    'world.yaml: world.oil needs world/oil in 1953',
  );
});

test('a step series holds between its values, a gap in another is told', () => {
  const gap = { 1955: 10, 1957: 30 };
  expect(read(annual(gap, true), {}, 1955, 12)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 30, 30, 30, 30]);
  expect(() => read(annual(gap), {}, 1955, 12)).toThrow(
    'world.oil needs world/oil in 1956, which it does not have.',
  );
});

test('a held series keeps its last value, and its last growth', () => {
  const oil = annual({ 1954: 10, 1955: 20 });
  expect(read(oil, { hold: true }, 1955, 8)).toEqual(Array.from({ length: 8 }, () => 20));
  const doubled = Number(Math.log(2).toFixed(6));
  expect(read(oil, { hold: true, transform: 'logGrowth' }, 1955, 8)).toEqual(
    Array.from({ length: 8 }, () => doubled),
  );
});

test('a quarterly series is read quarter by quarter', () => {
  const rate: Observed = {
    key: 'japan/rate',
    quarterly: true,
    step: false,
    values: new Map(Array.from({ length: 8 }, (_, i) => [1955 * 4 + i, i])),
  };
  expect(read(rate, {}, 1955, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(() => read(rate, {}, 1955, 9)).toThrow('it ends 1956Q4, so say hold: true to keep its last value');
});

test('at any scale what is held is what is owed, in whole units', () => {
  const accounts = [
    { name: 'loans', held: ['banks.loansHeld', 'state.loansHeld'], owed: ['firms.loans', 'farms.loans'] },
  ];
  const amount = fc.nat({ max: 1_000_000_000 });
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      fc.double({ min: 0.5, max: 1e6, noNaN: true }),
      (banks, state, firms, scale) => {
        const owed = Math.min(firms, banks + state);
        const stocks = {
          'banks.loansHeld': banks,
          'state.loansHeld': state,
          'firms.loans': owed,
          'farms.loans': banks + state - owed,
        };
        const scaled = scaledStocks(stocks, accounts, scale);
        const of = (path: string) => scaled[path]!;
        expect(of('banks.loansHeld') + of('state.loansHeld')).toBe(of('firms.loans') + of('farms.loans'));
        expect(Object.values(scaled).every(Number.isSafeInteger)).toBe(true);
        expect(Math.abs(of('firms.loans') - owed / scale)).toBeLessThanOrEqual(2);
        expect(Math.min(...Object.values(scaled))).toBeGreaterThanOrEqual(-1);
      },
    ),
  );
});
