import { expect, test } from 'vitest';
import type { StoredRun } from '../../src/runs/parts/index.js';
import type { CatalogMeasure } from '../../src/web/bundle/catalog.js';
import { effectWordsOf } from '../../src/web/cockpit/effect-words-of.js';
import type { Asked } from '../../src/web/scenario/asked.js';

const measure: CatalogMeasure = {
  key: 'unemployment',
  title: { en: 'Unemployment', ja: '完全失業率' },
  theme: 'work',
  unit: 'percent of the labour force',
  relative: false,
  scale: 'linear',
  base: undefined,
  record: [],
  source: '',
  fit: undefined,
};
const asked: Asked = { items: [{ kind: 'preset', name: 'one' }], readings: [], seed: 1, runs: 20 };
const run = (index: number, value: number): StoredRun => ({
  case: index,
  scenario: 'history',
  parameters: {},
  seed: index,
  years: [1999, 2000],
  annual: { unemployment: [5, value] },
  ledger: { largestResidual: 0, quarters: 8 },
  alarms: [],
  fingerprint: '',
});
/** History at 5 percent in every run, and the other world by so much off it. */
const worlds = (differences: readonly number[]) => ({
  asked,
  status: 'done' as const,
  wanted: differences.length,
  baseline: differences.map((_, i) => run(i, 5)),
  changed: differences.map((one, i) => run(i, 5 + one)),
  failure: undefined,
});
const said = (differences: readonly number[], items = asked.items) =>
  effectWordsOf(measure, 2000, { ...asked, items }, worlds(differences));

test('nothing changed has no effect to tell, and no run has none yet', () => {
  expect(said([1, 1], []).verdict).toBe('nothing');
  expect(said([]).verdict).toBe('waiting');
});

test('five runs that agree are too few to tell', () => {
  expect(said([1, 1, 1, 1, 1])).toMatchObject({ verdict: 'cannotTell' });
  expect(said([1, 1, 1, 1, 1]).words.en).toContain('Cannot tell yet');
});

test('eight runs with nearly the same difference tell it', () => {
  const { verdict, words } = said([1, 1.01, 0.99, 1, 1.02, 0.98, 1, 1]);
  expect(verdict).toBe('told');
  expect(words.en).toMatch(
    /In 2000 Unemployment would have been 1\S* percentage points higher .* 8 of 8 runs/,
  );
  expect(words.ja).toContain('8回中8回');
});

test('where all agree on the direction only the size cannot be told', () => {
  const { verdict, words } = said([0.2, 3, 0.5, 2, 0.4, 4, 1, 0.3]);
  expect(verdict).toBe('cannotTell');
  expect(words.en).toMatch(/^Cannot tell how much: .* higher in 8 of 8 runs/);
});

test('where they do not agree nothing is told', () => {
  const { verdict, words } = said([1, -1, 2, -2, 1, -3, 2, -1]);
  expect(verdict).toBe('cannotTell');
  expect(words.en).toMatch(/^Cannot tell: /);
});
