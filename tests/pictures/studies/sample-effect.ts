import type { ComparisonReport, EffectChart, StudyFacts } from '../../../src/pictures/studies/index.js';

const range = (median: number, half: number, most: number) => ({
  median,
  interval50: [median - half, median + half] as const,
  interval90: [median - most, median + most] as const,
});

/** A year in which the scenario is `by` above a baseline of 100; `share` of ten runs agree. */
export const pointOf = (
  year: number,
  by: number,
  share = 1,
  verdict: 'told' | 'cannotTell' = 'told',
): EffectChart['points'][number] => ({
  year,
  baseline: range(100, 1, 2),
  changed: range(100 + by, 1, 2),
  effect: { ...range(by, 0.5, 1), signShare: share, runs: 10, verdict },
  spread: {
    luck: { variance: 1 },
    parameters: { variance: 3 },
    luckAndParameters: { variance: 4 },
    readings: null,
    remarks: ['The spread of readings cannot be told: there is one reading.'],
  },
});

/** Nothing in 1990, 5 more in 1991, 10 more in 1992. */
export const chartOf = (otherwise: Partial<EffectChart> = {}): EffectChart => ({
  id: 'effect-1-output',
  theme: 'growth',
  title: { en: 'Output', ja: '産出' },
  note: undefined,
  levelUnit: 'yen',
  differenceUnit: 'percent of the baseline',
  scale: 'linear',
  points: [pointOf(1990, 0), pointOf(1991, 5), pointOf(1992, 10)],
  record: [99, 101, null],
  facts: [],
  source: 'A census',
  fitBadge: undefined,
  sentence: 'In 1992 Output would have been 10 % higher.',
  since: 1990.75,
  ...otherwise,
});

export const facts: StudyFacts = {
  economy: { en: 'Japan', ja: '日本' },
  from: '1955Q1',
  to: '1992Q4',
  cases: 10,
  scenarios: 2,
  scale: 5000,
  seed: 1,
  id: '0123456789abcdef',
  command: 'saisei compare history cheap-money --runs 10',
  content: 'fedcba9876543210',
  versions: { saisei: '0.1.0' },
  bandKinds: 'parameters and luck',
  notInBand: 'rival readings of the literature',
  stopped: [],
};

export const comparisonOf = (charts: readonly EffectChart[] = [chartOf()]): ComparisonReport => ({
  facts,
  baseline: { name: 'history', title: { en: 'History', ja: '史実' }, says: undefined, changes: [] },
  scenarios: [
    {
      scenario: {
        name: 'cheap-money',
        title: { en: 'Cheap money', ja: '金融緩和' },
        says: { en: 'The bank keeps its rate at one percent.', ja: '銀行は金利を1％に保つ。' },
        changes: [
          { words: 'centralBank.rate = 0.01 from 1990Q4', meaning: 'what banks pay for funds, in 1/year' },
        ],
      },
      answers: [
        { sentence: 'In 1992 Output would have been 10 % higher.', verdict: 'told' },
        { sentence: 'Cannot tell: in 1992 Prices would have been 1 % lower.', verdict: 'cannotTell' },
      ],
      charts,
    },
  ],
});
