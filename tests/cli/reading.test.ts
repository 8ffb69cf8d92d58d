import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeWorld } from './made-world.js';

const reading = (propensity: number) => `title: { en: Thrift, ja: 倹約 }
question: { en: Do people spend what they earn?, ja: 人は稼いだだけ使うか。 }
says: { en: They do not., ja: 使わない。 }
changes:
  - set: { spending.propensity: ${propensity} }
sources: [somebody 2001]
`;
const rivals = {
  'economies/made/readings/thrift.yaml': reading(0.1),
  'economies/made/readings/plenty.yaml': reading(0.4),
};

test('a reading holds in every case of its ensemble', async () => {
  const { command } = madeWorld(rivals);
  const spent = async (...words: string[]) => {
    const { out } = await command('run', 'made', '--runs', '2', '--workers', '1', '--json', ...words);
    const { levels } = JSON.parse(out) as { levels: { measure: string; year: number; median: number }[] };
    return levels.find(({ measure, year }) => measure === 'spending' && year === 1955)!.median;
  };
  const thrift = await spent('--reading', 'thrift');
  const plenty = await spent('--reading', 'plenty');
  expect(plenty).toBeGreaterThan(3 * thrift);
});

test('all readings and the economy as it is take turns, and the spread is split between them', async () => {
  const { command, root } = madeWorld(rivals);
  const words = [
    'compare',
    'made',
    '--set',
    'spending.weight=1',
    '--runs',
    '12',
    '--lucks',
    '2',
    '--workers',
    '1',
  ];
  const { code, out } = await command(...words, '--reading', 'all', '--out', join(root, 'out'), '--json');
  expect(code).toBe(0);
  const { scenarios } = JSON.parse(out) as { scenarios: { rows: { varianceOfReadings: number | null }[] }[] };
  expect(scenarios[0]!.rows.some(({ varianceOfReadings }) => varianceOfReadings !== null)).toBe(true);
  const page = readFileSync(join(root, 'out', 'report.html'), 'utf8');
  expect(page).toContain('readings, parameters and luck');
  expect(page).not.toContain('rival readings of the literature');
});

test('an unknown reading, or none to take turns, is told', async () => {
  const { command } = madeWorld(rivals);
  const wrong = await command('run', 'made', '--reading', 'thrfit');
  expect(wrong.code).toBe(3);
  expect(wrong.said).toContain('made has no reading thrfit. Did you mean "thrift"?');
  const none = await madeWorld().command('run', 'made', '--reading', 'all');
  expect(none.code).toBe(2);
  expect(none.said).toContain('made has no readings yet; leave out --reading.');
});
