import { describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../../src/data/files.js';
import { type Change, periodOf } from '../../../src/economies/index.js';
import { institutions } from '../../../src/economies/registry.js';
import {
  keepTrunk,
  loadSubject,
  readReading,
  runCase,
  type Study,
  studyOf,
  type Subject,
} from '../../../src/experiments/index.js';

const content = contentOnDisk('.');
const at = (written: string) => periodOf(written)!;
const from = (written: string, until?: string) => ({ from: at(written), ...(until && { until: at(until) }) });

const MUCH = 2 ** 26;

type Dated = Readonly<Record<string, readonly Change[]>>;
const studyWith = (subject: Subject, changes: Dated, more: Partial<Study>): Study =>
  studyOf(subject, {
    ...more,
    scenarios: [
      ...(more.scenarios ?? [{ name: 'history', changes: [] }]),
      ...Object.entries(changes).map(([name, some]) => ({ name, changes: some })),
    ],
  });

/** The first scenario and every other, from one kept trunk in order and backwards; and from runCase. */
const bothWays = (subject: Subject, study: Study, index: number, most = MUCH) => {
  const trunk = keepTrunk(subject, study, index, most);
  const [, ...others] = study.scenarios;
  const kept = others.map((one) => trunk.run(one));
  const backwards = others.toReversed().map((one) => trunk.run(one));
  expect(backwards.toReversed()).toEqual(kept);
  const each = others.map((one) =>
    runCase(subject, { ...study, scenarios: [study.scenarios[0]!, one] }, index),
  );
  return {
    kept: [trunk.first, ...kept],
    alone: [each[0]![0]!, ...each.map(([, changed]) => changed!)],
    trunk,
  };
};
const expectSame = (...given: Parameters<typeof bothWays>) => {
  const found = bothWays(...given);
  expect(found.kept).toEqual(found.alone);
  return found;
};

describe('a kept trunk gives the runs of runCase to the last bit', () => {
  const toy = loadSubject(content, 'toy', institutions);
  const parameter = 'consumption.fromIncome';
  const leaves: Change = { kind: 'without', institution: 'bankIssues', ...from('2005Q1') };
  const some: Dated = {
    set: [{ kind: 'set', parameter, value: 0.8, ...from('2005Q1') }],
    setForAWhile: [{ kind: 'set', parameter, value: 0.8, ...from('2002Q3', '2004Q2') }],
    multiplied: [{ kind: 'multiply', parameter, value: 1.05, ...from('2007Q4') }],
    fromTheStart: [{ kind: 'set', parameter, value: 0.8, from: toy.economy.start }],
    inTheSecondQuarter: [{ kind: 'set', parameter, value: 0.7, from: toy.economy.start + 1 }],
    several: [
      { kind: 'set', parameter, value: 0.8, ...from('2006Q1') },
      { kind: 'multiply', parameter, value: 1.1, ...from('2003Q1') },
    ],
    leaves: [leaves],
    leavesLate: [{ kind: 'without', institution: 'patents', ...from('2006Q2') }],
    same: [],
    afterTheEnd: [
      { kind: 'set', parameter, value: 0.8, ...from('2009Q1') },
      { ...leaves, ...from('2009Q1') },
    ],
  };
  const short = { to: at('2008Q4'), strict: true };

  test.each([0, 3])('in the toy, case %i', (index) => {
    const { kept } = expectSame(toy, studyWith(toy, some, short), index);
    const prints = kept.map(({ fingerprint }) => fingerprint);
    expect(prints.slice(-2)).toEqual([prints[0], prints[0]]);
    expect(new Set(prints).size).toBe(prints.length - 2);
  });

  test('against a baseline from which an institution has left', () => {
    const scenarios = [{ name: 'leaves', changes: [leaves] }];
    const changes = { history: [], both: [leaves, ...some['multiplied']!], other: some['set']! };
    const { kept } = expectSame(toy, studyWith(toy, changes, { ...short, scenarios }), 1);
    const [history] = runCase(toy, studyOf(toy, short), 1);
    expect(kept[1]).toEqual(history);
  });

  test('against a baseline that breaks its ledger, before and after it breaks', () => {
    const broke: Change = { kind: 'set', parameter: 'firmAccounts.payout', value: -50, ...from('2003Q1') };
    const changes = { before: [...some['setForAWhile']!], after: [broke, ...some['several']!.slice(0, 1)] };
    const scenarios = [{ name: 'broke', changes: [broke] }];
    const { kept } = expectSame(toy, studyWith(toy, changes, { ...short, scenarios }), 0);
    expect(kept.map(({ alarms }) => alarms[0]?.name)).toEqual(['ledger', undefined, 'ledger']);
  });

  test('with little memory, and with none', () => {
    const { set, several, leaves: left } = some;
    const study = studyWith(toy, { set: set!, several: several!, leaves: left! }, short);
    const { trunk } = expectSame(toy, study, 2);
    const copy = trunk.bytes / 2;
    for (const most of [0, 2.5 * copy, 1.5 * copy]) expectSame(toy, study, 2, most);
  });

  test('in Japan, under two readings that take turns', () => {
    const japan = loadSubject(content, 'japan', institutions);
    const scale = 20_000;
    const design: Study['design'] = {
      kind: 'ensemble',
      seed: 3,
      lucks: 1,
      readings: ['lifetime-employment-collapsed', 'finance-was-available'].map((name) =>
        readReading(content, name, japan.economy),
      ),
    };
    const changes: Dated = {
      frozen: [{ kind: 'freeze', driver: 'policy-rate', ...from('1985Q3') }],
      eased: [{ kind: 'set', parameter, value: 0.85, ...from('1990Q1') }],
      earlier: [{ kind: 'multiply', parameter, value: 1.02, ...from('1962Q2') }],
      leaves: [{ kind: 'without', institution: 'recapitalisation', ...from('1998Q1') }],
    };
    const firsts = [0, 1].map((index) => {
      const { kept } = expectSame(japan, studyWith(japan, changes, { scale, design }), index);
      expect(new Set(kept.map(({ fingerprint }) => fingerprint)).size).toBe(kept.length);
      return kept[0]!.fingerprint;
    });
    const [plain] = runCase(japan, studyOf(japan, { scale, design: { ...design, readings: [] } }), 0);
    expect(firsts).not.toContain(plain!.fingerprint);
  });
});

test('what a trunk keeps stays under its limit', () => {
  const toy = loadSubject(content, 'toy', institutions);
  const study = studyOf(toy, { to: at('2024Q4') });
  const { bytes } = keepTrunk(toy, study, 0, MUCH);
  expect(bytes).toBeLessThan(MUCH);
  const few = keepTrunk(toy, study, 0, bytes / 2);
  const changes: Change[] = [
    { kind: 'set', parameter: 'consumption.fromIncome', value: 0.8, ...from('2011Q2') },
  ];
  few.run({ name: 'changed', changes });
  expect(few.bytes).toBeLessThanOrEqual(bytes / 2);
});
