import { describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../../src/data/files.js';
import { assemble, assemblyOf, type Change, periodOf } from '../../../src/economies/index.js';
import { institutions } from '../../../src/economies/registry.js';
import {
  flowMatrix,
  linksOf,
  loadSubject,
  type MoneyOfYear,
  moneyOf,
  type Study,
  studyOf,
} from '../../../src/experiments/index.js';

const content = contentOnDisk('.');
const toy = loadSubject(content, 'toy', institutions);
const japan = loadSubject(content, 'japan', institutions);
const at = (written: string) => periodOf(written)!;

const twoWorlds = (subject: typeof toy, changes: readonly Change[], more: Partial<Study> = {}) =>
  studyOf(subject, {
    scenarios: [
      { name: 'history', changes: [] },
      { name: 'changed', changes },
    ],
    ...more,
  });
const spends = (from: string): Change => ({
  kind: 'set',
  parameter: 'consumption.fromIncome',
  value: 0.8,
  from: at(from),
});
const without: Change = { kind: 'without', institution: 'recapitalisation', from: at('2005Q3') };
const worlds = ['history', 'changed'] as const;

const told = (...asked: Parameters<typeof moneyOf>): MoneyOfYear => {
  const money = moneyOf(...asked);
  if (money.kind === 'stopped') throw new Error(money.alarm.detail);
  return money;
};

describe.each([
  ['toy', toy, twoWorlds(toy, [spends('2003Q1'), without], { to: at('2006Q4') }), 2005],
  ['japan, coarse', japan, twoWorlds(japan, [spends('1957Q2')], { to: at('1959Q4'), scale: 20_000 }), 1958],
] as const)('in %s', (_, subject, study, year) => {
  const money = told(subject, study, 0, year);

  test.each(worlds)('every row adds up to zero: %s', (world) => {
    const rows = [...money.flows, ...money.accounts];
    expect(rows.length).toBeGreaterThan(20);
    for (const { name, values } of rows) expect([name, sum(values[world])]).toEqual([name, 0]);
  });

  test.each(worlds)('what a sector was paid is what its accounts gained: %s', (world) => {
    money.tables.forEach((table, i) => {
      const column = [...money.flows, ...money.accounts].map(({ values }) => values[world][i]!);
      expect([table, sum(column)]).toEqual([table, 0]);
    });
  });

  test.each(worlds)(
    'links lose nothing: paid to a sector less paid by it is what its purse gained: %s',
    (world) => {
      const links = linksOf(money);
      for (const { table, account } of subject.economy.settlements) {
        if (account === undefined) continue;
        const into = links.filter(({ payee }) => payee === table).map(({ amount }) => amount[world]);
        const out = links.filter(({ payer }) => payer === table).map(({ amount }) => amount[world]);
        const purse = money.accounts.find(({ name }) => name === account)!;
        // A bank settles by what it owes: money in makes its funding smaller, which uses money as well.
        const gained = 0 - purse.values[world][money.tables.indexOf(table)]!;
        expect([table, sum(into) - sum(out)]).toEqual([table, gained]);
      }
    },
  );

  test('the parts of a link add up to it', () => {
    for (const link of linksOf(money))
      for (const world of worlds) {
        expect(sum(link.kinds.map(({ amount }) => amount[world]))).toBe(link.amount[world]);
        for (const { amount, flows } of link.kinds)
          expect(sum(flows.map((flow) => flow.amount[world]))).toBe(amount[world]);
      }
  });

  test('history is four quarters of its flow matrix', () => {
    const { economy: file } = subject;
    const economy = assemble(assemblyOf(file, { seed: 1, scale: study.scale }));
    economy.run(4 * year - file.start);
    const quarters = [0, 1, 2, 3].map(() => flowMatrix(economy));
    for (const { name, values } of money.flows) {
      const ofQuarters = money.tables.map((__, i) =>
        sum(quarters.map(({ flows }) => flows.find((flow) => flow.name === name)?.values[i] ?? 0)),
      );
      expect([name, values.history]).toEqual([name, ofQuarters.map((value) => value * study.scale)]);
    }
  });
});

test('with nothing changed, and before anything is, both worlds are the same', () => {
  const same = (money: MoneyOfYear) => {
    for (const { values } of [...money.flows, ...money.accounts])
      expect(values.changed).toEqual(values.history);
  };
  same(told(toy, twoWorlds(toy, []), 0, 2004));
  same(told(toy, twoWorlds(toy, [spends('2006Q1')]), 0, 2004));
  const later = told(toy, twoWorlds(toy, [spends('2006Q1')]), 0, 2006);
  expect(later.flows.some(({ amount }) => amount.history !== amount.changed)).toBe(true);
});

test('a year in which an institution leaves keeps the quarters before', () => {
  const { flows, accounts } = told(toy, twoWorlds(toy, [without]), 0, 2005);
  // The state buys no shares of banks in the toy, so its leaving changes nothing.
  for (const { name, values } of [...flows, ...accounts])
    expect([name, values.changed]).toEqual([name, values.history]);
});

test('a world that stops says why instead of a number', () => {
  const breaks: Change = { kind: 'set', parameter: 'firmAccounts.payout', value: -50, from: at('2003Q1') };
  const money = moneyOf(toy, twoWorlds(toy, [breaks]), 0, 2004);
  expect(money).toMatchObject({ kind: 'stopped', world: 'changed', alarm: { name: 'ledger' } });
});

test('a year outside the runs is refused in a sentence', () => {
  expect(() => moneyOf(toy, twoWorlds(toy, [], { to: at('2008Q2') }), 0, 2008)).toThrow(
    'The runs of toy go from 2000Q1 to 2008Q2; 2008 was asked',
  );
});

test('wages of 6 and 3 less a loan of 4 in history are two kinds of one link and one of another', () => {
  const flow = (
    name: string,
    kind: 'transfer' | 'credit' | 'writeOff',
    from: string,
    to: string,
    moved: number,
  ) => ({
    name,
    meaning: name,
    kind,
    from,
    to,
    amount: { history: moved, changed: 2 * moved },
    values: { history: [], changed: [] },
  });
  const links = linksOf({
    flows: [
      flow('bonus', 'transfer', 'firms', 'households', 3),
      flow('wages', 'transfer', 'firms', 'households', 6),
      flow('loan', 'credit', 'banks', 'firms', 4),
      flow('lost', 'writeOff', 'firms', 'banks', 5),
    ],
  });
  expect(links.map(({ payer, payee, amount }) => [payer, payee, amount.history, amount.changed])).toEqual([
    ['firms', 'households', 9, 18],
    ['banks', 'firms', 4, 8],
  ]);
  expect(links[0]!.kinds.map(({ flows }) => flows.map(({ name }) => name))).toEqual([['wages', 'bonus']]);
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
