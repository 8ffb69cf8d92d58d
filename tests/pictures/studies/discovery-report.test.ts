import { expect, test } from 'vitest';
import { discoveryReport, type DiscoveryReport } from '../../../src/pictures/studies/index.js';
import { facts } from './sample-effect.js';

/** Four runs over x and y, both from 0 to 1: two of interest where x is large and y small. */
const sample: DiscoveryReport = {
  facts,
  title: { en: 'When it fails', ja: '失敗するとき' },
  interest: 'It fails: 2 of 4 runs, by output <below> 1.',
  words: ['It fails in 100 % of the runs when x is at least 0.5.'],
  limits: [{ words: 'x is at least 0.5', range: '0 to 1', chance: '0.020', again: '90 %' }],
  scatter: {
    x: { name: 'x', low: 0, high: 1, from: 0.5, until: null },
    y: { name: 'y', low: 0, high: 1, from: null, until: 0.5 },
    points: [
      { x: 0, y: 0, ofInterest: false, inside: true },
      { x: 1, y: 0, ofInterest: true, inside: true },
      { x: 0.75, y: 0.25, ofInterest: true, inside: true },
      { x: 1, y: 1, ofInterest: false, inside: false },
    ],
  },
  search: {
    steps: [
      { coverage: 1, density: 0.5, mass: 1, limits: 0 },
      { coverage: 0.5, density: 1, mass: 0.25, limits: 1 },
    ],
    told: { coverage: 0.5, density: 1, mass: 0.25, limits: 1 },
  },
  tree: ['All: 50 % of 4 runs', '  x is below 0.5: 0 % of 1 run'],
  varied: [{ name: 'x', range: '0 to 1', meaning: 'what x is' }],
};
const page = discoveryReport(sample);

test('every tag is closed in order, nothing comes from outside and no identifier stands twice', () => {
  const open: string[] = [];
  for (const [, slash, tag = '', rest = ''] of page.matchAll(/<(\/?)([a-z0-9]+)((?:"[^"]*"|[^">])*)>/gi)) {
    if (slash) expect(open.pop()).toBe(tag);
    else if (!rest.endsWith('/') && !['meta', 'path', 'rect', 'circle'].includes(tag)) open.push(tag);
  }
  expect(open).toEqual([]);
  expect(page).not.toMatch(/src=|href="(?!#)|url\((?!#)|@import|<script|<link|https?:/);
  const found = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(found).size).toBe(found.length);
});

test('it says what was asked, what was found, each limit and the tree, all escaped', () => {
  for (const words of ['output &lt;below&gt; 1', sample.words[0]!, 'x is at least 0.5', '0.020', '90 %'])
    expect(page).toContain(words);
  expect(page).toContain('  x is below 0.5: 0 % of 1 run');
  expect(page).not.toContain('<below>');
});

test('the dots and the box stand where the numbers say', () => {
  // The plane is 386 wide from 46 and 278 high up from 300; an axis from 0 to 1 has 4 % of room beyond 1.
  const x = (value: number) => Math.round((46 + (value / 1.04) * 386) * 10) / 10;
  const y = (value: number) => Math.round((300 - (value / 1.04) * 278) * 10) / 10;
  expect(page).toContain(`<path class="dots hit" d="M${x(1)},${y(0)}h0M${x(0.75)},${y(0.25)}h0"/>`);
  expect(page).toContain(`<path class="dots other" d="M${x(0)},${y(0)}h0"/>`);
  expect(page).toContain(`<path class="dots other faint" d="M${x(1)},${y(1)}h0"/>`);
  const width = Math.round((432 - (46 + (0.5 / 1.04) * 386)) * 10) / 10;
  const height = Math.round((0.5 / 1.04) * 278 * 10) / 10;
  expect(page).toContain(
    `<rect class="box-edge" x="${x(0.5)}" y="${y(0.5)}" width="${width}" height="${height}"/>`,
  );
});

test('the search is a line of coverage and density with the told box on it, and its numbers behind', () => {
  const at = (share: number) => 46 + (share / 1.04) * 386;
  expect(page).toContain(`<circle class="told" cx="${Math.round(at(0.5) * 10) / 10}"`);
  expect(page).toContain('<tr><th scope="row">1</th><td>50</td><td>100</td><td>25</td><td>1</td></tr>');
});

test('where nothing was searched there are no pictures and no tree, and the reason stands', () => {
  const { facts: same, title, interest, varied } = sample;
  const words = ['Cannot tell: 2 of 4 runs are of interest, and 10 are needed.'];
  const bare = discoveryReport({ facts: same, title, interest, varied, words, limits: [], tree: [] });
  expect(bare).not.toContain('<svg');
  expect(bare).not.toContain('tree of questions');
  expect(bare).toContain(words[0]!);
});
