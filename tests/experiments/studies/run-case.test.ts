import { describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../../src/data/files.js';
import { type Change, periodOf } from '../../../src/economies/index.js';
import { institutions } from '../../../src/economies/registry.js';
import { loadSubject, runCase, type Study, studyOf as studyIn } from '../../../src/experiments/index.js';

const content = contentOnDisk('.');
const toy = loadSubject(content, 'toy', institutions);
const at = (written: string) => periodOf(written)!;

const studyOf = (scenarios: Study['scenarios'], more: Partial<Study> = {}): Study =>
  studyIn(toy, { to: at('2008Q4'), strict: true, scenarios, ...more });
const spends = (value: number, from: string, until?: string): Change => ({
  kind: 'set',
  parameter: 'consumption.fromIncome',
  value,
  from: at(from),
  ...(until && { until: at(until) }),
});
const scenario = (name: string, ...changes: Change[]) => ({ name, changes });
const alone = (one: Study['scenarios'][number], index: number, more: Partial<Study> = {}) =>
  runCase(toy, studyOf([one], more), index)[0]!;

describe('scenarios of one case share the quarters before they differ', () => {
  const history = scenario('history');
  const early = scenario('early', spends(0.8, '2002Q3'));
  const late = scenario('late', spends(0.8, '2005Q1'));
  const passing = scenario('passing', spends(0.8, '2005Q1', '2005Q4'));
  const all = [history, early, late, passing];

  test.each([0, 1])('and each is the same, bit for bit, as run alone: case %i', (index) => {
    const together = runCase(toy, studyOf(all), index);
    expect(together.map((one) => one.scenario)).toEqual(['history', 'early', 'late', 'passing']);
    together.forEach((one, i) => expect(one).toEqual(alone(all[i]!, index)));
    expect(new Set(together.map((one) => one.fingerprint)).size).toBe(4);
  });

  test('whatever comes first', () => {
    const [first, second] = runCase(toy, studyOf([early, history]), 0);
    expect(first).toEqual(alone(early, 0));
    expect(second).toEqual(alone(history, 0));
  });

  test('a change that has ended leaves the parameter as it was, and its traces', () => {
    const [, never] = runCase(toy, studyOf([history, scenario('never', spends(0.8, '2005Q1', '2005Q1'))]), 0);
    expect(never!.fingerprint).not.toBe(alone(history, 0).fingerprint);
  });

  test('no change, no difference', () => {
    const [a, b] = runCase(toy, studyOf([history, scenario('same')]), 1);
    expect(b!.fingerprint).toBe(a!.fingerprint);
  });
});

// An institution that kept something outside its columns would fail here: a checkpoint would not hold it.
test('in Japan a branch is the same, bit for bit, as the change in a run from the start', () => {
  const japan = loadSubject(content, 'japan', institutions);
  const coarse = { to: at('1964Q4'), scale: 20_000 };
  const changed = scenario('changed', spends(0.8, '1958Q3'));
  for (const index of [0, 1]) {
    const both = studyIn(japan, { ...coarse, scenarios: [scenario('history'), changed] });
    const [history, branch] = runCase(japan, both, index);
    expect([branch]).toEqual(runCase(japan, studyIn(japan, { ...coarse, scenarios: [changed] }), index));
    expect([history]).toEqual(runCase(japan, studyIn(japan, coarse), index));
    expect(branch!.fingerprint).not.toBe(history!.fingerprint);
    for (const [key, values] of Object.entries(branch!.annual))
      expect([key, values.slice(0, 3)]).toEqual([key, history!.annual[key]!.slice(0, 3)]);
  }
});

test('a factor acts in every scenario from the start, or from a date in those it is of', () => {
  const factors = [
    { parameter: 'consumption.fromIncome', low: 0.7, high: 0.9, from: at('2005Q1'), scenarios: ['policy'] },
  ];
  const design: Study['design'] = {
    kind: 'sample',
    seed: 1,
    lucks: 1,
    luck: 'common',
    factors,
    sampling: { method: 'points', points: [[0.5], [1]] },
  };
  const study = studyOf([scenario('history'), scenario('policy')], { design });
  const [history, half] = runCase(toy, study, 0);
  const [again, full] = runCase(toy, study, 1);
  expect(again!.fingerprint).toBe(history!.fingerprint);
  expect(history!.fingerprint).toBe(alone(scenario('history'), 0).fingerprint);
  expect(half!.fingerprint).toBe(
    alone(scenario('x', spends(0.7 + 0.5 * (0.9 - 0.7), '2005Q1')), 0).fingerprint,
  );
  expect(full!.fingerprint).not.toBe(half!.fingerprint);
  expect([half!.parameters, full!.parameters]).toEqual([
    { 'consumption.fromIncome': 0.7 + 0.5 * (0.9 - 0.7) },
    { 'consumption.fromIncome': 0.7 + (0.9 - 0.7) },
  ]);
});

test('lucks of one draw have its parameters and their own seeds; readings take turns', () => {
  const readings = [
    { name: 'plain', changes: [] },
    { name: 'thrifty', changes: [spends(0.8, '2001Q1')] },
  ];
  const design: Study['design'] = { kind: 'ensemble', seed: 5, lucks: 2, readings };
  const runs = [0, 1, 2, 3, 4].map(
    (index) => runCase(toy, studyOf([scenario('history')], { design }), index)[0]!,
  );
  expect(runs.map(({ seed }) => seed)).toEqual([5, 6, 7, 8, 9]);
  expect(runs[1]!.parameters).toEqual(runs[0]!.parameters);
  const plain = { ...design, readings: [] };
  const without = [1, 3, 5].map((index) => alone(scenario('history'), index, { design: plain }));
  expect(runs[1]!.fingerprint).toBe(without[0]!.fingerprint);
  expect(runs[3]!.fingerprint).not.toBe(without[1]!.fingerprint);
  expect(runs[3]!.parameters).toEqual(without[1]!.parameters);
});

test('a run that stops is stored with its reason in every scenario that had not left it', () => {
  const broke: Change = { kind: 'set', parameter: 'firmAccounts.payout', value: -50, from: at('2003Q1') };
  const rows = runCase(
    toy,
    studyOf([scenario('broke', broke), scenario('later', broke, spends(0.8, '2006Q1'))]),
    0,
  );
  for (const { alarms } of rows) expect(alarms[0]?.name).toBe('ledger');
});
