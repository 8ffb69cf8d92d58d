import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/index.js';
import {
  type ForecastMeasure,
  forecastTable,
  forecastWords,
  gaussianCrps,
  randomWalkWithDrift,
  rootMeanSquareError,
  skill,
} from '../../../src/experiments/forecast/index.js';

const yearly = (first: number, values: readonly (number | null)[]) => ({
  years: values.map((_, i) => first + i),
  values,
});

const history = [2, 3, 1, 4, 2, 5, 3, 2, 4, 3, 1, 3];
const measure = (changes: Partial<ForecastMeasure> = {}): ForecastMeasure => ({
  title: 'Growth',
  unit: 'percent a year',
  history: yearly(1989, history),
  observed: yearly(2001, [2, 3, 2, 4]),
  ensemble: [yearly(2001, [1, 2, 1, 3]), yearly(2001, [2, 3, 2, 4]), yearly(2001, [3, 4, 3, 5])],
  ...changes,
});

test('each measure has a row for each rival, with years, estimation and both scores', () => {
  const { rows, leftOut } = forecastTable({ growth: measure() }, 2001, 2004);
  expect(rows.map(({ rival }) => rival)).toEqual([
    'random walk with drift',
    'autoregression',
    'historical mean',
  ]);
  expect(leftOut).toEqual([]);
  const [first] = rows;
  expect(first).toMatchObject({
    measure: 'growth',
    years: [2001, 2002, 2003, 2004],
    estimatedOn: 12,
    remark: null,
  });
  // The median is what happened; distances 1, 0, 1 are 2/3 on average, and the pairs 1, 1, 2 apart 4/3, half of it.
  expect(first.model.rootMeanSquareError).toBe(0);
  expect(first.model.crps).toBeCloseTo(0, 15);
  const predicted = randomWalkWithDrift(history, 4).years;
  const losses = [2, 3, 2, 4].map((observed, i) => gaussianCrps(predicted[i], observed));
  expect(first.ofRival.crps).toBeCloseTo(losses.reduce((sum, loss) => sum + loss, 0) / 4, 14);
  expect(first.skill).toEqual({ rootMeanSquareError: 1, crps: 1 });
  expect(first.comparison!.difference).toBeCloseTo(first.model.crps - first.ofRival.crps, 14);
});

test('no rival knows what it predicts: later years of the history change nothing', () => {
  const knowing = measure({ history: yearly(1989, [...history, 100, 200, 300, 400]) });
  expect(forecastTable({ growth: knowing }, 2001, 2004)).toEqual(
    forecastTable({ growth: measure() }, 2001, 2004),
  );
});

test('a history that ends early is predicted from where it ends, and one with a gap from after it', () => {
  const early = measure({ history: yearly(1987, history) });
  const [row] = forecastTable({ growth: early }, 2001, 2004).rows;
  // 1999 and 2000 are predicted, too, but not scored.
  const predicted = randomWalkWithDrift(history, 6).years.slice(2);
  expect(row.ofRival.rootMeanSquareError).toBeCloseTo(
    rootMeanSquareError(
      predicted.map(({ mean }) => mean),
      [2, 3, 2, 4],
    ),
    12,
  );
  const gap = measure({ history: yearly(1989, [...history.slice(0, 4), null, ...history.slice(5)]) });
  expect(forecastTable({ growth: gap }, 2001, 2004).rows[0].estimatedOn).toBe(7);
});

test('a year without an observation or without two members is not scored', () => {
  const some = measure({
    observed: yearly(2001, [2, null, 2, 4]),
    ensemble: [yearly(2001, [1, 2, 1, 3]), yearly(2001, [2, 3, null, 4])],
  });
  expect(forecastTable({ growth: some }, 2001, 2010).rows[0].years).toEqual([2001, 2004]);
});

test('two years are too few to compare losses, three are enough', () => {
  const rowsTo = (to: number) => forecastTable({ growth: measure() }, 2001, to).rows;
  expect(rowsTo(2002)[0].comparison).toBeNull();
  expect(rowsTo(2003)[0].comparison?.freedom).toBe(2);
});

test('what cannot be scored is left out and told', () => {
  const table = forecastTable(
    {
      young: measure({ title: 'Young', history: yearly(1999, [1, 2]) }),
      unseen: measure({ title: 'Unseen', observed: yearly(1950, [1]) }),
      alone: measure({ title: 'Alone', ensemble: [yearly(2001, [1, 2, 3, 4])] }),
    },
    2001,
    2004,
  );
  expect(table.rows).toEqual([]);
  expect(forecastWords(table)).toEqual([
    'Young: left out, since its history has 2 years without a gap before the forecast, and 3 are needed.',
    'Unseen: left out, since no year has both an observation and two members of the ensemble.',
    'Alone: left out, since no year has both an observation and two members of the ensemble.',
  ]);
});

test('words say what the model beats, what it loses to, and how clearly', () => {
  const off = [40, 41, 40, 42, 40, 41, 42, 40];
  const right = [2, 3, 2, 4, 3, 2, 4, 3];
  const told = (title: string, values: readonly number[]) =>
    measure({
      title,
      observed: yearly(2001, right),
      ensemble: [yearly(2001, values), yearly(2001, values)],
    });
  const words = forecastWords(
    forecastTable({ right: told('Growth', right), off: told('Wages', off) }, 2001, 2008),
  );
  expect(words[0]).toBe(
    'From 2001 to 2008 the model beats the random walk with drift on 1 (1 clearly) of 2 measures and loses to it ' +
      'on 1 (1 clearly).',
  );
  expect(words).toHaveLength(5);
  expect(words[3]).toBe(
    'Growth, 8 years: the model beats the random walk with drift (error 100 % smaller) and the autoregression ' +
      '(error 100 % smaller) and the historical mean (error 100 % smaller).',
  );
  expect(words[4]).toMatch(
    /^Wages, 8 years: the model loses to the random walk with drift \(error \d+ % larger\) and/,
  );
});

test('a difference that may be chance is told as one, and so is a rival that had to change its rule', () => {
  const short = measure({
    history: yearly(1997, [2, 3, 1, 3]),
    ensemble: [yearly(2001, [1, 2, 9, 3]), yearly(2001, [2, 3, 9, 4])],
  });
  const words = forecastWords(forecastTable({ growth: short }, 2001, 2004));
  expect(words[3]).toContain(', perhaps by chance)');
  expect(words[3]).toMatch(
    / A random walk with drift stands in for the autoregression: the history has 4 years, and 10 are needed\.$/,
  );
});

test('a rival without error cannot be beaten, only equalled', () => {
  const flat = measure({
    history: yearly(1990, Array<number>(11).fill(3)),
    observed: yearly(2001, [3, 3]),
    ensemble: [yearly(2001, [3, 3]), yearly(2001, [3, 3])],
  });
  const { rows } = forecastTable({ growth: flat }, 2001, 2002);
  expect(rows[0].skill).toEqual({ rootMeanSquareError: null, crps: null });
  expect(forecastWords(forecastTable({ growth: flat }, 2001, 2002))[3]).toContain(
    'the model equals the random walk with drift and the autoregression and the historical mean.',
  );
  const worse = { ...flat, ensemble: [yearly(2001, [4, 4]), yearly(2001, [4, 4])] };
  expect(forecastWords(forecastTable({ growth: worse }, 2001, 2002))[3]).toContain('(which made no error)');
});

test('errors 3 and 4 have the root mean square of 25 / 2; half the error is a skill of a half', () => {
  expect(rootMeanSquareError([3, 0], [0, 4])).toBeCloseTo(Math.sqrt(12.5), 15);
  expect([skill(1, 2), skill(2, 2), skill(3, 2), skill(1, 0)]).toEqual([0.5, 0, -0.5, null]);
  expect(() => rootMeanSquareError([1], [])).toThrow(InputError);
});

test('years that are none, or in the wrong order, are told', () => {
  expect(() => forecastTable({}, 2004, 2001)).toThrow(InputError);
  expect(() => forecastTable({}, 2004, 2001)).toThrow('A forecast is asked for from 2004 to 2001');
});
