import { afterTransient, type AfterTransient } from './after-transient.js';
import { comovement } from './co-movement.js';
import { correlation, deviation, laggedCorrelation, mean, shareOf } from './moments.js';
import type { RunPaths } from './run-paths.js';
import { type Described, type Statistic, takeAll } from './statistic.js';

type Of = (run: AfterTransient) => number;
type Table = Readonly<Record<string, Statistic<AfterTransient>>>;

const inGroup =
  (group: Described['group'], unit: Described['unit']) =>
  (title: string, of: Of): Statistic<AfterTransient> => ({ title, unit, group, of });

const growthShare = inGroup('growth', 'percent');
const growthNumber = inGroup('growth', '1');
const work = inGroup('work', 'percent');
const volatilityShare = inGroup('volatility', 'percent');
const volatilityNumber = inGroup('volatility', '1');
const prices = inGroup('prices', 'percent');
const structureShare = inGroup('structure', 'percent');
const together = inGroup('comovement', '1');

/** A fall of output by more than 3 % in one period, the model's authors' measure of a crisis. */
const largeFall = -0.03;

/**
 * Unemployment up to here is none. One worker of 250,000 is 4e-6, what rounding leaves of a full labour force is
 * below 1e-12, and the smallest rate that the reference prints, to 5 digits, is 9e-5.
 */
const nobody = 1e-9;

const growth: Table = {
  outputGrowth: growthShare('Output growth', ({ growth: { output } }) => mean(output)),
  consumptionGrowth: growthShare('Consumption growth', ({ growth: { consumption } }) => mean(consumption)),
  investmentGrowth: growthShare('Investment growth', ({ growth: { investment } }) => mean(investment)),
  productivityGrowth: growthShare('Productivity growth', ({ growth: { productivity } }) =>
    mean(productivity),
  ),
  outputGrowthDeviation: growthShare('Output growth, standard deviation', ({ growth: { output } }) =>
    deviation(output),
  ),
  consumptionGrowthDeviation: growthShare(
    'Consumption growth, standard deviation',
    ({ growth: { consumption } }) => deviation(consumption),
  ),
  investmentGrowthDeviation: growthShare(
    'Investment growth, standard deviation',
    ({ growth: { investment } }) => deviation(investment),
  ),
  productivityGrowthDeviation: growthShare(
    'Productivity growth, standard deviation',
    ({ growth: { productivity } }) => deviation(productivity),
  ),
  smallestOutputGrowth: growthShare('Output growth, smallest', ({ growth: { output } }) =>
    Math.min(...output),
  ),
  outputGrowthMemory: growthNumber('Output growth, autocorrelation', ({ growth: { output } }) =>
    laggedCorrelation(output, output, 1),
  ),
  largeRecessions: growthShare('Periods in which output falls by over 3 %', ({ growth: { output } }) =>
    shareOf(output, (one) => one < largeFall),
  ),
  recessions: growthShare('Periods in which output falls', ({ growth: { output } }) =>
    shareOf(output, (one) => one < 0),
  ),
};

const employment: Table = {
  unemployment: work('Unemployment', ({ paths: { unemployment } }) => mean(unemployment)),
  unemploymentDeviation: work('Unemployment, standard deviation', ({ paths: { unemployment } }) =>
    deviation(unemployment),
  ),
  largestUnemployment: work('Unemployment, largest', ({ paths: { unemployment } }) =>
    Math.max(...unemployment),
  ),
  fullEmployment: work('Periods without unemployment', ({ paths: { unemployment } }) =>
    shareOf(unemployment, (rate) => rate <= nobody),
  ),
};

const volatility: Table = {
  outputCycle: volatilityShare('Output', ({ cycle: { output } }) => deviation(output)),
  consumptionCycle: volatilityShare('Consumption', ({ cycle: { consumption } }) => deviation(consumption)),
  investmentCycle: volatilityShare('Investment', ({ cycle: { investment } }) => deviation(investment)),
  consumptionOverOutput: volatilityNumber(
    'Consumption, relative to output',
    ({ cycle: { consumption, output } }) => deviation(consumption) / deviation(output),
  ),
  investmentOverOutput: volatilityNumber(
    'Investment, relative to output',
    ({ cycle: { investment, output } }) => deviation(investment) / deviation(output),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((lag) => [
      `outputCycleMemory${lag}`,
      volatilityNumber(`Output, autocorrelation at lag ${lag}`, ({ cycle: { output } }) =>
        laggedCorrelation(output, output, lag),
      ),
    ]),
  ),
};

const inflation: Table = {
  inflation: prices('Inflation of consumer prices', ({ growth: { consumerPrice } }) => mean(consumerPrice)),
  inflationDeviation: prices('Inflation, standard deviation', ({ growth: { consumerPrice } }) =>
    deviation(consumerPrice),
  ),
  outputPriceGrowth: prices('Growth of the price of output', ({ growth: { outputPrice } }) =>
    mean(outputPrice),
  ),
  outputPriceGrowthDeviation: prices(
    'Growth of the price of output, standard deviation',
    ({ growth: { outputPrice } }) => deviation(outputPrice),
  ),
};

const structure: Table = {
  makerConcentration: structureShare(
    'Concentration of machine makers, Herfindahl',
    ({ paths: { makerConcentration } }) => mean(makerConcentration),
  ),
  goodsConcentration: structureShare(
    'Concentration of goods makers, Herfindahl',
    ({ paths: { goodsConcentration } }) => mean(goodsConcentration),
  ),
  makerExits: structureShare('Machine makers that leave', ({ paths: { makerExits } }) => mean(makerExits)),
  goodsExits: structureShare('Goods makers that leave', ({ paths: { goodsExits } }) => mean(goodsExits)),
  publicDebt: structureShare('Public debt over output', ({ paths: { publicDebtRatio } }) =>
    mean(publicDebtRatio),
  ),
};

const growthTogether: Table = {
  unemploymentChangeWithGrowth: together(
    'Change of unemployment with growth of output',
    ({ unemploymentChange, growth: { output } }) => correlation(unemploymentChange, output),
  ),
  consumptionGrowthWithGrowth: together(
    'Growth of consumption with growth of output',
    ({ growth: { consumption, output } }) => correlation(consumption, output),
  ),
  investmentGrowthWithGrowth: together(
    'Growth of investment with growth of output',
    ({ growth: { investment, output } }) => correlation(investment, output),
  ),
};

/** What is taken of the paths of a run, in the order of the comparison. */
export const statistics: Table = {
  ...growth,
  ...employment,
  ...volatility,
  ...inflation,
  ...structure,
  ...growthTogether,
  ...comovement,
};

/** Every statistic of one run over the periods after its transient. */
export const statisticsOf = (paths: RunPaths, transient: number): Record<string, number> =>
  takeAll(statistics, afterTransient(paths, transient));
