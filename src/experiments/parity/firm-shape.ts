import { quantile } from '../score/index.js';
import { growthRates, logarithmsIn, stepFrom } from './firm-changes.js';
import type { FirmPaths } from './firm-paths.js';
import { deviation, mean } from './moments.js';
import { type Described, type Statistic, takeAll } from './statistic.js';
import { fitSubbotin, type Subbotin } from './subbotin.js';

/** What is taken of the firms of a run before single statistics are. */
interface FirmShape {
  readonly growth: Subbotin & { readonly deviation: number };
  readonly productivityGrowth: Subbotin & { readonly deviation: number };
  readonly spread: number;
  readonly ninetyOverTen: number;
  readonly memory: number;
}

const of = (
  title: string,
  take: (shape: FirmShape) => number,
  unit: Described['unit'] = '1',
): Statistic<FirmShape> => ({ title, unit, group: 'firms', of: take });

/** What is taken of the makers of consumption goods, in the order of the comparison. */
export const firmStatistics: Readonly<Record<string, Statistic<FirmShape>>> = {
  firmGrowthShape: of('Growth of output, Subbotin shape b', ({ growth }) => growth.shape),
  firmGrowthWidth: of('Growth of output, Subbotin width a', ({ growth }) => growth.width, 'percent'),
  firmGrowthDeviation: of(
    'Growth of output, standard deviation',
    ({ growth }) => growth.deviation,
    'percent',
  ),
  firmProductivityGrowthShape: of(
    'Growth of productivity, Subbotin shape b',
    ({ productivityGrowth }) => productivityGrowth.shape,
  ),
  firmProductivityGrowthWidth: of(
    'Growth of productivity, Subbotin width a',
    ({ productivityGrowth }) => productivityGrowth.width,
    'percent',
  ),
  firmProductivityGrowthDeviation: of(
    'Growth of productivity, standard deviation',
    ({ productivityGrowth }) => productivityGrowth.deviation,
    'percent',
  ),
  firmProductivitySpread: of('Logarithm of productivity, deviation across firms', ({ spread }) => spread),
  firmProductivityNinetyOverTen: of(
    'Productivity, 90th over 10th percentile of firms',
    ({ ninetyOverTen }) => ninetyOverTen,
  ),
  firmProductivityMemory: of(
    'Productivity, autoregression of the distance from mean',
    ({ memory }) => memory,
  ),
};

/** Every firm statistic over the periods of a window, both ends within. */
export const firmStatisticsOf = (
  firms: FirmPaths,
  window: readonly [number, number],
): Record<string, number> => {
  const periods = Array.from({ length: window[1] - window[0] + 1 }, (_, i) => window[0] + i);
  const levels = periods.map((period) => logarithmsIn(firms, 'productivity', period));
  return takeAll(firmStatistics, {
    growth: shapeOf(growthRates(firms, 'output', window)),
    productivityGrowth: shapeOf(growthRates(firms, 'productivity', window)),
    spread: Math.sqrt(mean(levels.map((level) => deviation(level) ** 2))),
    ninetyOverTen: mean(
      levels.map((level) => Math.exp((quantile(level, 0.9) ?? Number.NaN) - (quantile(level, 0.1) ?? 0))),
    ),
    memory: memoryOf(firms, window),
  });
};

const shapeOf = (rates: readonly number[]) => ({ ...fitSubbotin(rates), deviation: deviation(rates) });

/** How much of a firm's distance from the mean logarithm is left a period later: least squares over all firms. */
const memoryOf = (firms: FirmPaths, [from, to]: readonly [number, number]): number => {
  let together = 0;
  let squares = 0;
  for (let period = from; period < to; period++) {
    const { before, after } = stepFrom(firms, 'productivity', period);
    const [meanBefore, meanAfter] = [mean(before), mean(after)];
    before.forEach((value, firm) => {
      together += (value - meanBefore) * (after[firm]! - meanAfter);
      squares += (value - meanBefore) ** 2;
    });
  }
  return together / squares;
};
