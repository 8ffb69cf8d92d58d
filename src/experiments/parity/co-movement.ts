import type { AfterTransient, Cyclical } from './after-transient.js';
import { laggedCorrelation } from './moments.js';
import type { Statistic } from './statistic.js';

const farthestLag = 4;

const companions: Readonly<Partial<Record<Cyclical, string>>> = {
  consumption: 'Consumption',
  investment: 'Investment',
  unemployment: 'Unemployment',
  productivity: 'Productivity',
  consumerPrice: 'Consumer prices',
  inflation: 'Inflation',
};

/** Correlations of X(t + lag) with output(t), both band-passed, such as unemploymentBefore1 for X a period earlier. */
export const comovement: Readonly<Record<string, Statistic<AfterTransient>>> = Object.fromEntries(
  Object.entries(companions).flatMap(([name, title]) =>
    Array.from({ length: 2 * farthestLag + 1 }, (_, i) => i - farthestLag).map((lag) => [
      `${name}${lag < 0 ? 'Before' : 'After'}${Math.abs(lag)}`.replace('After0', 'WithOutput'),
      {
        title: `${title}${lag === 0 ? '' : `, ${Math.abs(lag)} ${lag < 0 ? 'earlier' : 'later'}`}, with output`,
        unit: '1' as const,
        group: 'comovement' as const,
        of: ({ cycle }: AfterTransient) => laggedCorrelation(cycle[name as Cyclical], cycle.output, lag),
      },
    ]),
  ),
);
