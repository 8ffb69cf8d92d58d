import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { all, madeWorld } from './made-world.js';
import { patient } from './saisei-process.js';

// Every command starts workers of its own, which is slow on a busy machine.
vi.setConfig({ testTimeout: patient });

interface Summary {
  fingerprint: string;
  targets: { id: string; verdict: string; median: number }[];
  [key: string]: unknown;
}
const parsed = (text: string) => JSON.parse(text) as Summary;

test('replay prints the summary alone on stdout and keeps everything in a folder of its name', async () => {
  const { root, command } = madeWorld();
  const { code, out, said } = await command('replay', 'made', '--json', '--workers', '2');
  expect({ code, said }).toMatchObject({ code: 0 });
  const summary = parsed(out);
  expect(Object.keys(summary)).toEqual(
    'study fingerprint scale runs fit holdOut targets drivers freeParameters ledger alarms warnings'.split(
      ' ',
    ),
  );
  expect(summary).toMatchObject({
    scale: 10,
    runs: 4,
    fit: { good: 1, fair: 0, miss: 0 },
    holdOut: { good: 0, fair: 1, miss: 0 },
    drivers: [
      { name: 'world', title: { en: 'World', ja: '世界' }, frozen: false },
      { name: 'taste', title: { en: 'Taste', ja: '嗜好' }, frozen: false },
    ],
    freeParameters: 1,
    ledger: { largestResidual: 0 },
    alarms: [],
  });
  const folder = join(root, 'runs', summary.fingerprint);
  expect(readdirSync(folder).toSorted().join(' ')).toBe(
    'annual.csv annual.parquet checks.json datapackage.json frozen manifest.json parts report.html runs.parquet score.json study.json',
  );
  expect(said).toContain('of 5 runs');
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(page).toContain('Spending with it frozen:');
});

test('the number of workers changes nothing, and what is there is not run again', async () => {
  const one = madeWorld();
  const two = madeWorld();
  const first = await one.command('replay', 'made', '--json', '--workers', '1');
  const second = await two.command('replay', 'made', '--json', '--workers', '3');
  expect(second.out).toBe(first.out);

  const folder = join(one.root, 'runs', parsed(first.out).fingerprint);
  const files = ['parts/part-000002.parquet', 'runs.parquet', 'annual.parquet', 'frozen/runs.parquet'];
  const bytes = () => files.map((file) => readFileSync(join(folder, file)));
  const before = bytes();
  rmSync(join(folder, files[0]!));
  const again = await one.command('replay', 'made', '--json');
  expect(again.out).toBe(first.out);
  expect(again.said).toContain('4 of 5 runs');
  expect(bytes()).toEqual(before);
  expect((await one.command('replay', 'made', '--json')).said).toBe('');
  expect((await one.command('replay', 'made', '--json', '--fresh')).said).toContain('0 of 5 runs');
});

test('without --json: the score, the eras, the drivers and where the report is', async () => {
  const { command } = madeWorld();
  const { out } = await command('replay', 'made', '--runs', '2');
  expect(out).toContain('HELD OUT');
  expect(out).toContain('record / model');
  expect(out).toMatch(/world +\d+\.\d/);
  expect(out).toContain('2 runs. Ledger: largest residual 0 in 24 quarters. Alarms: 0.');
  expect(out).toContain('1 observed, 1 estimated, 1 calibrated, 1 assumed; 1 were fitted to targets.');
  expect(out).toMatch(/Report: .*report\.html\n$/);
});

const partsIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')).length : 0;
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
};

test('Ctrl-C keeps what is done; the next command goes on', async () => {
  const { root, command, interrupt, waiting } = madeWorld();
  const running = command('replay', 'made', '--json', '--runs', '400', '--workers', '1');
  await until(waiting);
  const folder = join(root, 'runs', readdirSync(join(root, 'runs'))[0]!);
  await until(() => partsIn(join(folder, 'parts')) > 1);
  interrupt();
  const { code, out, said } = await running;
  expect(code).toBe(130);
  expect(out).toBe('');
  expect(said).toContain('Ctrl-C again stops now');
  expect(said).toMatch(/\d+ of 401 runs are kept in .*; the same command goes on from there\./);
  expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
  const done = partsIn(join(folder, 'parts'));
  expect(done).toBeLessThan(400);
  // Ten more are enough to see that it goes on.
  const rest = await command('replay', 'made', '--json', '--runs', `${done + 10}`, '--workers', '2');
  expect(rest.code).toBe(0);
  expect(rest.said).toContain(`${done} of ${done + 11} runs`);
  expect(parsed(rest.out)).toMatchObject({ runs: done + 10 });
});

test('a second Ctrl-C stops now', async () => {
  const { command, interrupt, waiting } = madeWorld();
  const running = command('replay', 'made', '--runs', '4000', '--workers', '1');
  await until(waiting);
  interrupt();
  interrupt();
  expect((await running).code).toBe(130);
});

test('with a frozen driver and a setting it is the changed scenario that is scored', async () => {
  const { root, command } = madeWorld();
  const plain = parsed((await command('replay', 'made', '--json')).out);
  const { code, out } = await command(
    'replay',
    'made',
    '--json',
    '--freeze',
    'world',
    '--set',
    'spending.propensity=0.3',
  );
  expect(code).toBe(0);
  const changed = parsed(out);
  expect(changed.fingerprint).not.toBe(plain.fingerprint);
  expect(changed).toMatchObject({
    drivers: [
      { name: 'world', frozen: true },
      { name: 'taste', frozen: false },
    ],
  });
  const value = (summary: Summary) => summary.targets.find(({ id }) => id === 'growth')!.median;
  expect(value(changed)).not.toBe(value(plain));
  const folder = join(root, 'runs', changed.fingerprint);
  const scored = await command(
    'find',
    folder,
    "SELECT median(spending) FROM annual WHERE year = 1956 AND scenario = 'changed'",
    '--json',
  );
  expect(JSON.parse(scored.out)).toMatchObject({ rows: [[value(changed)]] });
  expect(existsSync(join(folder, 'frozen'))).toBe(false);
});

test('a run that stops is kept, counted and told, and the rest goes on', async () => {
  const text = all['economies/made/parameters/spending.yaml']!;
  const wide = text.replace('range: [0.8, 1.2]', 'range: [-9, 1.2]');
  const { root, command } = madeWorld({
    'economies/made/parameters/spending.yaml': wide,
    'economies/made/ensemble.yaml': 'runs: 4\nwidth: 1\n',
  });
  const { code, out, said } = await command('replay', 'made', '--json');
  const summary = parsed(out);
  expect(code).toBe(5);
  expect(said).toMatch(/\d of 4 runs stopped before their last quarter; they count in every table\./);
  expect(said).toContain('asked to move -');
  expect(summary['runs']).toBe(4);
  expect(summary['alarms']).not.toEqual([]);
  const checks = JSON.parse(readFileSync(join(root, 'runs', summary.fingerprint, 'checks.json'), 'utf8')) as {
    stopped: number;
  };
  expect(checks.stopped).toBeGreaterThan(0);
});

test('fewer runs asked for means the first ones, and more again brings back those that were there', async () => {
  const { root, command } = madeWorld();
  const four = await command('replay', 'made', '--json');
  const two = await command('replay', 'made', '--json', '--runs', '2');
  expect(parsed(two.out)).toMatchObject({ runs: 2, fingerprint: parsed(four.out).fingerprint });
  expect(two.said).toMatch(/^2 parts in .* are left out: they are beyond the 2 asked for\.\n$/);
  const folder = join(root, 'runs', parsed(two.out).fingerprint);
  expect(readFileSync(join(folder, 'annual.csv'), 'utf8').trim().split('\n')).toHaveLength(1 + 2 * 3);
  expect(await command('replay', 'made', '--json')).toEqual({ ...four, said: '' });
});

test('a folder of runs of the older format is refused in a sentence', async () => {
  const { root, command } = madeWorld();
  const folder = join(root, 'runs', 'old');
  mkdirSync(join(folder, 'members'), { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), '{}');
  for (const words of [
    ['replay', 'made', '--out', folder],
    ['verify', folder],
    ['cite', folder],
  ]) {
    const { code, said } = await command(...words);
    expect(code).toBe(3);
    expect(said).toContain('holds runs of an older format, which this version cannot go on from.');
  }
});

test('a folder with another study is refused, with what differs', async () => {
  const { root, command } = madeWorld();
  const out = join(root, 'here');
  await command('replay', 'made', '--runs', '1', '--no-trials', '--out', out);
  const { code, said } = await command('run', 'made', '--runs', '1', '--scale', '20', '--out', out);
  expect(code).toBe(3);
  expect(said).toContain(
    `${out} holds another study: scale 10 there, 20 now. Choose another folder with --out.`,
  );
});
