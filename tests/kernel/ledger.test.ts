import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assemble,
  declare,
  type Economy,
  effectOn,
  institution,
  type LedgerError,
  transfer,
} from '../../src/kernel/index.js';
import { after, assembly, mint, numbers, sentence } from './village.js';

const accounts = [
  'households.deposits',
  'firms.deposits',
  'bank.depositsOwed',
  'bank.stateDebt',
  'state.debt',
  'bank.loans',
  'firms.debt',
];
const books = (economy: Economy) => Object.fromEntries(accounts.map((one) => [one, numbers(economy, one)]));
/** What the payments changed in the books, row by row; what stayed is left out. */
const changed = (act: Parameters<typeof after>[0]) => {
  const [before, now] = [books(after(() => {})), books(after(act))];
  const moves = accounts.map((one) => [one, now[one].map((value, row) => value - before[one][row])] as const);
  return Object.fromEntries(moves.filter(([, rows]) => rows.some((move) => move !== 0)));
};

test('tanaka pays 40 to the first firm', () => {
  expect(changed(({ spending }) => spending.pay(0, 0, 40))).toEqual({
    'households.deposits': [-40, 0],
    'firms.deposits': [40, 0],
  });
});

test('a gift stays among the households', () => {
  expect(changed(({ gifts }) => gifts.pay(0, 1, 40))).toEqual({ 'households.deposits': [-40, 40] });
});

test('the state pays by owing the bank more, and is paid by owing it less', () => {
  expect(changed(({ benefits }) => benefits.pay(0, 1, 7))).toEqual({
    'households.deposits': [0, 7],
    'bank.depositsOwed': [7],
    'bank.stateDebt': [7],
    'state.debt': [7],
  });
  expect(changed(({ taxes }) => taxes.pay(0, 0, 7))).toEqual({
    'firms.deposits': [-7, 0],
    'bank.depositsOwed': [-7],
    'bank.stateDebt': [-7],
    'state.debt': [-7],
  });
});

test('the bank is paid by owing less and pays by owing more', () => {
  expect(changed(({ fees }) => fees.pay(1, 0, 3))).toEqual({
    'households.deposits': [0, -3],
    'bank.depositsOwed': [-3],
  });
  expect(changed(({ dividends }) => dividends.pay(0, 1, 3))).toEqual({
    'households.deposits': [0, 3],
    'bank.depositsOwed': [3],
  });
  expect(changed(({ rescue }) => rescue.pay(0, 0, 3))).toEqual({ 'bank.stateDebt': [3], 'state.debt': [3] });
});

test('a loan makes a deposit; repaying it unmakes both; writing it off leaves the deposit', () => {
  const lent = {
    'firms.deposits': [0, 100],
    'bank.depositsOwed': [100],
    'bank.loans': [100],
    'firms.debt': [0, 100],
  };
  expect(changed(({ lending }) => lending.pay(0, 1, 100))).toEqual(lent);
  expect(
    changed(({ lending, repaid }) => {
      lending.pay(0, 1, 100);
      repaid.pay(1, 0, 100);
    }),
  ).toEqual({});
  expect(
    changed(({ lending, lost }) => {
      lending.pay(0, 1, 100);
      lost.pay(1, 0, 60);
    }),
  ).toEqual({ ...lent, 'bank.loans': [40], 'firms.debt': [0, 40] });
});

test('amounts are rounded to whole money, and what was moved is said', () => {
  let moved: number[] = [];
  after(({ spending }) => {
    moved = [2.4, 2.5, 0].map((wanted) => spending.pay(0, 0, wanted));
  });
  expect(moved).toEqual([2, 3, 0]);
});

test('an amount that is negative, not a number or too large is refused with who and where', () => {
  const refused = (amount: number) => sentence(() => after(({ spending }) => spending.pay(1, 0, amount)));
  expect(refused(-5)).toBe(
    'LedgerError: In 1955Q1 money.spending asked to move -5 from households[1] to firms[0]; an amount must be zero or more and under 2^53.',
  );
  expect(refused(Number.NaN)).toContain('asked to move NaN');
  expect(refused(2 ** 53)).toContain('asked to move 9007199254740992');
  expect(refused(Number.POSITIVE_INFINITY)).toContain('asked to move Infinity');
});

test('an account may be overdrawn within a quarter but not at its end', () => {
  expect(
    sentence(() =>
      after(({ spending, benefits }) => {
        spending.pay(1, 0, 51);
        benefits.pay(0, 1, 1);
      }),
    ),
  ).toBe('nothing was wrong');
  expect(sentence(() => after(({ spending }) => spending.pay(1, 0, 51)))).toBe(
    'LedgerError: In 1955Q1 households[1] ends with deposits of -1; it must not be negative.',
  );
});

test('an account that may be negative may be', () => {
  const changes = assembly();
  const [deposits, ...others] = changes.accounts;
  const overdraft = { ...deposits, mayBeNegative: ['households.deposits'] };
  const pays = declare({
    name: 'pays',
    phase: 'goods',
    says: 'A test.',
    literature: [],
    flows: { all: transfer('households', 'firms', 'all and more') },
  });
  const institutions = [mint, institution(pays, { step: ({ flows }) => void flows.all.pay(1, 0, 51) })];
  const economy = assemble({ ...changes, accounts: [overdraft, ...others], institutions }).run(1);
  expect(numbers(economy, 'households.deposits')).toEqual([100, -1]);
});

const meddling = (write: (deposits: { [row: number]: number }, owed: { [row: number]: number }) => void) => {
  const ports = declare({
    name: 'meddler',
    phase: 'turnover',
    says: 'Writes into the books by hand.',
    literature: [],
    tables: { households: { reads: ['deposits'] }, bank: { reads: ['depositsOwed'] } },
  });
  const meddler = institution(ports, {
    step({ tables: { households, bank }, clock }) {
      if (clock.quarter === 3) write(households.deposits, bank.depositsOwed);
    },
  });
  return () => assemble(assembly({ institutions: [mint, meddler] })).run();
};

test('a deposit written by hand stops the run with the quarter, the identity and the amount', () => {
  const forged = meddling((deposits) => (deposits[0] += 25));
  expect(sentence(forged)).toBe(
    'LedgerError: In 1955Q4 the books do not close: deposits: what is held is not what is owed, by 25.',
  );
  try {
    forged();
  } catch (problem) {
    expect((problem as LedgerError).residual).toBe(25);
  }
});

test('a deposit written by hand on both sides is found in net worth', () => {
  const forged = meddling((deposits, owed) => {
    deposits[0] += 25;
    owed[0] += 25;
  });
  expect(sentence(forged)).toBe(
    'LedgerError: In 1955Q4 the books do not close: households: its financial net worth did not change by what it was paid, by 25.',
  );
});

test('books that do not close near 2^53 say that the unit of money is too small', () => {
  const forged = meddling((deposits, owed) => {
    deposits[0] += 2 ** 52;
    owed[0] += 2 ** 52;
  });
  expect(sentence(forged)).toMatch(/do not close: .* near 2\^53, .* give money a larger unit\.$/);
});

test('NaN written by hand is found too', () => {
  expect(sentence(meddling((deposits) => (deposits[0] = Number.NaN)))).toContain('the books do not close');
});

test('money too large to add up exactly stops the run', () => {
  const rich = meddling((deposits, owed) => {
    deposits[0] += 2 ** 53;
    owed[0] += 2 ** 53;
  });
  expect(sentence(rich)).toContain(
    'of deposits are held, too many to add up exactly; give money a larger unit.',
  );
});

const acts = [
  'spending',
  'gifts',
  'benefits',
  'taxes',
  'fees',
  'dividends',
  'rescue',
  'lending',
  'repaid',
  'lost',
] as const;
const anyAct = fc.tuple(
  fc.constantFrom(...acts),
  fc.nat({ max: 1 }),
  fc.nat({ max: 1 }),
  fc.double({ min: 0, max: 9 }),
);

test('whatever is paid, every account closes and the flow matrix sums to zero by row and by column', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 3 }), (payments) => {
      const economy = after((flows) => {
        flows.lending.pay(0, 0, 50);
        flows.lending.pay(0, 1, 50);
        const oneRow = { state: true, bank: true } as Record<string, boolean>;
        for (const [name, from, to, amount] of payments) {
          const flow = flows[name] as unknown as { from: { name: string }; to: { name: string } };
          flows[name].pay(oneRow[flow.from.name] ? 0 : from, oneRow[flow.to.name] ? 0 : to, amount);
        }
      });
      const { ledger, tables } = economy;
      for (const flow of ledger.flows)
        expect([...tables.values()].reduce((sum, table) => sum + effectOn(flow, table), 0)).toBe(0);
      const worthBefore: Record<string, number> = { bank: 0, state: -180, households: 150, firms: 30 };
      for (const [name, table] of tables)
        expect(ledger.worth(table) - worthBefore[name] - ledger.received(table)).toBe(0);
      expect(ledger.largestResidual).toBe(0);
    }),
    { numRuns: 60, seed: 1 },
  );
});
