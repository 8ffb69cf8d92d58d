import { describe, expect, test } from 'vitest';
import { bankLife } from '../../../src/experiments/biographies/bank-life.js';
import type { BankSeen } from '../../../src/experiments/biographies/bank-seen.js';
import { firmLife } from '../../../src/experiments/biographies/firm-life.js';
import { type FirmSeen, reasonOf } from '../../../src/experiments/biographies/firm-seen.js';
import { difference, mostDifferent } from '../../../src/experiments/biographies/followed.js';
import { spellsOf } from '../../../src/experiments/biographies/spells.js';
import { workerLife } from '../../../src/experiments/biographies/worker-life.js';
import type { WorkerSeen } from '../../../src/experiments/biographies/worker-seen.js';

/** 1990Q1. */
const start = 7960;
const quarters = <Seen>(
  usual: Omit<Seen, 'period'>,
  ...own: readonly Partial<Seen>[]
): (Seen & { period: number })[] =>
  own.map((one, k) => ({ ...usual, ...one, period: start + k }) as Seen & { period: number });

const firm: Omit<FirmSeen, 'period'> = {
  sector: 'machinery',
  founded: 0,
  staff: 10,
  output: 1,
  sales: 5,
  profit: 1,
  capital: 7,
  debts: 3,
  price: 1,
  bank: 'b01',
  zombie: false,
  forgiven: false,
  takenOver: false,
  foreignOwners: false,
  plantsAbroad: false,
  closing: undefined,
};

describe('a firm', () => {
  test('sells 5 in each quarter, 20 in the year; its staff is that of December', () => {
    const { years } = firmLife(quarters(firm, {}, {}, {}, { staff: 12 }));
    expect(years).toEqual([
      expect.objectContaining({ year: 1990, sales: 20, profit: 4, staff: 12, debts: 3, zombie: false }),
    ]);
  });

  test('carried, not, and carried again within a year was carried all the time', () => {
    const carried = { zombie: true };
    const { events, years } = firmLife(quarters(firm, {}, carried, {}, carried, {}, {}, {}, {}));
    expect(events).toEqual([{ kind: 'carried', period: start + 1, until: start + 3 }]);
    expect(years.map(({ zombie }) => zombie)).toEqual([true, false]);
  });

  test('that closed is told in the quarter in which it did, and has no year after it', () => {
    const closing = { why: 'refused', lost: 2 } as const;
    const { events, years } = firmLife(quarters(firm, {}, {}, {}, {}, { staff: 4, closing }));
    expect(events).toEqual([{ kind: 'closed', period: start + 4, why: 'refused', staff: 4, lost: 2 }]);
    expect(years.map(({ year }) => year)).toEqual([1990]);
  });

  test('closes for the first reason that the institution exit would give', () => {
    const because = (flags: Readonly<Record<string, number>>) =>
      reasonOf((column) => ({ workers: 3, ...flags })[column] ?? 0);
    expect(because({ failing: 1, refused: 1 })).toBe('couldNotPay');
    expect(because({ refused: 1, retiring: 1 })).toBe('refused');
    expect(because({ retiring: 1, lossQuarters: 9 })).toBe('noSuccessor');
    expect(because({ workers: 0, lossQuarters: 9 })).toBe('noStaff');
    expect(because({ lossQuarters: 1 })).toBe('losses');
    expect(because({})).toBe('owner');
  });
});

test('a firm of 4 that is gone for 2 quarters differs by 2, one that loses 10 of 40 in 4 by 1', () => {
  const of = (...staff: readonly number[]) => staff.map((one) => ({ staff: one }));
  expect(difference(of(4, 4, 4), of(4))).toBe(2);
  expect(difference(of(40, 40, 40, 40), of(30, 30, 30, 30))).toBe(1);
  expect(difference(of(0, 7), of(0, 7))).toBe(0);
  const seen = (...staff: readonly number[]) => ({
    bank: [],
    worker: [],
    firm: quarters(firm, ...of(...staff)),
  });
  const history = [seen(40, 40, 40, 40), seen(4, 4, 4), seen(9, 9, 9)];
  const changed = [seen(30, 30, 30, 30), seen(4), seen(9, 9, 9)];
  expect(mostDifferent({ history, changed })).toBe(1);
  expect(mostDifferent({ history, changed: history })).toBe(0);
});

const bank: Omit<BankSeen, 'period'> = {
  name: 'b01',
  loans: 100,
  ownLoans: 80,
  badLoans: 8,
  hiddenLoss: 2,
  capital: 0.09,
  requirement: 0.08,
  ofState: false,
  publicCapital: 0,
  owner: undefined,
  taken: [],
};

describe('a bank', () => {
  test('goes to the state, is sold by it and ends in another', () => {
    const { events, years } = bankLife(
      quarters(bank, {}, { ofState: true }, { ofState: true }, {}, { owner: 'b02' }, { owner: 'b02' }),
    );
    expect(events).toEqual([
      { kind: 'rescued', period: start + 1 },
      { kind: 'sold', period: start + 3 },
      { kind: 'mergedInto', period: start + 4, bank: 'b02' },
    ]);
    expect(years.map(({ year }) => year)).toEqual([1990]);
  });

  test('takes over others one by one, and is told of each once', () => {
    const { events } = bankLife(quarters(bank, {}, { taken: ['b05'] }, { taken: ['b03', 'b05'] }));
    expect(events.map((event) => ('bank' in event ? event.bank : ''))).toEqual(['b05', 'b03']);
  });

  test('held 3 and then 5 of public capital: 5 at most', () => {
    const { events } = bankLife(quarters(bank, {}, { publicCapital: 3 }, { publicCapital: 5 }, {}));
    expect(events).toEqual([{ kind: 'publicCapital', most: 5, period: start + 1, until: start + 2 }]);
  });

  test('is short of capital when years end, not in between', () => {
    const thin = { capital: 0.07 };
    expect(bankLife(quarters(bank, thin, thin, {}, {})).events).toEqual([]);
    const { events } = bankLife(quarters(bank, {}, {}, {}, thin, {}, {}, {}, thin));
    expect(events).toEqual([{ kind: 'short', period: start + 3, until: start + 7 }]);
  });
});

const job = { employer: 7, sector: 'machinery', regular: true };
const other = { employer: 8, sector: 'services', regular: false };
const worker: Omit<WorkerSeen, 'period'> = {
  born: start - 4 * 30,
  place: 'firm',
  job,
  joined: start - 20,
  leaving: false,
  quit: false,
  closing: false,
  pay: 10,
  prices: 2,
};
const idle = { place: 'none', job: undefined, pay: 0 } as const;

describe('a worker', () => {
  test('earns 10 a quarter and nothing without work: 20 in the year, 10 at half the prices', () => {
    const { years, joblessQuarters } = workerLife(
      quarters(worker, {}, {}, { ...idle, leaving: true }, { ...idle, leaving: false }),
      1,
      start + 3,
    );
    expect(years).toEqual([
      expect.objectContaining({
        year: 1990,
        age: 30,
        pay: 20,
        realPay: 10,
        joblessQuarters: 2,
        tenure: null,
      }),
    ]);
    expect(joblessQuarters).toBe(2);
  });

  test('whose firm closes loses the job a quarter later and finds another after two', () => {
    const { events, employers } = workerLife(
      quarters(
        worker,
        { closing: true },
        { ...idle, leaving: true },
        { ...idle },
        { job: other, joined: start + 3 },
      ),
      1,
      start + 3,
    );
    expect(events).toEqual([
      { kind: 'worked', period: start, since: start - 20, ...job },
      { kind: 'left', period: start + 1, why: 'closed', employer: 7 },
      { kind: 'hired', period: start + 3, jobless: 2, ...other },
    ]);
    expect(employers).toBe(2);
  });

  test('moves within a quarter by choice, or is let go', () => {
    const moves = (quit: boolean) =>
      workerLife(quarters(worker, {}, { leaving: true, quit, job: other }), 1, start + 1).events;
    expect(moves(true)).toContainEqual({ kind: 'left', period: start + 1, why: 'quit', employer: 7 });
    expect(moves(false)).toContainEqual({ kind: 'left', period: start + 1, why: 'letGo', employer: 7 });
    expect(moves(true)).toContainEqual({ kind: 'hired', period: start + 1, jobless: 0, ...other });
  });

  test('has unknown pay in the service of the state', () => {
    const servant = { place: 'state', job: undefined, pay: null } as const;
    const { years, events } = workerLife(quarters(worker, idle, servant, servant, servant), 1, start + 3);
    expect(years[0]).toMatchObject({ pay: null, realPay: null });
    expect(events).toEqual([{ kind: 'state', period: start + 1 }]);
  });

  test('who is seen no more before the end has left the labour force; at the end nobody knows', () => {
    const seen = quarters(worker, {}, {});
    expect(workerLife(seen, 1, start + 1).events).toHaveLength(1);
    expect(workerLife(seen, 1, start + 9).events.at(-1)).toEqual({
      kind: 'gone',
      period: start + 2,
      age: 30,
      jobless: false,
    });
  });
});

test('periods 1, 2, 5 and 9 are three spells when one may be apart and one when four may', () => {
  expect(spellsOf([1, 2, 5, 9], 1)).toEqual([
    { period: 1, until: 2 },
    { period: 5, until: 5 },
    { period: 9, until: 9 },
  ]);
  expect(spellsOf([1, 2, 5, 9], 4)).toEqual([{ period: 1, until: 9 }]);
});
