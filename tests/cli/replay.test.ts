import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, madeWorld } from './made-world.js';

interface Summary {
  fingerprint: string;
  targets: { id: string; verdict: string }[];
  [key: string]: unknown;
}
const parsed = (text: string) => JSON.parse(text) as Summary;

test('replay prints the summary alone on stdout and keeps everything in a folder of its name', async () => {
  const { root, command } = madeWorld();
  const { code, out, said } = await command('replay', 'made', '--json', '--workers', '2');
  expect({ code, said }).toMatchObject({ code: 0 });
  const summary = parsed(out);
  expect(Object.keys(summary)).toEqual(
    'fingerprint scale runs fit holdOut targets drivers freeParameters ledger alarms'.split(' '),
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
  expect(readdirSync(folder).toSorted()).toEqual(
    'annual.csv checks.json design.json frozen-world manifest.json members report.html score.json'.split(' '),
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

  const member = join(one.root, 'runs', parsed(first.out).fingerprint, 'members', '000002.json');
  const before = readFileSync(member, 'utf8');
  rmSync(member);
  const again = await one.command('replay', 'made', '--json');
  expect(again.out).toBe(first.out);
  expect(again.said).toContain('4 of 5 runs');
  expect(readFileSync(member, 'utf8')).toBe(before);
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

test('Ctrl-C keeps what is done; the same command goes on', async () => {
  const { root, command, interrupt, waiting } = madeWorld();
  const running = command('replay', 'made', '--json', '--runs', '400', '--workers', '1');
  while (!waiting()) await new Promise((resolve) => setTimeout(resolve, 1));
  const folder = join(root, 'runs', readdirSync(join(root, 'runs'))[0]!, 'members');
  while (!existsSync(folder) || readdirSync(folder).length < 2)
    await new Promise((resolve) => setTimeout(resolve, 1));
  interrupt();
  const { code, out, said } = await running;
  expect(code).toBe(130);
  expect(out).toBe('');
  expect(said).toContain('Ctrl-C again stops now');
  expect(said).toMatch(/\d+ of 401 runs are kept in .*; the same command goes on from there\./);
  const done = readdirSync(folder).length;
  expect(done).toBeLessThan(400);
  const rest = await command('replay', 'made', '--json', '--runs', '400', '--workers', '2');
  expect(rest.code).toBe(0);
  expect(rest.said).toContain(`${done} of 401 runs`);
  expect(parsed(rest.out)).toMatchObject({ runs: 400 });
});

test('a second Ctrl-C stops now', async () => {
  const { command, interrupt, waiting } = madeWorld();
  const running = command('replay', 'made', '--runs', '4000', '--workers', '1');
  while (!waiting()) await new Promise((resolve) => setTimeout(resolve, 1));
  interrupt();
  interrupt();
  expect((await running).code).toBe(130);
});

test('a frozen driver and a setting are part of what a run is', async () => {
  const { command } = madeWorld();
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

test('verify finds the same bits, and finds a member that was changed', async () => {
  const { root, command } = madeWorld();
  const { fingerprint } = parsed((await command('replay', 'made', '--json')).out);
  expect(await command('verify', fingerprint, '--all')).toMatchObject({
    code: 0,
    out: '4 of 4 runs were run again and are the same bits.\n',
  });
  const path = join(root, 'runs', fingerprint, 'members', '000003.json');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/"fingerprint":"\w{16}"/, '"fingerprint":"0123456789abcdef"'),
  );
  const { code, said } = await command('verify', fingerprint);
  expect(code).toBe(6);
  expect(said).toMatch(/Run 3 has the fingerprint \w{16}, but 0123456789abcdef is stored\./);
  expect((await command('verify', 'nowhere')).code).toBe(7);
});

test('run gives levels, or with a change the paired differences and the share of the same sign', async () => {
  const { command } = madeWorld();
  const plain = await command('run', 'made', '--runs', '3');
  expect(plain.out).toMatch(/^measure,unit,year,median,low,high,runs\nspending,yen,1955,/);
  const { code, out } = await command(
    'run',
    'made',
    '--runs',
    '3',
    '--from',
    '1956Q1',
    '--set',
    'spending.propensity=0.4',
  );
  expect(code).toBe(0);
  const rows = out.trim().split('\n');
  expect(rows[0]).toBe('measure,unit,year,median,low,high,runs,control,changed,sameSign');
  expect(rows[1]).toMatch(/^spending,yen,1955,0,0,0,3,.*,1$/);
  expect(Number(rows[2]!.split(',')[3])).toBeGreaterThan(0);
});
