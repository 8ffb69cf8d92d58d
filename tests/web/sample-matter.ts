import type { ChartMatter, DifferenceSpread, Spread, Values } from '../../src/web/charts/chart-matter.js';
import type { Saved } from '../../src/web/charts/export/saved.js';

/** A spread whose quantiles lie 1 and 2 on either side of the median. */
export const spreadOf = (median: Values): Spread => {
  const off = (by: number) => median.map((value) => (value === null ? null : value + by));
  return { median, low50: off(-1), high50: off(1), low90: off(-2), high90: off(2) };
};

export const differenceOf = (median: Values, told = true): DifferenceSpread => ({
  ...spreadOf(median),
  signShare: median.map((value) => (value === null ? null : 0.75)),
  told: median.map(() => told),
  decimals: median.map((value) => (value === null ? null : 1)),
});

/** Three years of a measure of which everything is known. */
export const matterOf = (asked: Partial<ChartMatter> = {}): ChartMatter => ({
  key: 'output',
  measure: {
    title: { en: 'Output & more', ja: '産出' },
    unit: { en: 'Thousand', ja: '千' },
    differenceUnit: { en: 'thousand', ja: '千' },
    theme: { en: 'Growth', ja: '成長' },
    scale: 'linear',
    relative: false,
  },
  years: [1990, 1991, 1992],
  record: [10, 11, 12],
  baseline: spreadOf([10, 12, 14]),
  scenario: spreadOf([10, 15, 20]),
  difference: differenceOf([0, 3, 6]),
  preview: undefined,
  status: 'done',
  runs: 8,
  wanted: 8,
  kinds: ['luck', 'parameters'],
  notInBand: { en: 'errors of the record', ja: '記録の誤差' },
  fit: { good: 6, fair: 1, missed: 2 },
  source: { en: 'Cabinet Office', ja: '内閣府' },
  since: 1990,
  lastRecord: 1992,
  assumed: false,
  study: '0123456789abcdef',
  ...asked,
});

export const saved: Saved = {
  asked: { en: 'Twice the research', ja: '研究開発費を2倍に' },
  command: 'npx saisei compare japan double-research.yaml --runs 8',
  scenario: { name: 'double-research.yaml', text: 'title: Twice\n' },
  software: { title: 'Saisei', authors: ['A. Author'], version: '1.2.3', licence: 'Apache-2.0' },
  date: '2026-11-21',
};
