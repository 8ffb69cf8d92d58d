import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { written } from '../../src/pictures/numbers.js';
import { madeWorld } from './made-world.js';

test('the page of a comparison shows the rows of its table, and says what was changed', async () => {
  const { root, command } = madeWorld({
    'experiments/scenarios/thrift.yaml': `
title: { en: Thrift, ja: 倹約 }
economy: made
says: { en: Households are told to save., ja: 家計に貯蓄を勧める。 }
changes:
  - { from: 1956Q1, set: { spending.propensity: 0.1 } }
`,
  });
  const { code } = await command(
    'compare',
    'history',
    'thrift',
    '--runs',
    '4',
    '--lucks',
    '2',
    '--workers',
    '1',
  );
  expect(code).toBe(0);
  const folder = join(root, 'runs', readdirSync(join(root, 'runs'))[0]!);
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  const [header, ...rows] = readFileSync(join(folder, 'thrift-against-history.csv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const row = rows.find(([name]) => name === 'spending@1957')!;
  const cell = (name: string) => row[header!.indexOf(name)]!;
  const number = (name: string) => written(Number(cell(name)));
  expect(Number(cell('median'))).toBeLessThan(0);
  expect(page).toContain(
    `<tr><th scope="row">1957</th><td>${number('median')}</td><td>${number('low50')} to ${number('high50')}</td>` +
      `<td>${number('low90')} to ${number('high90')}</td><td>${100 * Number(cell('sameSign'))} %</td><td>4</td>`,
  );
  expect(page).toContain(
    `<td>${number('baseline')}</td><td>${number('baselineLow50')} to ${number('baselineHigh50')}</td>`,
  );
  for (const words of [
    'Thrift <small>against History',
    'spending.propensity = 0.1 from 1956Q1',
    'part of deposits spent in a quarter',
    'Households are told to save.',
    '4 cases × 2 scenarios',
    'runs reached their last quarter',
  ])
    expect(page).toContain(words);
});
