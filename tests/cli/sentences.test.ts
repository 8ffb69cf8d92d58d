import { expect, onTestFinished, test } from 'vitest';
import { all, madeWorld } from './made-world.js';

test.each([
  [['replay', 'mode'], 3, 'there is no economy mode. Did you mean "made"?'],
  [['replay', 'made', '--freeze', 'tast'], 3, 'made has no driver tast. Did you mean "taste"?'],
  [
    ['replay', 'made', '--set', 'spending.propensty=1'],
    3,
    'made has no parameter spending.propensty. Did you mean "spending.propensity"?',
  ],
  [
    ['replay', 'made', '--set', 'spending.propensity'],
    2,
    'Write a setting as institution.parameter=0.5, or institution.parameter.row=0.5.',
  ],
  [['replay', 'made', '--set', 'a.b=1', '--set', 'a.b=2'], 2, 'a.b is set twice; keep one.'],
  [['replay', 'made', '--from', '1955'], 2, 'Write a quarter as 1990Q4.'],
  [
    ['replay', 'made', '--from', '1990Q1'],
    2,
    '--from lies outside the quarters that are run, so nothing would change.',
  ],
  [['replay', 'made', '--to', '1990Q1'], 3, 'made runs from 1955Q1 to 1957Q4; 1955Q1 to 1990Q1 was asked.'],
  [['replay', 'made', '--runs', '0'], 2, 'Give a whole number of at least 1.'],
  [['replay', 'made', '--scale', '-1'], 2, 'Give a number above 0.'],
  [['replay', 'made', '--sede', '3'], 2, 'Did you mean --seed?'],
  [['repla'], 2, 'Did you mean replay?'],
  [
    ['show', 'spendin', '--economy', 'made'],
    3,
    'there is nothing called "spendin" to show. Did you mean "spending"?',
  ],
  [
    ['show', 'flows', '--economy', 'made', '--quarter', '2001Q1'],
    2,
    'made runs from 1955Q1 to 1957Q4; --quarter 2001Q1 lies outside.',
  ],
  [['data', 'show', 'world/trad'], 3, 'there is no series "world/trad". Did you mean "world/trade"?'],
])('%j ends with %i and a sentence on stderr', async (words, code, sentence) => {
  const ended = await madeWorld().command(...words);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.said).toContain(sentence);
});

test('check passes a sound economy and lists its laws', async () => {
  const { code, out } = await madeWorld().command('check', 'made');
  expect(out).toContain('ok     data: ');
  expect(out).toContain('ok     ledger and invariants: 12 quarters closed, largest residual 0');
  expect(out).toContain('law    spending: nobody spends more than there is');
  expect(code).toBe(0);
});

test('check fails with 4 and says where', async () => {
  const text = all['economies/made/opening-1955.yaml']!.replace('30008', '30009');
  const { code, out } = await madeWorld({ 'economies/made/opening-1955.yaml': text }).command(
    'check',
    'made',
  );
  expect(code).toBe(4);
  expect(out).toContain('FAILED economy: economies/made/opening-1955.yaml:6:');
  const measured = all['economies/made/measures.yaml']!.replace('nation.luck', 'nation.lucky');
  const other = await madeWorld({ 'economies/made/measures.yaml': measured }).command(
    'check',
    'made',
    '--json',
  );
  expect(other.code).toBe(4);
  expect(other.out).toContain('luck needs nation.lucky');
});

test('show tells a quarter, an institution, a parameter, the drivers and who paid whom', async () => {
  const { command } = madeWorld();
  const show = async (...words: string[]) => (await command('show', ...words, '--economy', 'made')).out;
  expect(await show()).toContain('goods\n  spending  Households spend a share of what they have.');
  expect(await show('spending')).toContain(
    'propensity = 0.2 [1], calibrated: part of deposits spent in a quarter',
  );
  const parameter = await show('spending.worldDemand');
  expect(parameter).toContain('Series: world/trade');
  expect(parameter).toContain('1957Q1  0');
  expect(await show('drivers')).toContain('taste: Taste');
  const flows = await show('flows');
  expect(flows).toContain('Made up, 1955Q4');
  expect(flows).toMatch(/spending\.spending +-\d+\.\d +\d+\.\d +\. +0\n/);
  expect(flows).toMatch(/residual +0 +0 +0\n/);
});

test('data is listed and shown, with source and licence beside it', async () => {
  const { command } = madeWorld();
  expect((await command('data', 'list')).out).toBe('world/trade  1954    1957    index\n');
  const { out, said } = await command('data', 'show', 'world/trade');
  expect(out).toBe('period,value\n1954,100\n1955,110\n1956,121\n1957,121\n');
  expect(said).toContain('Source: A census, The state 1955. Licence: free.');
});

test('docs prints the pages of the model', async () => {
  const { root, command } = madeWorld();
  expect((await command('docs', 'made')).said).toMatch(/\d+ pages written/);
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(`${root}/docs/model/made/spending.md`, 'utf8')).toContain(
    'Households spend a share of what they have.',
  );
});

test('without content: missing data, exit 7', async () => {
  const { root, command } = madeWorld();
  const { rmSync } = await import('node:fs');
  rmSync(`${root}/economies`, { recursive: true });
  const { code, said } = await command('replay', 'made');
  expect(code).toBe(7);
  expect(said).toContain('there is no folder economies under');
});

test('SAISEI_RUNS stands for --runs, and the flag wins', async () => {
  const { command } = madeWorld();
  process.env['SAISEI_RUNS'] = '2';
  onTestFinished(() => void delete process.env['SAISEI_RUNS']);
  expect(JSON.parse((await command('replay', 'made', '--json')).out)).toMatchObject({ runs: 2 });
  expect(JSON.parse((await command('replay', 'made', '--json', '--runs', '3')).out)).toMatchObject({
    runs: 3,
  });
});
