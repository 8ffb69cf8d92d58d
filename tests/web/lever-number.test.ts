import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { type Change, type ParameterFile, periodOf } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { loadSubject, readSystems } from '../../src/experiments/index.js';
import { leverNumber } from '../../src/web/bundle/lever-number.js';

const file = (key: string, values: number[], more: Partial<ParameterFile> = {}): [string, ParameterFile] => [
  key,
  {
    key,
    meaning: 'what it means',
    unit: '1',
    by: [],
    names: [],
    path: { unit: '1', by: [], frames: [{ quarter: 0, values: Float64Array.from(values) }] },
    varies: false,
    rangeOf: 'value',
    range: undefined,
    status: 'assumed',
    source: [],
    fittedTo: [],
    series: [],
    why: 'a test',
    note: undefined,
    same: undefined,
    place: { file: 'test.yaml' },
    ...more,
  },
];
const path = (...frames: [number, number][]): Partial<ParameterFile> => ({
  varies: true,
  rangeOf: 'factor',
  path: {
    unit: '1',
    by: [],
    frames: frames.map(([quarter, value]) => ({ quarter, values: Float64Array.of(value) })),
  },
});
const start = periodOf('1955Q1')!;
const economy = {
  start,
  parameters: new Map([
    file('bank.share', [0.3]),
    file('bank.rate', [0.02], { unit: '1/year', range: [0.01, 0.03] }),
    file('bank.delay', [4], { unit: 'quarter' }),
    file('bank.odds', [1]),
    file('bank.rule', [0], { unit: '0 or 1' }),
    file('bank.bySector', [0.5, 2], { names: ['farms', 'shops'], rangeOf: 'factor', range: [0.9, 1.1] }),
    file('bank.requirement', [0], path([0, 0.5], [40, 0.8])),
  ]),
};
const set = (parameter: string, value: number, from = start): Change => ({
  kind: 'set',
  parameter,
  value,
  from,
});
const times = (parameter: string, value: number): Change => ({
  kind: 'multiply',
  parameter,
  value,
  from: start,
});
const ends = (change: Change) => {
  const { history, pulled, low, high } = leverNumber(economy, [change])!;
  return { history, pulled, low, high };
};

test('a lever without a range goes half as far again beyond where it is pulled: 4 to 6 ends at 7', () => {
  expect(ends(set('bank.delay', 6))).toEqual({ history: 4, pulled: 6, low: 4, high: 7 });
  expect(ends(set('bank.odds', -3))).toEqual({ history: 1, pulled: -3, low: -5, high: 1 });
});

test('what is not negative stays so, and a share stays at one or under', () => {
  expect(ends(set('bank.delay', 1))).toEqual({ history: 4, pulled: 1, low: 0, high: 4 });
  expect(ends(set('bank.share', 0.9))).toEqual({ history: 0.3, pulled: 0.9, low: 0.3, high: 1 });
});

test('a range is widened to hold history and where the lever is pulled', () => {
  expect(ends(set('bank.rate', 0.025))).toMatchObject({ low: 0.01, high: 0.03 });
  expect(ends(set('bank.rate', 0))).toMatchObject({ history: 0.02, low: 0, high: 0.03 });
});

test('a factor starts from one; a range of the value is one of the factor after division: 0.01 / 0.02', () => {
  expect(ends(times('bank.rate', 2))).toEqual({ history: 1, pulled: 2, low: 0.5, high: 2 });
  expect(ends(times('bank.bySector', 1.2))).toEqual({ history: 1, pulled: 1.2, low: 0.9, high: 1.2 });
});

test('history is the value in the quarter of the lever, and of the row that it names', () => {
  expect(ends(set('bank.requirement', 0.4, start + 39)).history).toBe(0.5);
  expect(ends(set('bank.requirement', 0.4, start + 40)).history).toBe(0.8);
  expect(ends(set('bank.bySector.shops', 3)).history).toBe(2);
});

test.each([
  ['two changes', [set('bank.delay', 6), set('bank.rate', 0)]],
  ['a frozen driver', [{ kind: 'freeze', driver: 'oil', from: start }]],
  ['a rule that is on or off', [set('bank.rule', 1)]],
  ['rows with different values', [set('bank.bySector', 1)]],
  ['the value that history has at first', [set('bank.requirement', 0.5)]],
] satisfies [string, Change[]][])('%s is no number', (_, changes) => {
  expect(leverNumber(economy, changes)).toBeUndefined();
});

test('of the levers of Japan those that are a number lie within their ends', () => {
  const content = contentOnDisk('.');
  const subject = loadSubject(content, 'japan', institutions);
  const levers = readSystems(content, subject).flatMap((system) => system.levers);
  const numbers = levers.flatMap(({ changes }) => leverNumber(subject.economy, changes) ?? []);
  expect(numbers.length).toBeGreaterThan(levers.length / 2);
  for (const { parameter, history, pulled, low, high } of numbers)
    for (const one of [history, pulled]) {
      expect(one, parameter).toBeGreaterThanOrEqual(low);
      expect(one, parameter).toBeLessThanOrEqual(high);
    }
});
