import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { contentInMemory } from '../../src/data/content-in-memory.js';
import { InputError } from '../../src/data/index.js';
import { type Change, loadEconomy, periodOf, writtenPeriod } from '../../src/economies/index.js';
import { readCalibration, readExperiment, readScenario } from '../../src/experiments/index.js';
import { outcomeOf } from '../../src/experiments/index.js';
import { firstQuarterOf, lastQuarterOf } from '../../src/experiments/scenarios/dates.js';
import { readMeasures } from '../../src/experiments/score/index.js';
import { all } from '../cli/made-world.js';
import { registry } from '../economies/made.js';

const economy = loadEconomy(contentInMemory(all), 'made', registry);
const measures = readMeasures(contentInMemory(all), 'made');
const { start, end } = economy;

/** Whatever a reader throws must be meant for whoever wrote the file. */
const onlyInputErrors = (read: () => unknown) => {
  try {
    read();
  } catch (problem) {
    expect(problem).toBeInstanceOf(InputError);
    expect((problem as InputError).message).not.toMatch(/undefined|\[object/);
  }
};

const readScenarioText = (text: string) =>
  readScenario(contentInMemory({ ...all, 'experiments/scenarios/one.yaml': text }), 'one', economy);
const readExperimentText = (text: string) =>
  readExperiment(contentInMemory({ ...all, 'experiments/one.yaml': text }), 'one', 'sweep', economy);
const readCalibrationText = (text: string) =>
  readCalibration(contentInMemory({ ...all, 'experiments/one.yaml': text }), 'one', economy);

test('a quarter is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4000, max: 39_999 }), (period) => {
      expect(periodOf(writtenPeriod(period))).toBe(period);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const period = periodOf(text);
      if (period !== undefined) expect(writtenPeriod(period)).toBe(text);
    }),
  );
});

test('a year has four quarters, and so has a fiscal year, from April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9998 }), (year) => {
      expect([firstQuarterOf(`${year}`), lastQuarterOf(`${year}`)].map(writtenPeriod)).toEqual([
        `${year}Q1`,
        `${year}Q4`,
      ]);
      expect([firstQuarterOf(`FY${year}`), lastQuarterOf(`FY${year}`)].map(writtenPeriod)).toEqual([
        `${year}Q2`,
        `${year + 1}Q1`,
      ]);
      expect(firstQuarterOf(`${year}Q3`)).toBe(lastQuarterOf(`${year}Q3`));
    }),
  );
});

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const dates = fc
  .tuple(fc.integer({ min: start, max: end }), fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }))
  .map(([from, more]) => ({ from, ...(more !== undefined && { until: from + more }) }));
const parameter = fc.constantFrom('spending.propensity', 'spending.weight', 'spending.weight.trade');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(dates, parameter, number)
    .map(([when, key, value]): Change => ({ kind: 'set', parameter: key, value, ...when })),
  fc
    .tuple(dates, parameter, number)
    .map(([when, key, value]): Change => ({ kind: 'multiply', parameter: key, value, ...when })),
  fc
    .tuple(dates, fc.constantFrom('world', 'taste'))
    .map(([when, driver]): Change => ({ kind: 'freeze', driver, ...when })),
  fc
    .integer({ min: start, max: end })
    .map((from): Change => ({ kind: 'without', institution: 'wages', from })),
);

/** As a scenario's file has it. */
const written = (one: Change) => ({
  from: writtenPeriod(one.from),
  ...(one.until !== undefined && { until: writtenPeriod(one.until) }),
  ...(one.kind === 'set' && { set: { [one.parameter]: one.value } }),
  ...(one.kind === 'multiply' && { multiply: { [one.parameter]: one.value } }),
  ...(one.kind === 'freeze' && { freeze: [one.driver] }),
  ...(one.kind === 'without' && { without: [one.institution] }),
});
const title = { en: 'One', ja: '一' };

test('a scenario is read as it is written: every change, in its order', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
      const text = stringify({ title, economy: 'made', changes: changes.map(written) });
      expect(readScenarioText(text).changes).toEqual(changes);
    }),
  );
});

const factor = fc
  .tuple(number, number)
  .filter(([low, high]) => low < high)
  .map(([low, high]) => ({ range: [low, high] }));
const sweep = fc.record({
  kind: fc.constant('sweep'),
  title: fc.constant(title),
  economy: fc.constant('made'),
  seed: fc.integer({ min: 0, max: 1e9 }),
  lucks: fc.integer({ min: 1, max: 9 }),
  outcomes: fc.constant(['spending@1956']),
  factors: fc.dictionary(fc.constantFrom('spending.propensity', 'spending.weight'), factor, { minKeys: 1 }),
  sampling: fc.record({ method: fc.constant('latinHypercube'), rows: fc.integer({ min: 1, max: 1e6 }) }),
});

test('an experiment is read as it is written, and its cases are its rows times its seeds', () => {
  fc.assert(
    fc.property(sweep, (entry) => {
      const { design, cases } = readExperimentText(stringify(entry));
      expect(cases).toBe(entry.sampling.rows * entry.lucks);
      expect(design).toEqual({
        kind: 'sample',
        seed: entry.seed,
        lucks: entry.lucks,
        luck: 'common',
        sampling: entry.sampling,
        factors: Object.entries(entry.factors).map(([key, { range }]) => ({
          parameter: key,
          low: range[0],
          high: range[1],
        })),
      });
    }),
  );
});

// Files with one thing wrong go deeper than any text at random.
const wrong = <T extends object>(right: fc.Arbitrary<T>) =>
  fc
    .tuple(right, fc.nat(), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string(), fc.double()))
    .map(([one, at, value]) => {
      const paths = pathsIn(one);
      return stringify(replaced(one, paths[at % paths.length]!, value));
    });
const pathsIn = (value: unknown, above: readonly string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...above, key], ...pathsIn(inner, [...above, key])])
    : [];
const replaced = (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown => {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const of = copy as Record<string, unknown>;
  of[key] = replaced(of[key], rest, by);
  return copy;
};

const scenario = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) => ({ title, economy: 'made', extends: ['two'], changes: changes.map(written) }));
const calibration = fc.constant({
  kind: 'calibration',
  title,
  economy: 'made',
  factors: { 'spending.propensity': { range: [0.1, 0.3] } },
  waves: [{ runs: 20 }],
  posterior: { size: 20, checked: 8 },
});

test.each([
  ['scenario', readScenarioText, wrong(scenario)],
  ['sweep', readExperimentText, wrong(sweep)],
  ['calibration', readCalibrationText, wrong(calibration)],
] as const)('a %s with anything anywhere in it is read or refused in a sentence', (_, read, texts) => {
  fc.assert(
    fc.property(texts, (text) => onlyInputErrors(() => read(text))),
    { numRuns: 500 },
  );
});

test.each([
  ['scenario', readScenarioText],
  ['experiment', readExperimentText],
  ['calibration', readCalibrationText],
] as const)('any text at all as a %s is read or refused in a sentence', (_, read) => {
  const yaml = fc.stringMatching(/^[-:{}[\]&*!|>'"%@`#,? \na1~.<=]{0,40}$/);
  fc.assert(
    fc.property(
      fc.oneof(
        yaml,
        fc.string({ unit: 'binary' }),
        fc.jsonValue().map((one) => stringify(one)),
      ),
      (text) => onlyInputErrors(() => read(text)),
    ),
    { numRuns: 500 },
  );
});

const year = fc.integer({ min: 1000, max: 9999 });
test('an outcome is read as it is written', () => {
  fc.assert(
    fc.property(year, year, fc.constantFrom('mean', 'growth', 'standardDeviation'), (a, b, word) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      expect(outcomeOf(`spending@${first}`, measures)).toMatchObject({
        measure: 'spending',
        when: `${first}`,
        statistic: { statistic: 'value', year: first },
      });
      expect(outcomeOf(`spending@${first}-${last}:${word}`, measures)).toMatchObject({
        name: `spending@${first}-${last}:${word}`,
        when: `${first}-${last}`,
        statistic: { statistic: word === 'growth' ? 'logGrowth' : word, window: [first, last] },
      });
    }),
  );
});

test('a change of growth names an earlier time and then a later one', () => {
  expect(outcomeOf('spending@1983-1991..1991-2000:growth', measures)).toMatchObject({
    when: '1983-1991..1991-2000',
    statistic: { statistic: 'logGrowthChange', before: [1983, 1991], window: [1991, 2000] },
  });
  expect(() => outcomeOf('spending@1991-2000..1983-1991:growth', measures)).toThrow(
    'must name an earlier time and then a later one',
  );
});

test('any other text is no outcome, and says how one is written', () => {
  const near = fc.stringMatching(
    /^(spending|luck|constructor)?@?[0-9]{0,5}-?[0-9]{0,5}(..[0-9]{4}-[0-9]{4})?:?(mean|growth|toString)?$/,
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), (text) => onlyInputErrors(() => outcomeOf(text, measures))),
    { numRuns: 1000 },
  );
});
