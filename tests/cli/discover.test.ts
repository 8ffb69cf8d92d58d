import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files } from '../economies/made.js';
import { madeWorld } from './made-world.js';

interface Told {
  readonly study: string;
  readonly verdict: string;
  readonly runs: number;
  readonly ofInterest: number;
  readonly withoutValue: number;
  readonly words: readonly string[];
  readonly parts: readonly {
    readonly limits: readonly { readonly factor: string; readonly low: number | null }[];
    readonly coverage: number;
    readonly density: number;
    readonly chance: number;
  }[];
  readonly tree: { readonly lines: readonly string[] } | null;
}

/** What households spend hangs on their propensity; the weight of sectors hardly moves. */
const asked = ({
  interest = '{ outcome: spending@1956, above: 800, says: much is spent }',
  more = '',
} = {}) =>
  `kind: discovery
title: { en: When much is spent, ja: 支出が多いとき }
economy: made
to: 1956Q4
factors: { spending.propensity: { range: [0.1, 0.4] }, spending.weight: { range: [0.999, 1.001] } }
sampling: { method: latinHypercube, rows: 60 }
luck: ${more.includes('fresh') ? 'fresh' : 'common'}
outcomes: [spending@1956, luck@1956]
interest: ${interest}
${more.replace('fresh', '')}`;

const worldWith = (text: string, changes: Readonly<Record<string, string>> = {}) =>
  madeWorld({ 'experiments/much.yaml': text, ...changes });
const discover = async (world: ReturnType<typeof madeWorld>) => {
  const { code, out, said } = await world.command(
    'discover',
    'much',
    '--json',
    '--workers',
    '1',
    '--per-shard',
    '60',
  );
  const told = JSON.parse(out) as Told;
  const read = (file: string) => readFileSync(join(world.root, 'runs', told.study, file), 'utf8');
  return { code, said, told, read };
};

test('the box begins where the record of the cases says that much is spent', async () => {
  const world = worldWith(asked());
  const { code, told, read } = await discover(world);
  expect(code).toBe(0);
  const rows = read('cases.csv').trim().split('\n').slice(1);
  const cases = rows
    .map((row) => row.split(','))
    .map(([, , propensity, , spent]) => [Number(propensity), Number(spent)]);
  const much = cases.filter(([, spent]) => spent! > 800);
  const first = Math.min(...much.map(([propensity]) => propensity!));
  const last = Math.max(...cases.filter(([, spent]) => spent! <= 800).map(([propensity]) => propensity!));
  expect(told).toMatchObject({ verdict: 'found', runs: 60, ofInterest: much.length, withoutValue: 0 });
  // More is spent the higher the propensity, so that one limit between two neighbours parts the runs without a mistake.
  expect(last).toBeLessThan(first);
  expect(told.parts).toHaveLength(1);
  expect(told.parts[0]).toMatchObject({
    coverage: 1,
    density: 1,
    chance: 0.01,
    limits: [{ factor: 'spending.propensity' }],
  });
  const { low } = told.parts[0]!.limits[0]!;
  expect(low).toBeGreaterThan(last);
  expect(low).toBeLessThanOrEqual(first);
  expect(told.words[0]).toBe(`Much is spent: ${much.length} of 60 runs, by spending@1956 above 800 (yen).`);
  expect(told.words[1]).toMatch(
    /^Much is spent in 100 % of the runs .* when spending\.propensity is at least 0\.\d+; these are all runs of interest\./,
  );
  expect(told.words).toContain('spending.propensity is limited again in 100 % of searches of half the runs.');
  expect(told.tree!.lines[1]).toMatch(
    /^ {2}spending\.propensity is (below|at least) 0\.\d+: (0|100) % of \d+ runs$/,
  );

  const [header, ...limits] = read('boxes.csv').trim().split('\n');
  expect(header).toMatch(/^part,factor,low,high,quasiPValue,/);
  expect(limits).toHaveLength(1);
  expect(limits[0]).toMatch(new RegExp(`^1,spending.propensity,${low},,`));
  expect(read('trajectory.csv').split('\n')[1]).toMatch(new RegExp(`^0,60,${much.length},1,`));
  expect(read('tree.txt')).toBe(`${told.tree!.lines.join('\n')}\n`);
  expect({ ...JSON.parse(read('boxes.json')), warnings: [] }).toEqual(told);
  const named = (JSON.parse(read('datapackage.json')) as { resources: { path: string }[] }).resources;
  const there = readdirSync(join(world.root, 'runs', told.study));
  expect(there).toEqual(expect.arrayContaining(named.map(({ path }) => path)));
  expect(named.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'cases.csv',
      'boxes.json',
      'boxes.csv',
      'trajectory.csv',
      'tree.txt',
      'report.html',
    ]),
  );
  const page = read('report.html');
  for (const words of told.words) expect(page).toContain(words);
  expect(page.match(/class="dots hit" d="([^"]*)"/)![1]!.split('h0')).toHaveLength(much.length + 1);

  const { out } = await world.command('discover', 'much', '--workers', '1', '--per-shard', '60');
  const lines = [
    ...told.words,
    '',
    'As a tree of questions, with the share of interest',
    ...told.tree!.lines,
  ];
  expect(out).toBe(`${lines.join('\n')}\n`);
});

test('nothing is found where luck alone decides', async () => {
  const interest = '{ outcome: luck@1956, above: 0.5, says: luck was good }';
  const { told } = await discover(worldWith(asked({ interest, more: 'fresh' })));
  expect(told.ofInterest).toBeGreaterThanOrEqual(10);
  expect(told.verdict).toBe('nothing');
  expect(told.words[1]).toMatch(/^Nothing separates the runs: Luck was good in \d+ % of all 60 runs/);
});

test('with few runs of interest it says that it cannot tell, and searches nothing', async () => {
  const interest = '{ outcome: spending@1956, above: 1e9, says: riches are spent }';
  const { code, told, read } = await discover(worldWith(asked({ interest })));
  expect(code).toBe(0);
  expect(told).toMatchObject({ verdict: 'cannotTell', ofInterest: 0, parts: [], tree: null });
  expect(told.words[1]).toMatch(/^Cannot tell: 0 of 60 runs are of interest, and 10 are needed\./);
  expect(read('boxes.csv').trim().split('\n')).toHaveLength(1);
  expect(read('report.html')).toContain('Cannot tell');
});

const thrift = `title: { en: Thrift, ja: 節約 }
economy: made
changes: [{ from: 1956, multiply: { spending.propensity: 0.5 } }]
`;

test('with two scenarios the interest is about the paired difference', async () => {
  const interest = '{ outcome: spending@1956, below: -350, says: thrift costs much }';
  const text = asked({ interest, more: 'scenarios: [history, thrift]' });
  const { told } = await discover(worldWith(text, { 'experiments/scenarios/thrift.yaml': thrift }));
  expect(told.words[0]).toContain('by thrift less history: spending@1956 below -350 (yen).');
  expect(told.verdict).toBe('found');
  // Half of a large propensity is more than half of a small one.
  expect(told.parts[0]!.limits[0]).toMatchObject({ factor: 'spending.propensity', high: null });
  expect(told.parts[0]!.coverage).toBeGreaterThan(0.9);
});

test('runs that stopped are told, and by how much they could change the answer', async () => {
  const wide = files['economies/made/parameters/spending.yaml']!.replace(
    'range: [0.8, 1.2]',
    'range: [-1, 9]',
  );
  // Below zero the weight asks households to spend less than nothing, which stops a run.
  const text = asked().replace('range: [0.999, 1.001]', 'range: [-0.25, 1]');
  const world = worldWith(text, { 'economies/made/parameters/spending.yaml': wide });
  const { code, said, told, read } = await discover(world);
  expect(code).toBe(5);
  expect(told.withoutValue).toBe(12);
  expect(told.runs).toBe(48);
  expect(said).toContain('12 of 60 runs stopped before their last quarter');
  expect(told.words.at(-1)).toMatch(
    /^12 of 60 runs have no value, because a run stopped before it; they are left out of the search\./,
  );
  expect(read('report.html')).toContain('12 of 60 runs stopped before their last quarter.');
});

const bad: readonly [string, string, RegExp][] = [
  [
    'another kind',
    asked()
      .replace('kind: discovery', 'kind: sweep')
      .replace(/interest.*\n/, ''),
    /much is a sweep, not a discovery; give it to saisei sweep/,
  ],
  [
    'an outcome that is not asked',
    asked({ interest: '{ outcome: spending@1955, above: 1, says: it is }' }),
    /spending@1955 is not among the outcomes\. Did you mean "spending@1956"/,
  ],
  [
    'bounds that nothing lies between',
    asked({ interest: '{ outcome: spending@1956, above: 5, below: 5, says: it is }' }),
    /no value is above 5 and below 5/,
  ],
  ['no bound', asked({ interest: '{ outcome: spending@1956, says: it is }' }), /must have above or below/],
  [
    'a third scenario',
    asked({ more: 'scenarios: [history, thrift, history]' }),
    /of one scenario, or of the difference between two, and there are 3/,
  ],
  [
    'an unknown factor',
    asked().replace('spending.propensity', 'spending.propensty'),
    /Did you mean "spending\.propensity"/,
  ],
];

test.each(bad)('%s is refused with its place, before anything runs', async (_, text, sentence) => {
  const world = worldWith(text, { 'experiments/scenarios/thrift.yaml': thrift });
  const { code, said, out } = await world.command('discover', 'much');
  expect(code).toBe(3);
  expect(said).toMatch(/experiments\/much\.yaml:\d+:\d+/);
  expect(said).toMatch(sentence);
  expect(out).toBe('');
  expect(readdirSync(world.root)).not.toContain('runs');
});
