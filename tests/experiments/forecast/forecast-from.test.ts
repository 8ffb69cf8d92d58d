import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/index.js';
import { loadSubject } from '../../../src/experiments/index.js';
import {
  anchored,
  driverShifts,
  fairEnsembleCrps,
  forecastFrom,
  forecastTable,
  hindsightOf,
  type Predicted,
  pooledScores,
  predictedSeries,
  randomWalkWithDrift,
  readForecast,
  yearByYear,
} from '../../../src/experiments/forecast/index.js';
import type { StoredRun } from '../../../src/runs/parts/index.js';
import { made, registry } from '../../economies/made.js';

const yearly = (first: number, values: readonly (number | null)[]) => ({
  years: values.map((_, i) => first + i),
  values,
});

const debt: Predicted = {
  id: 'debt',
  measure: 'debt',
  title: { en: 'Debt', ja: '債務' },
  unit: 'percent',
  growth: false,
  level: true,
};
const prices: Predicted = { ...debt, id: 'inflation', measure: 'prices', growth: true, level: false };

const run = (index: number, annual: StoredRun['annual']): StoredRun => ({
  case: index,
  scenario: 'history',
  seed: index,
  parameters: {},
  years: [2000, 2001, 2002, 2003],
  annual,
  ledger: { largestResidual: 0, quarters: 16 },
  alarms: [],
  fingerprint: '0',
});
const record = yearly(1996, [10, 12, 11, 13, 14, 16, 15, 18]);

test('a level comes twice: as the runs have it, and less what each was wrong by in the year of the origin', () => {
  const runs = [run(0, { debt: [20, 21, 22, 23] }), run(1, { debt: [14, 13, 12, 11] })];
  const series = predictedSeries([debt], 2000, runs, () => record);
  expect(series['debt']!.ensemble.map(({ values }) => values)).toEqual([
    [20, 21, 22, 23],
    [14, 13, 12, 11],
  ]);
  // In 2000 the record is 14: the first run was 6 too high, the second right.
  expect(series['debt-anchored']!.ensemble.map(({ values }) => values)).toEqual([
    [14, 15, 16, 17],
    [14, 13, 12, 11],
  ]);
  expect(series['debt-anchored']!.title).toBe('Debt, re-anchored');
  expect(anchored(yearly(2001, [1]), record, 2000).values).toEqual([null]);
});

test('rivals are given the record up to the origin and no year more', () => {
  const series = predictedSeries([debt, prices], 2000, [], () => record);
  expect(series['debt']!.history).toEqual(yearly(1996, [10, 12, 11, 13, 14]));
  expect(series['debt']!.observed).toEqual(record);
  expect(series['inflation']!.history.years.at(-1)).toBe(2000);
  expect(series['inflation']!.observed.values.at(-1)).toBeCloseTo(100 * Math.log(18 / 15), 12);
});

test('each year by itself is predicted from the origin, and together they make the table', () => {
  const runs = [run(0, { debt: [14, 15, 16, 17] }), run(1, { debt: [14, 13, 12, 11] })];
  const series = predictedSeries([debt], 2000, runs, () => record);
  const years = yearByYear(series, 2000, 2003);
  const third = years.find(({ measure, ahead }) => measure === 'debt' && ahead === 3)!;
  expect(third).toMatchObject({ year: 2003, observed: 18, median: 14 });
  const walk = third.rows.find(({ rival }) => rival === 'random walk with drift')!;
  const predicted = randomWalkWithDrift([10, 12, 11, 13, 14], 3).years[2]!;
  expect(walk.ofRival.rootMeanSquareError).toBeCloseTo(Math.abs(predicted.mean - 18), 12);
  expect(walk.model.crps).toBeCloseTo(fairEnsembleCrps([17, 11], 18), 12);
  const whole = forecastTable(series, 2001, 2003).rows;
  const pooled = pooledScores(years.flatMap(({ rows }) => rows));
  expect(pooled).toHaveLength(whole.length);
  pooled.forEach((one, i) => {
    expect(one.scored).toBe(3);
    expect(one.model.crps).toBeCloseTo(whole[i]!.model.crps, 12);
    expect(one.ofRival.rootMeanSquareError).toBeCloseTo(whole[i]!.ofRival.rootMeanSquareError, 12);
    expect(one.skill.crps).toBeCloseTo(whole[i]!.skill.crps!, 12);
  });
});

test('errors of 3 over one year and of 1 over three make a root mean square of the square root of 3', () => {
  const runs = (value: number) => [
    run(0, { debt: [0, value, value, value] }),
    run(1, { debt: [0, value, value, value] }),
  ];
  const flat = yearly(1996, [0, 1, 0, 1, 0, 0, 0, 0]);
  const one = forecastTable(
    predictedSeries([debt], 2000, runs(3), () => flat),
    2001,
    2001,
  ).rows;
  const three = forecastTable(
    predictedSeries([debt], 2000, runs(1), () => flat),
    2001,
    2003,
  ).rows;
  const [pooled] = pooledScores([...one, ...three]);
  expect(pooled).toMatchObject({ measure: 'debt', scored: 4 });
  expect(pooled!.model.rootMeanSquareError).toBeCloseTo(Math.sqrt((9 + 3) / 4), 12);
  expect(pooled!.model.crps).toBeCloseTo((3 + 3) / 4, 12);
});

test('a driver counts by how far the mean of the runs moves without it, luck apart', () => {
  const told = [run(0, { debt: [1, 10, 10, 10] }), run(1, { debt: [1, 20, 20, 20] })];
  const moved = [run(0, { debt: [1, 12, 13, 14] }), run(1, { debt: [1, 22, 23, 24] })];
  // One run up by 4 and one down by 4: luck, of which the mean is nought and its error 4.
  const shaken = [run(0, { debt: [1, 14, 14, 14] }), run(1, { debt: [1, 16, 16, 16] })];
  const shifts = driverShifts(
    [debt],
    [2000, 2003],
    told,
    new Map([
      ['shaken', shaken],
      ['moved', moved],
    ]),
  );
  expect(shifts.map(({ driver }) => driver)).toEqual(['moved', 'shaken']);
  expect(shifts[0]).toMatchObject({ measure: 'debt', shift: 3, error: 0 });
  expect(shifts[1]!.shift).toBe(0);
  expect(shifts[1]!.error).toBeCloseTo(4, 12);
});

test('a run that stopped counts in the years it reached', () => {
  const halted = {
    ...run(1, { debt: [14, 15] }),
    years: [2000, 2001],
    alarms: [{ name: 'stopped', from: '2002Q1', to: '2002Q1', detail: 'no bank is left' }],
  };
  const runs = [run(0, { debt: [14, 15, 16, 17] }), halted];
  const few = { told: runs, untold: undefined, fewTold: [], frozen: new Map() };
  const found = forecastFrom([debt], { year: 2000, to: 2003 }, few, () => record);
  expect(found).toMatchObject({ runs: 2, stopped: 1, untold: null, drivers: [] });
  expect(found.told.rows[0]!.years).toEqual([2001]);
});

test('what the forecast knows all the same is counted', () => {
  const { economy } = loadSubject(made(), 'made', registry);
  const factor = { parameter: 'spending.propensity', low: 0.1, high: 0.4 };
  expect(hindsightOf(economy, [factor], 1955)).toEqual({
    calibrated: 1,
    shaped: 0,
    centred: 0,
    fixed: { observed: 1, estimated: 1, calibrated: 0, assumed: 1 },
    told: ['world', 'taste'],
    imposed: ['taste'],
  });
  // The value of today, 0.2, is the middle of 0.1 to 0.3; the last change of a driver is in 1957.
  const about = { ...factor, high: 0.3 };
  expect(
    hindsightOf(economy, [about, { parameter: 'spending.weight', low: 0.8, high: 1.2 }], 1957),
  ).toMatchObject({
    centred: 2,
    shaped: 1,
    told: [],
  });
});

const asked = (lines: string) => ({
  'economies/made/measures.yaml': `spending: { title: { en: Spending, ja: 支出 }, unit: yen, theme: growth, column: nation.spent, annual: sum, record: world/trade }
luck: { title: { en: Luck, ja: 運 }, unit: none, theme: work, column: nation.luck, annual: mean }
`,
  'economies/made/forecast.yaml': `calibration: thrift
scale: 10
seed: 5
runs: 4
driverRuns: 2
${lines}
`,
});
const read = (lines: string) => {
  const content = made(asked(lines));
  return readForecast(content, loadSubject(content, 'made', registry));
};

test('forecast.yaml says what is predicted from when, and errors say where it is wrong', () => {
  const origins = 'origins: [{ year: 1955, to: 1957 }]\n';
  expect(read(`${origins}measures: { trade: { measure: spending, level: true } }`)).toMatchObject({
    calibration: 'thrift',
    predicted: [{ id: 'trade', measure: 'spending', unit: 'yen', level: true, growth: false }],
  });
  expect(() => read(`${origins}measures: { trade: { measure: spendin } }`)).toThrow(
    'forecast.yaml:7:31: there is no measure spendin. Did you mean "spending"?',
  );
  expect(() => read(`${origins}measures: { luck: { measure: luck } }`)).toThrow('luck has no record');
  expect(() => read(`${origins}measures: { trade: { measure: spending, growth: true } }`)).toThrow(
    'needs a title',
  );
  expect(() => read('origins: [{ year: 1955, to: 1958 }]\nmeasures: {}')).toThrow(
    'made runs from 1955Q1 to 1957Q4',
  );
  const nothing = made();
  expect(() => readForecast(nothing, loadSubject(nothing, 'made', registry))).toThrow(InputError);
});
