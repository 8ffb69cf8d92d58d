import { describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { institutions } from '../../src/economies/registry.js';
import { loadSubject } from '../../src/experiments/index.js';
import type { MoneyFlow, MoneyOfYear } from '../../src/experiments/money/money.js';
import { flowNames } from '../../src/web/text/flows.js';
import { accounts, payers } from '../../src/web/text/money.js';
import { trillions, yenMore } from '../../src/web/why/amounts.js';
import { columnsOf, moneySections, named } from '../../src/web/why/money-rows.js';
import { sankeyLayout } from '../../src/web/why/sankey-layout.js';

const { economy } = loadSubject(contentOnDisk('.'), 'japan', institutions);

describe('every payment of Japan has words', () => {
  const declared = economy.institutions.flatMap(({ ports }) =>
    Object.entries(ports.flows ?? {}).map(([name, flow]) => ({ name: `${ports.name}.${name}`, flow })),
  );

  test('and no other; in English those of its institution', () => {
    expect(declared.length).toBeGreaterThan(80);
    expect(Object.keys(flowNames).toSorted()).toEqual(declared.map(({ name }) => name).toSorted());
    for (const { name, flow } of declared)
      expect(flowNames[name]!.en.toLowerCase()).toBe(flow.meaning.toLowerCase());
  });

  test('as do its ends and its account', () => {
    for (const { flow } of declared) {
      expect([named(payers, flow.from).ja, named(payers, flow.to).ja].every((word) => word !== '')).toBe(
        true,
      );
      if (flow.kind !== 'transfer') expect(named(accounts, flow.account).ja).not.toBe('');
    }
    for (const { name } of economy.accounts) expect(named(accounts, name).en).not.toBe('');
  });
});

const flow = (
  name: string,
  kind: MoneyFlow['kind'],
  [from, to]: readonly [string, string],
  amount: MoneyFlow['amount'],
  values: MoneyFlow['values'],
): MoneyFlow => ({ name, meaning: name, kind, from, to, amount, values });
const money: MoneyOfYear = {
  kind: 'money',
  year: 1990,
  money: 'yen',
  tables: ['firms', 'households'],
  flows: [
    flow(
      'supplierTerms.cuts',
      'transfer',
      ['firms', 'firms'],
      { history: 2, changed: 3 },
      { history: [0, 0], changed: [0, 0] },
    ),
    flow(
      'firmAccounts.wages',
      'transfer',
      ['firms', 'households'],
      { history: 9, changed: 7 },
      { history: [-9, 9], changed: [-7, 7] },
    ),
    flow(
      'borrowing.newLoans',
      'credit',
      ['banks', 'firms'],
      { history: 4, changed: 4 },
      { history: [0, 0], changed: [0, 0] },
    ),
  ],
  accounts: [{ name: 'deposits', values: { history: [9, -9], changed: [7, -7] } }],
};

describe('the matrix', () => {
  test('has households first, the largest payment first, and loans only in the accounts', () => {
    expect(columnsOf(money)).toEqual(['households', 'firms']);
    const sections = moneySections(money, 'history');
    expect(sections.map(({ rows }) => rows.map(({ key }) => key))).toEqual([
      ['firmAccounts.wages', 'supplierTerms.cuts'],
      ['deposits'],
    ]);
    expect(sections[0]!.rows[0]!.values).toEqual([9, -9]);
  });

  test('tells 9 in history less 7 in the changed world as 2 less', () => {
    const [payments] = moneySections(money, 'difference');
    expect(payments!.rows[0]!.values).toEqual([-2, 2]);
  });

  test('tells what firms paid firms, which adds nothing to them', () => {
    const within = (view: 'history' | 'changed' | 'difference') =>
      moneySections(money, view)[0]!.rows[1]!.within;
    expect(within('changed')).toEqual({ column: 'firms', amount: 3 });
    expect(within('difference')).toBeUndefined();
  });
});

describe('amounts', () => {
  test('of one picture have the same decimals: five digits for 1,066 trillion leave one', () => {
    const write = trillions([1_066.27e12, -0.34e12], 5);
    expect([write(1_066.27e12), write(-0.34e12), write(0.01e12)]).toEqual(['1,066.3', '−0.3', '0.0']);
  });

  test('that differ have a sign', () => {
    expect(trillions([2e12], 3, true)(2e12)).toBe('+2.00');
    expect(yenMore(420e6)).toEqual({ en: '+420 million yen', ja: '+4.2億円' });
    expect(yenMore(-3e12)).toEqual({ en: '−3 trillion yen', ja: '−3兆円' });
  });
});

describe('the layout of payments', () => {
  const streams = [
    { payer: 'a', payee: 'x', size: 6 },
    { payer: 'b', payee: 'x', size: 2 },
    { payer: 'a', payee: 'y', size: 2 },
  ];
  const ground = { left: 10, right: 110, tall: 100, slot: 30, gap: 5 };
  const layout = sankeyLayout(streams, ground);

  test('gives 8 of 10 eight tenths of the height, and a small post room for its words', () => {
    expect(layout.payers).toEqual([
      { name: 'a', size: 8, top: 0, height: 80 },
      { name: 'b', size: 2, top: 85, height: 20 },
    ]);
    expect(layout.payees.map(({ name, top }) => [name, top])).toEqual([
      ['x', 0],
      ['y', 85],
    ]);
    expect(layout.height).toBe(115);
  });

  test('stacks what leaves a post without a gap, as what comes is stacked', () => {
    expect(layout.ribbons[0]).toBe('M10,0C60,0 60,0 110,0V60C60,60 60,60 10,60Z');
    expect(layout.ribbons[2]).toBe('M10,60C60,60 60,85 110,85V105C60,105 60,80 10,80Z');
  });

  test('of nothing is nothing', () => {
    expect(sankeyLayout([], ground)).toEqual({ payers: [], payees: [], ribbons: [], height: 0 });
  });
});
