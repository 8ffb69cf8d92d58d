import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { type AlarmRule, assemble, periodOf } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { alarmsOf, loadSubject, runCase, studyOf } from '../../src/experiments/index.js';
import { column, institution, type TableSpec } from '../../src/kernel/index.js';

const subject = loadSubject(contentOnDisk('.'), 'japan', institutions);
const { alarms, tables: sizes } = subject.economy;
const QUARTERS = 40;
const FIRST = 10;

const rowsOf = (table: string): readonly string[] => {
  const size = sizes[table];
  if (!size || !('rows' in size)) throw new Error(`${table} has no named rows to watch.`);
  return size.rows;
};

/** A value inside the bounds, and one beyond them. */
const allowed = ({ low, high }: AlarmRule) => (Number.isFinite(low) ? low : high);
const absurd = ({ low, high }: AlarmRule) => (Number.isFinite(high) ? high + 0.5 : low - 0.5);

/** A country in which nothing happens, but one row of the watched column is absurd for some quarters. */
const told = (rule: AlarmRule, row: number, quarters: number) => {
  const [table, name] = rule.column.split('.');
  const rows = rowsOf(table);
  const teller = institution(
    {
      name: 'teller',
      phase: 'accounts',
      says: 'Writes what the test says.',
      literature: [],
      tables: { [table]: { owns: { [name]: column('1', 'what is watched') } } },
    },
    {
      step({ tables, clock }) {
        const { [name]: values } = tables[table] as unknown as Record<string, Float64Array>;
        values.fill(allowed(rule));
        if (clock.quarter >= FIRST && clock.quarter < FIRST + quarters) values[row] = absurd(rule);
      },
    },
  );
  const spec: TableSpec[] = [
    { name: table, rows, capacity: rows.length },
    { name: 'hub', rows: ['hub'], capacity: 1 },
  ];
  const economy = assemble({
    name: 'told',
    start: periodOf('1990Q1')!,
    quarters: QUARTERS,
    seed: 1,
    scale: 1,
    tables: spec,
    accounts: [],
    hub: 'hub',
    settlements: [],
    institutions: [teller],
    opening: [],
    stocks: {},
    parameters: {},
    record: [rule.column],
  });
  return alarmsOf([rule], economy.run());
};

test('there are alarms to try', () => expect(alarms.length).toBeGreaterThan(5));

test.each(alarms.map((rule): [string, AlarmRule] => [rule.name, rule]))(
  'the alarm %s rings when its column is absurd for long enough, tells when and where, and is silent before',
  (_, rule) => {
    const rows = rowsOf(rule.column.split('.')[0]);
    rows.forEach((name, row) => {
      expect(told(rule, row, 0)).toEqual([]);
      expect(told(rule, row, rule.quarters - 1)).toEqual([]);
      const rung = told(rule, row, rule.quarters);
      if (rule.except.includes(name)) return expect(rung).toEqual([]);
      expect(rung).toMatchObject([{ name: rule.name, from: '1992Q3' }]);
      if (rows.length > 1) expect(rung[0].detail).toContain(`.${name} `);
    });
  },
);

test('the central run of Japan rings no alarm', () => {
  const [run] = runCase(subject, studyOf(subject), 0);
  expect(run!.alarms.map(({ name, from, to, detail }) => `${name} ${from}-${to}: ${detail}`)).toEqual([]);
});
