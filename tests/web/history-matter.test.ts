import { expect, test } from 'vitest';
import type { ChartMatter } from '../../src/web/charts/chart-matter.js';
import { historyMatter } from '../../src/web/replay/history-matter.js';
import type { ScoredTarget } from '../../src/runs/score.js';

const words = { en: '', ja: '' };
const spread = { median: [1], low50: [1], high50: [1], low90: [1], high90: [1] };
const matter: ChartMatter = {
  key: 'real-gdp',
  measure: {
    title: words,
    unit: words,
    differenceUnit: words,
    theme: words,
    scale: 'linear',
    relative: true,
  },
  years: [1955],
  record: [1],
  baseline: spread,
  scenario: spread,
  difference: { ...spread, signShare: [1], told: [true], decimals: [1] },
  preview: { reason: words },
  status: 'preview',
  runs: 2,
  wanted: 20,
  kinds: ['luck'],
  notInBand: words,
  fit: undefined,
  source: words,
  since: 1985,
  lastRecord: 2024,
  assumed: true,
  study: '',
};

test('a replay shows history alone, as far as its year, whatever has been changed', () => {
  const shown = historyMatter(matter, 'running', 1960, undefined);
  expect(shown.baseline).toBe(spread);
  expect([shown.scenario, shown.difference, shown.preview, shown.since]).toEqual(Array(4).fill(undefined));
  expect([shown.status, shown.until, shown.assumed]).toEqual(['running', 1960, false]);
  expect(historyMatter({ ...matter, runs: 0 }, 'waiting', 1960, undefined).status).toBe('empty');
  expect(historyMatter(matter, 'cancelled', 1960, undefined).status).toBe('cancelled');
});

const target: ScoredTarget = {
  id: 'growth',
  title: words,
  measure: 'real-gdp',
  theme: 'growth',
  kind: 'fit',
  observed: 1,
  unit: 'percent a year',
  tolerance: { kind: 'pp', good: 0.6, fair: 1.2 },
  source: [],
  median: 1,
  low: 1,
  high: 1,
  central: null,
  verdict: 'good',
  runs: 2,
};

test('the badge of a chart counts the verdicts of its own targets in the runs that are drawn', () => {
  const targets = [
    target,
    { ...target, verdict: 'unknown' as const },
    { ...target, verdict: 'miss' as const },
    { ...target, measure: 'unemployment' },
  ];
  expect(historyMatter(matter, 'done', 1960, targets).fit).toEqual({ good: 1, fair: 0, missed: 2 });
  expect(historyMatter(matter, 'done', 1960, []).fit).toBeUndefined();
});
