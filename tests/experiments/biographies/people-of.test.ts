import { describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../../src/data/files.js';
import { assemble, assemblyOf, type Change, periodOf } from '../../../src/economies/index.js';
import { institutions } from '../../../src/economies/registry.js';
import { loadSubject, type People, peopleOf, type Study, studyOf } from '../../../src/experiments/index.js';

const content = contentOnDisk('.');
const toy = loadSubject(content, 'toy', institutions);
const japan = loadSubject(content, 'japan', institutions);
const at = (written: string) => periodOf(written)!;
const spends = (from: string): Change => ({
  kind: 'set',
  parameter: 'consumption.fromIncome',
  value: 0.6,
  from: at(from),
});

const twoWorlds = (subject: typeof toy, changes: readonly Change[], more: Partial<Study> = {}) =>
  studyOf(subject, {
    scenarios: [
      { name: 'history', changes: [] },
      { name: 'changed', changes },
    ],
    ...more,
  });
const kinds = ['bank', 'firm', 'worker'] as const;

describe.each([
  ['toy', toy, { to: at('2009Q4') }, '2004Q2'],
  ['japan, coarse', japan, { to: at('1961Q4'), scale: 20_000 }, '1958Q3'],
] as const)('in %s', (_, subject, more, from) => {
  const people = peopleOf(subject, twoWorlds(subject, [spends(from)], more), 0);

  test('lives are the same until the worlds part, and go on from there', () => {
    const year = Math.floor(at(from) / 4);
    expect(people).toMatchObject({ parting: at(from), chosenAt: at(from), stopped: {} });
    for (const kind of kinds) {
      const { history, changed } = people[kind]!;
      const before = <
        Life extends { years: readonly { year: number }[]; events: readonly { period: number }[] },
      >(
        life: Life,
      ) => [
        life.years.filter((one) => one.year < year),
        life.events.filter((one) => one.period < at(from) && !('until' in one)),
      ];
      expect(before(changed)).toEqual(before(history));
      expect(before(history)[0]!.length).toBeGreaterThan(0);
    }
    expect(people.firm!.changed).not.toEqual(people.firm!.history);
  });

  test('the bank and the firm are what the tables of the run say', () => {
    const { economy: file } = subject;
    const economy = assemble(assemblyOf(file, { seed: 1, ...more }));
    economy.run(at(from) - file.start - ((at(from) - file.start) % 4));
    const year = Math.floor(at(from) / 4) - 1;
    const row = (table: string, id: number) => economy.tables.get(table)!.id.indexOf(id);
    const value = (table: string, column: string, id: number) =>
      economy.tables.get(table)!.columns.get(column)![row(table, id)]!;
    const inYear = <Year extends { year: number }>(years: readonly Year[]) =>
      years.find((one) => one.year === year)!;
    const { firm, bank } = people;
    expect(inYear(firm!.history.years).staff).toBe(value('firms', 'workers', firm!.id));
    expect(inYear(firm!.history.years).capital).toBe(value('firms', 'capital', firm!.id));
    expect(inYear(bank.history.years).ownLoans).toBe(
      value('banks', 'loansHeld', bank.id) * economy.assembly.scale,
    );
  });

  test('who is asked for is told instead', () => {
    const { bank, firm, worker } = people;
    const asked = { bank: bank.id, firm: firm!.id, worker: worker!.id };
    const again = peopleOf(subject, twoWorlds(subject, [spends(from)], more), 0, asked);
    for (const kind of kinds) expect(again[kind]).toEqual({ ...people[kind], chosen: 'asked' });
  });

  test('nothing changed: both lives are one', () => {
    const same: People = peopleOf(subject, twoWorlds(subject, [], more), 0);
    expect(same.parting).toBeNull();
    for (const kind of kinds) {
      expect(same[kind]!.history.years.length).toBeGreaterThan(3);
      expect(same[kind]!.changed).toEqual(same[kind]!.history);
    }
  });
});

test('the worker works for the firm and is 25 to 40 years old when the worlds part', () => {
  const study = twoWorlds(japan, [spends('1958Q1')], { to: at('1959Q4'), scale: 20_000 });
  const { firm, worker } = peopleOf(japan, study, 0);
  const before = worker!.history.years.find(({ year }) => year === 1957)!;
  expect(before.employer).toBe(firm!.id);
  expect(before.age).toBeGreaterThanOrEqual(24);
  expect(before.age).toBeLessThanOrEqual(40);
});

test('who leaves is told as gone and has no years after it', () => {
  const study = twoWorlds(toy, [spends('2001Q1')]);
  const economy = assemble(assemblyOf(toy.economy, { seed: 1, to: study.to }));
  economy.run(4);
  const workers = economy.tables.get('workers')!;
  const born = workers.columns.get('born')!;
  const oldest = Array.from({ length: workers.size }, (_, row) => row)
    .filter((row) => workers.alive[row])
    .reduce((a, b) => (born[b]! < born[a]! ? b : a));
  const { worker } = peopleOf(toy, study, 0, { worker: workers.id[oldest]! });
  const last = worker!.history.events.at(-1)!;
  expect(last.kind).toBe('gone');
  expect(worker!.history.years.at(-1)!.year).toBeLessThanOrEqual(Math.floor(last.period / 4));
});

test('an id that nobody has is refused in a sentence', () => {
  const study = twoWorlds(toy, [spends('2001Q1')]);
  expect(() => peopleOf(toy, study, 0, { bank: 99 })).toThrow(
    'No row of banks has the id 99 at the start of 2001Q1; ask for somebody who is there then.',
  );
});

test('a world that stops ends its lives there and says why', () => {
  const breaks: Change = { kind: 'set', parameter: 'firmAccounts.payout', value: -50, from: at('2003Q1') };
  const people = peopleOf(toy, twoWorlds(toy, [breaks], { to: at('2006Q4') }), 0);
  expect(people.stopped.changed).toMatchObject({ name: 'ledger' });
  expect(people.stopped.history).toBeUndefined();
  expect(people.bank.changed.years.at(-1)!.year).toBe(2002);
  expect(people.bank.history.years.at(-1)!.year).toBe(2006);
});
