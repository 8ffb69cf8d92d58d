import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeSystems, thrift } from '../experiments/systems/made-systems.js';
import { madeWorld } from './made-world.js';

const quick = ['--scale', '10', '--workers', '1'];
const world = (changes: Readonly<Record<string, string>> = {}) => madeWorld({ ...madeSystems, ...changes });

interface Told {
  readonly study: string;
  readonly cases: number;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

test('a lever is pulled with the draws of history, and history is held against what was observed', async () => {
  const made = world();
  const { code, out, said } = await made.command('check', 'systems', 'made', '--json', ...quick);
  expect(code, said).toBe(0);
  const { study, cases, rows } = JSON.parse(out) as Told;
  expect(cases).toBe(4);
  expect(rows.map(({ system, kind, name }) => [system, kind, name])).toEqual([
    ['lending', 'nothing', null],
    ['thrift', 'lever', 'spend-less'],
    ['thrift', 'off', 'off'],
    ['thrift', 'validation', 'growth'],
    ['thrift', 'validation', 'luck@1955-1957'],
  ]);
  expect(rows[0]).toMatchObject({ missing: 'No bank lends', answer: null });
  expect(rows[1]).toMatchObject({ answer: 'yes', asExpected: 4, runs: 4, stopped: 0, unit: 'yen' });
  expect(rows[2]).toMatchObject({ outcome: 'spending@1957', runs: 4, stopped: 0, answer: null });
  expect(rows[4]).toMatchObject({ observedLow: 0.5, observedHigh: 0.5, runs: 4 });

  // The median of the differences is that of a comparison of the same draws.
  const asked = await made.command(
    'find',
    study,
    `SELECT median(c.spending - h.spending) AS m FROM annual h JOIN annual c USING ("case", year)
     WHERE h.scenario = 'history' AND c.scenario = 'thrift-spend-less' AND year = 1957`,
  );
  expect(Number(asked.out.split('\n')[1])).toBeCloseTo(rows[1]!['median'] as number, 6);
});

test('the table tells systems, answers and what is missing; the page and systems.csv are kept', async () => {
  const made = world();
  const page = join(made.root, 'systems.md');
  const { code, out } = await made.command('check', 'systems', 'made', '--page', page, ...quick);
  expect(code).toBe(0);
  expect(out).toMatch(/S01 lending +missing +none exists/);
  expect(out).toMatch(
    /S02 thrift +partly +yes +spending@1957 -\S+ yen +4 of 4 +spending@1957 \S+ yen +growth \S+ against 1500 +B +frugal/,
  );
  expect(out).toContain(
    '- S02 thrift: Thrift. People who spend less leave less to earn. In the model: spending. Missing: Nobody saves for old age.',
  );
  expect(out).toContain('the literature has -10000 to -1 (census), and the effect is in the range.');
  expect(readFileSync(page, 'utf8')).toContain('| S01 lending | missing | none exists |');
  const [study] = readdirSync(join(made.root, 'runs'));
  const csv = readFileSync(join(made.root, 'runs', study!, 'systems.csv'), 'utf8');
  expect(csv.split('\n')[0]).toMatch(/^number,system,status,evidence,/);
  expect(csv.trim().split('\n')).toHaveLength(6);
});

test('asked again nothing is run again, and a lever that moves nothing says so', async () => {
  const idle = thrift.replace('spending.propensity: 0.5', 'spending.inputs: 0.5');
  const made = world({ 'economies/made/systems/thrift.yaml': idle });
  const first = await made.command('check', 'systems', 'made', '--runs', '2', ...quick);
  expect(first.said).toContain('6 of 6 runs');
  expect(first.out).toMatch(/S02 thrift +partly +no +spending@1957: nothing moves +0 of 2/);
  const again = await made.command('check', 'systems', 'made', '--runs', '2', ...quick);
  expect(again.said).not.toContain('of 6 runs');
  expect(again.out).toBe(first.out);
});

test('a dry run tells runs and keeps none', async () => {
  const made = world();
  const { code, out } = await made.command('check', 'systems', 'made', '--dry-run', '--no-probe', ...quick);
  expect(code).toBe(0);
  expect(out).toContain('12 runs: 4 cases of 3 scenarios');
  expect(() => readdirSync(join(made.root, 'runs'))).toThrow('ENOENT');
});

test('levers that change the same are run once, under the name of the first', async () => {
  const twin = thrift.replace('title: { en: Thrift', 'title: { en: Twin').replace('spend-less', 'as-well');
  const made = world({
    'data/systems.yaml': `${madeSystems['data/systems.yaml']}twin: { number: 3, group: homes }\n`,
    'economies/made/systems/twin.yaml': twin,
  });
  const { out } = await made.command('check', 'systems', 'made', '--dry-run', '--no-probe', ...quick);
  expect(out).toContain('4 cases of 3 scenarios');
});

test('some systems may be asked for; one that does not exist is told, and so is an economy without any', async () => {
  const made = world();
  const some = await made.command('check', 'systems', 'made', '--only', 'lending', ...quick);
  expect(some.out).not.toContain('thrift');
  expect(some.out).not.toContain('What the levers are');
  const unknown = await made.command('check', 'systems', 'made', '--only', 'thirft', ...quick);
  expect(unknown.code).toBe(3);
  expect(unknown.said).toContain('made has no system thirft. Did you mean "thrift"?');
  const none = await madeWorld().command('check', 'systems', 'made', ...quick);
  expect(none.code).toBe(3);
  expect(none.said).toContain('made says nothing of systems: there is no file in economies/made/systems.');
});

test('check reads the systems and names what is wrong with one', async () => {
  const made = world();
  expect((await made.command('check', 'made')).out).toContain(
    'ok     systems: 2 systems read: 0 live, 1 partly there, 1 missing',
  );
  writeFileSync(
    join(made.root, 'economies/made/systems/thrift.yaml'),
    thrift.replace('institutions: [spending]', 'institutions: [spendign]'),
  );
  const broken = await made.command('check', 'made');
  expect(broken.code).toBe(4);
  expect(broken.out).toContain(
    'FAILED systems: economies/made/systems/thrift.yaml:5:16: made has no institution',
  );
});
