import { expect, test } from 'vitest';
import { contentInMemory } from '../../../src/data/content-in-memory.js';
import { contentOnDisk } from '../../../src/data/files.js';
import { compare, readReference, paritySummaryOf } from '../../../src/experiments/parity/index.js';

const file = 'economies/keynes-schumpeter/reference.yaml';
const text = contentOnDisk('.').text(file);
const read = (changed: string) => readReference(contentInMemory({ [file]: changed }), 'keynes-schumpeter');
const reference = read(text);
const ours = {
  ...reference.statistics,
  ...Object.fromEntries(
    Object.entries(reference.oneRun!.statistics).map(([name, value]) => [name, [value - 0.01, value + 0.01]]),
  ),
};
const lineOf = (start: string) => text.slice(0, text.indexOf(start)).split('\n').length;
const growth = reference.statistics['outputGrowth'];

test('the reference is ten runs of 600 periods in which output grows by 1.57 % a period and 89 % have full employment', () => {
  expect(reference).toMatchObject({ seeds: 10, periods: 600, transient: 100 });
  const mean = (name: string) =>
    reference.statistics[name].reduce((sum, value) => sum + value, 0) / reference.seeds;
  expect(mean('outputGrowth')).toBeCloseTo(0.0157, 4);
  expect(mean('outputGrowthDeviation')).toBeCloseTo(0.0249, 4);
  expect(mean('unemployment')).toBeCloseTo(0.0036, 4);
  expect(mean('fullEmployment')).toBeCloseTo(0.8948, 4);
  expect(mean('makerConcentration')).toBeCloseTo(0.954, 3);
});

test.each([
  [
    text.replace('  outputGrowth: [', '  outputGroth: ['),
    `:${lineOf('  outputGrowth: [')}:3: there is no statistic outputGroth for runs. Did you mean "outputGrowth"?`,
  ],
  [
    text.replace('seeds: 10', 'seeds: 9'),
    'outputGrowth has 10 values, but there are 9 seeds; write the statistics again',
  ],
  [text.replace('transient: 100', 'transient: 600'), 'the transient of 600 periods leaves none of 600.'],
  [
    text.replace('window: [100, 300]', 'window: [300, 100]'),
    'the window must begin before it ends, and end by period 600.',
  ],
  [text.replace('firmGrowthShape', 'firmShape'), 'there is no statistic firmShape for firms.'],
  [text.replace(/^seeds.*\n/m, ''), 'seeds'],
])('a reference that cannot be used is refused with its place (%#)', (changed, sentence) => {
  expect(() => read(changed)).toThrow(sentence);
  expect(() => read(changed)).toThrow(`${file}:`);
});

test('an economy without a reference has nothing to be compared with', () => {
  expect(() => readReference(contentInMemory({}), 'toy')).toThrow(
    'toy has nothing to be compared with: there is no file economies/toy/reference.yaml.',
  );
});

test('the reference beside itself: no difference, nothing outside', () => {
  const comparisons = compare(reference, ours);
  for (const { difference } of comparisons) expect(difference!.difference).toBeCloseTo(0, 12);
  expect(paritySummaryOf(comparisons)).toMatchObject({
    statistics: comparisons.length,
    within: comparisons.length,
    outside: 0,
    beyondInterval: 0,
  });
});

test('half of the reference beside the other half is within sampling error in every statistic', () => {
  const halfOf = (from: number) =>
    Object.fromEntries(
      Object.entries(reference.statistics).map(([name, runs]) => [name, runs.slice(from, from + 5)]),
    );
  const comparisons = compare({ ...reference, oneRun: undefined, statistics: halfOf(0) }, halfOf(5));
  expect(paritySummaryOf(comparisons)).toMatchObject({ outside: 0, explained: 0 });
});

test('growth of 1 % more in every run is outside, unless a line of the specification says why', () => {
  const faster = { ...ours, outputGrowth: growth.map((rate) => rate + 0.01) };
  const [first, ...others] = compare(reference, faster);
  expect(first).toMatchObject({ name: 'outputGrowth', verdict: 'outside' });
  expect(first.difference!.difference).toBeCloseTo(0.01, 12);
  expect(first.difference!.low).toBeGreaterThan(0.009);
  expect(first.chances.distribution).toBeCloseTo(2 / 184_756, 12);
  expect(others.every(({ verdict }) => verdict === 'within')).toBe(true);
  const explained = { ...reference, explained: { outputGrowth: 'Section 1.3 says so.' } };
  expect(compare(explained, faster)[0]).toMatchObject({
    verdict: 'explained',
    explanation: 'Section 1.3 says so.',
  });
});

test('a run in which a statistic has no value is outside', () => {
  const [first] = compare(reference, { ...ours, outputGrowth: [...growth.slice(1), Number.NaN] });
  expect(first).toMatchObject({ verdict: 'outside', difference: null, ours: { runs: 9 } });
});
