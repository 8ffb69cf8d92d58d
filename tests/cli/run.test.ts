import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeWorld } from './made-world.js';

const scenario = (name: string, value: number) => ({
  [`experiments/scenarios/${name}.yaml`]: `title: { en: ${name}, ja: ${name} }
economy: made
changes:
  - from: 1956Q1
    set: { spending.propensity: ${value} }
`,
});
const world = () => madeWorld({ ...scenario('spenders', 0.4), ...scenario('savers', 0.1) });
const rowsIn = (csv: string) => {
  const [header, ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i]])));
};

test('run gives the levels of each scenario by measure and year, an economy standing for its history', async () => {
  const { command } = world();
  const { code, out } = await command('run', 'made', 'spenders', '--runs', '3');
  expect(code).toBe(0);
  const rows = rowsIn(out);
  expect(Object.keys(rows[0]!)).toEqual(
    'scenario measure unit year median low50 high50 low90 high90 runs'.split(' '),
  );
  // Two scenarios, two measures, three years.
  expect(rows).toHaveLength(12);
  const spending = (name: string, year: string) =>
    rows.find((row) => row.scenario === name && row.measure === 'spending' && row.year === year)!;
  expect(spending('spenders', '1955')).toEqual({ ...spending('history', '1955'), scenario: 'spenders' });
  expect(Number(spending('spenders', '1956').median)).toBeGreaterThan(
    Number(spending('history', '1956').median),
  );
});

test('with a change it gives the rows of a comparison with the last scenario named', async () => {
  const { root, command } = world();
  const set = ['--runs', '3', '--from', '1956Q1', '--set', 'spending.propensity=0.4'];
  const { out } = await command('run', 'made', ...set);
  const rows = rowsIn(out);
  const compared = await command('compare', 'made', ...set, '--json');
  const { study } = JSON.parse(compared.out) as { study: string };
  expect(out).toBe(readFileSync(join(root, 'runs', study, 'changed-against-history.csv'), 'utf8'));
  expect(rows[0]).toMatchObject({ outcome: 'spending@1955', median: '0', runs: '3', missing: '0' });
  expect(Number(rows[1]!.median)).toBeGreaterThan(0);
  // What run had stored is not run again.
  expect(compared.said).not.toContain('0 of');
  const asJson = JSON.parse((await command('run', 'made', ...set, '--json')).out) as { effects: object[] };
  expect(asJson).toMatchObject({ study, scenarios: ['history', 'changed'], cases: 3 });
  expect(asJson.effects).toHaveLength(rows.length);
});

test('the folder says what was asked and how its tables are made', async () => {
  const { root, command } = world();
  const { out } = await command('run', 'history', 'savers', '--json', '--runs', '2', '--format', 'csv,xlsx');
  const { study } = JSON.parse(out) as { study: string };
  const folder = join(root, 'runs', study);
  expect(readdirSync(folder).join(' ')).toBe(
    'annual.csv annual.parquet datapackage.json levels.csv manifest.json parts results.xlsx runs.parquet study.json',
  );
  const read = (file: string) =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  const manifest = read('manifest.json');
  expect(manifest).toMatchObject({
    study,
    title: 'Made up: History, savers',
    economy: 'made',
    scenarios: [
      { name: 'history', title: { en: 'History', ja: '史実' }, changes: [] },
      { name: 'savers', changes: ['spending.propensity = 0.1 from 1956Q1'] },
    ],
    design: 'luck, parameters from 0.5 of their ranges',
    cases: 2,
    runs: 4,
    seeds: '1 to 2',
    scale: 10,
    from: '1955Q1',
    to: '1957Q4',
    command: 'saisei run history savers --json --runs 2 --format csv,xlsx',
    tables: [{ path: 'runs.parquet' }, { path: 'annual.parquet' }],
  });
  const { resources } = read('datapackage.json') as { resources: { path: string; schema?: unknown }[] };
  expect(resources.map(({ path }) => path).join(' ')).toBe(
    'runs.parquet annual.parquet annual.csv results.xlsx levels.csv study.json',
  );
  expect(resources[1]!.schema).toMatchObject({
    primaryKey: ['case', 'scenario', 'year'],
    fields: expect.arrayContaining([
      { name: 'spending', type: 'number', title: 'Spending', unit: 'yen', source: 'simulated' },
    ]) as unknown,
  });

  // Nothing changes when nothing is run; more runs are told, and copies that would tell of fewer go.
  await command('run', 'history', 'savers', '--json', '--runs', '2', '--format', 'csv,xlsx');
  expect(read('manifest.json')).toEqual(manifest);
  await command('run', 'history', 'savers', '--json', '--runs', '3');
  expect(read('manifest.json')).toMatchObject({ study, cases: 3 });
  expect(readdirSync(folder)).not.toContain('annual.csv');
});

test.each([
  [['run', 'spender'], 3, 'there is no scenario spender. Did you mean "spenders"?'],
  [['run', 'made', 'history'], 3, 'the scenario history is named twice; name each once.'],
  [['run', 'made', '--format', 'pdf'], 2, 'There is no format pdf; there are parquet, csv, xlsx.'],
  [['run', 'made', '--lucks', '0'], 2, 'Give a whole number of at least 1.'],
])('%j ends with %i and a sentence', async (words, code, sentence) => {
  const ended = await world().command(...words);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.said).toContain(sentence);
});
