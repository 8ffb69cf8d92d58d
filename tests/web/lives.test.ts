import { describe, expect, test } from 'vitest';
import type {
  BankEvent,
  BankLife,
  BankYear,
  Closing,
  FirmEvent,
  FirmLife,
  People,
  WorkerEvent,
} from '../../src/experiments/biographies/index.js';
import { bankSentences, career, firmSentences, workerSentences } from '../../src/web/text/lives.js';
import type { Words } from '../../src/web/text/words.js';
import { lifeDrawing } from '../../src/web/why/life-drawing.js';
import { lifeMatters } from '../../src/web/why/life-matter.js';

/** 1990Q1, and the last quarter of 1999. */
const at = 7960;
const end = 7999;
const english = (sentences: readonly Words[]) => sentences.map(({ en }) => en).join(' ');
const japanese = (sentences: readonly Words[]) => sentences.map(({ ja }) => ja).join('');

const firmEvents: readonly FirmEvent[] = [
  { kind: 'founded', period: at },
  { kind: 'carried', period: at, until: at + 3 },
  { kind: 'carried', period: at, until: at + 4 },
  { kind: 'carried', period: at, until: end },
  ...(['forgiven', 'takenOver', 'foreignOwners', 'plantsAbroad'] as const).map((kind) => ({
    kind,
    period: at,
  })),
  ...(['couldNotPay', 'refused', 'noSuccessor', 'noStaff', 'losses', 'owner'] satisfies Closing[]).map(
    (why, k) => ({ kind: 'closed', period: at, why, staff: 7, lost: 4_200_000 * k }) as const,
  ),
];
const bankEvents: readonly BankEvent[] = [
  { kind: 'rescued', period: at },
  { kind: 'sold', period: at },
  { kind: 'mergedInto', period: at, bank: 'b02' },
  { kind: 'tookOver', period: at, bank: 'b03' },
  ...[at + 3, at + 4, end].flatMap((until) => [
    { kind: 'short', period: at, until } as const,
    { kind: 'publicCapital', period: at, until, most: 2e12 } as const,
  ]),
];
const job = { employer: 7, sector: 'itServices', regular: true };
const workerEvents: readonly WorkerEvent[] = [
  ...[true, false].flatMap((regular) => [
    { kind: 'worked', period: at, since: at - 8, ...job, regular } as const,
    ...[0, 1, 2].map((jobless) => ({ kind: 'hired', period: at, jobless, ...job, regular }) as const),
    { kind: 'gone', period: at, age: 64, jobless: regular } as const,
  ]),
  ...(['quit', 'letGo', 'closed'] as const).map(
    (why) => ({ kind: 'left', period: at, why, employer: 7 }) as const,
  ),
  ...(['state', 'farm', 'contract'] as const).map((kind) => ({ kind, period: at })),
];

test('every event is told in two languages, and no two alike', () => {
  const all = [
    ...firmEvents.map((event) => firmSentences(event, end)),
    ...bankEvents.map((event) => bankSentences(event, end)),
    ...workerEvents.map(workerSentences),
  ];
  expect(new Set(all.map(english)).size).toBe(all.length);
  expect(new Set(all.map(japanese)).size).toBe(all.length);
  for (const sentences of all)
    for (const { en, ja } of sentences) {
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(ja).toMatch(/[ぁ-ん].*(す|た)。$/);
      expect(`${en}${ja}`).not.toMatch(/undefined|NaN|null/);
    }
});

test('a spell is of one year, of some, or has not ended', () => {
  const told = (until: number) => english(firmSentences({ kind: 'carried', period: at, until }, end));
  expect(told(at + 3)).toBe('In 1990 it could not pay on its own, and its bank carried it.');
  expect(told(at + 4)).toBe('From 1990 to 1991 it could not pay on its own, and its bank carried it.');
  expect(told(end)).toBe('Since 1990 it cannot pay on its own, and its bank carries it.');
});

test('a firm that fails leaves its staff and the loss of its bank', () => {
  const closed = { kind: 'closed', period: at, why: 'refused', staff: 12, lost: 420e6 } as const;
  expect(english(firmSentences(closed, end))).toBe(
    'In 1990 it failed: its bank did not roll over its bills any more. It had a staff of 12, and its bank lost 420 million yen.',
  );
  expect(japanese(firmSentences(closed, end))).toBe(
    '1990年、銀行が手形の借り換えに応じず倒産しました。従業員は12人で、銀行は4.2億円を失いました。',
  );
});

test('one firm and one quarter are told as one', () => {
  expect(career(1, 1).en).toBe(
    'In all, the worker had jobs with one firm and was without work in one quarter.',
  );
  expect(career(2, 0).en).toBe('In all, the worker had jobs with 2 firms and was never without work.');
});

const bankYear = (year: number, loans: number): BankYear => ({
  year,
  loans: loans * 1e12,
  ownLoans: 1,
  badLoans: 0,
  hiddenLoss: 0,
  capital: 0.08,
  requirement: 0.08,
});
const history: BankLife = {
  name: 'b01',
  years: [bankYear(1989, 5), bankYear(1990, 6), bankYear(1991, 4)],
  events: [{ kind: 'tookOver', period: at - 5, bank: 'b03' }],
};
const changed: BankLife = {
  name: 'b01',
  years: [bankYear(1989, 5), bankYear(1990, 3)],
  events: [...history.events, { kind: 'mergedInto', period: at + 5, bank: 'b02' }],
};
const people: People = {
  parting: at,
  chosenAt: at,
  start: at - 4,
  end: at + 7,
  money: 'yen',
  scale: 1,
  bank: { id: 1, chosen: 'rule', history, changed },
  firm: null,
  worker: null,
  stopped: {},
};

describe('two lives on a page', () => {
  const { bank, firm } = lifeMatters(people);

  test('tell what both share once, and each its own', () => {
    const sentences = (told: typeof bank.before) => told.map((one) => english(one.sentences));
    expect(sentences(bank.before)).toEqual(['In 1988 it took over bank b03.']);
    expect(sentences(bank.after.history)).toEqual([
      'At the end of 1991 it stands on its own.',
      'Its loans were largest at the end of 1990: 6 trillion yen.',
    ]);
    expect(sentences(bank.after.changed)).toEqual([
      'In 1991 bank b02 took it over.',
      'Its loans were largest at the end of 1989: 5 trillion yen.',
    ]);
  });

  test('have a value for each year in which they go on', () => {
    const [loans] = bank.facts;
    expect(bank.years).toEqual([1989, 1990, 1991]);
    expect([loans!.history, loans!.changed]).toEqual([
      [5, 6, 4],
      [5, 3, null],
    ]);
    expect(loans!.write(6, 'ja')).toBe('6兆円');
    expect(bank.facts.find(({ key }) => key === 'capital')!.history).toEqual([8, 8, 8]);
  });

  test('are drawn with a cross where one ends before the run', () => {
    const { drawing } = lifeDrawing(bank, bank.facts[0]!, 400, ({ en }) => en);
    expect(drawing.match(/class="line of-scenario" d="M[\d.,]+l8,8m0,-8l-8,8"/g)).toHaveLength(1);
    expect(drawing).not.toMatch(/class="line of-baseline" d="M[\d.,]+l8,8/);
    expect(drawing).toContain('Changed');
  });

  test('go on without a cross where only the quantity is unknown', () => {
    const unknown = { ...bank.facts[0]!, history: [5, null, null] };
    const { drawing } = lifeDrawing(bank, unknown, 400, ({ en }) => en);
    expect(drawing).not.toMatch(/class="line of-baseline" d="M[\d.,]+l8,8/);
  });

  test('of nobody are none', () => {
    expect(firm).toBeUndefined();
  });

  test('that never part are told in history, to the end', () => {
    const same = lifeMatters({ ...people, parting: null, bank: { ...people.bank, changed: history } }).bank;
    expect(same.since).toBeUndefined();
    expect([same.isSame, bank.isSame]).toEqual([true, false]);
    expect(same.before).toHaveLength(1);
    expect(same.after.changed).toEqual(same.after.history);
  });

  test('of a firm with no year before its end are told without a picture of years', () => {
    const closed: FirmLife = {
      sector: 'services',
      years: [],
      events: [{ kind: 'closed', period: at, why: 'owner', staff: 1, lost: 0 }],
    };
    const told = lifeMatters({
      ...people,
      firm: { id: 4, chosen: 'asked', history: closed, changed: closed },
    }).firm!;
    expect(told.years).toEqual([1989, 1990, 1991]);
    expect(english(told.after.history[0]!.sentences)).toBe(
      'In 1990 its owner closed it. It had a staff of 1, and its bank lost nothing.',
    );
  });
});
