import { expect, test } from 'vitest';
import { statisticsOf } from '../../../src/experiments/parity/index.js';
import { madePaths, transient } from './made-paths.js';

const found = statisticsOf(madePaths(), transient);
const paths = madePaths();
const edited = (path: ArrayLike<number>, of: (value: number, t: number) => number) =>
  Array.from(path, (value, i) => of(value, i + 1));

test('means are over the periods after the transient: a debt of 9 before it does not count', () => {
  expect(found['publicDebt']).toBeCloseTo(0.4, 12);
  expect(found['makerConcentration']).toBeCloseTo(0.9, 12);
  expect(found['goodsExits']).toBeCloseTo(0.02, 12);
});

test('productivity that grows by 2 % in every period has mean 2 % and no deviation', () => {
  expect(found['productivityGrowth']).toBeCloseTo(0.02, 12);
  expect(found['productivityGrowthDeviation']).toBeLessThan(1e-12);
});

test('output of 20 % less in one period of 104 is one large recession, and the growth after it is as much above', () => {
  const growing = edited(paths.output, (_, t) => Math.exp(0.02 * t));
  const fallen = edited(growing, (value, t) => (t === 90 ? 0.8 * value : value));
  const after = statisticsOf({ ...paths, output: fallen }, transient);
  expect(after['largeRecessions']).toBeCloseTo(1 / 104, 12);
  expect(after['recessions']).toBeCloseTo(1 / 104, 12);
  expect(after['smallestOutputGrowth']).toBeCloseTo(0.02 + Math.log(0.8), 12);
  expect(after['outputGrowth']).toBeCloseTo(0.02, 12);
  // -d, +d and 102 zeros: product -d² over squares of 2 d².
  expect(after['outputGrowthMemory']).toBeCloseTo(-0.5, 2);
});

test('the growth in the first period after the transient is on the last of the transient', () => {
  const jump = edited(
    edited(paths.output, (_, t) => Math.exp(0.02 * t)),
    (value, t) => (t > transient ? value * 2 : value),
  );
  const after = statisticsOf({ ...paths, output: jump }, transient);
  // 104 rates of 2 %, one of which has ln 2 more.
  expect(after['outputGrowth']).toBeCloseTo(0.02 + Math.log(2) / 104, 12);
});

test('8 % without work in every fourth period is 2 % in the mean, and nobody without in three of four', () => {
  expect(found['unemployment']).toBeCloseTo(0.02, 12);
  expect(found['largestUnemployment']).toBe(0.08);
  expect(found['fullEmployment']).toBe(0.75);
  const rounded = edited(paths.unemployment, (rate) => rate + 1e-13);
  expect(statisticsOf({ ...paths, unemployment: rounded }, transient)['fullEmployment']).toBe(0.75);
  const oneWorker = edited(paths.unemployment, (rate) => rate + 1 / 250_000);
  expect(statisticsOf({ ...paths, unemployment: oneWorker }, transient)['fullEmployment']).toBe(0);
});

test('a price of output that grows by 1 % while consumer prices do, too, is inflation of 1 % in both', () => {
  expect(found['inflation']).toBeCloseTo(0.01, 12);
  expect(found['outputPriceGrowth']).toBeCloseTo(0.01, 12);
});

test('consumption that swings half as much as output, and investment four times, keep that through the filter', () => {
  expect(found['consumptionOverOutput']).toBeCloseTo(0.5, 2);
  expect(found['investmentOverOutput']).toBeCloseTo(4, 2);
  // A sine of height 1 % deviates by 1 % over the square root of 2; the filter passes 1.05 of it.
  expect(found['outputCycle']).toBeCloseTo((1.05 * 0.01) / Math.SQRT2, 4);
});

test('consumption two periods behind output correlates most when taken two periods later', () => {
  const at = (when: string) => found[`consumption${when}`];
  expect(at('After2')).toBeCloseTo(1, 2);
  expect(at('After2')).toBeGreaterThan(at('After1'));
  expect(at('After1')).toBeGreaterThan(at('WithOutput'));
  expect(at('WithOutput')).toBeGreaterThan(at('Before1'));
});

test('investment a period ahead of output correlates most when taken a period earlier', () => {
  expect(found['investmentBefore1']).toBeCloseTo(1, 2);
  expect(found['investmentBefore1']).toBeGreaterThan(found['investmentWithOutput']);
});

test('a quarter of the cycle of 16 is 4 periods: there output has lost all memory of itself', () => {
  expect(found['outputCycleMemory4']).toBeCloseTo(0, 1);
  expect(found['outputCycleMemory1']).toBeCloseTo(Math.cos(Math.PI / 8), 2);
});

test('a period without investment has no logarithm, and what needs it no number', () => {
  const none = edited(paths.investment, (value, t) => (t === 100 ? 0 : value));
  const after = statisticsOf({ ...paths, investment: none }, transient);
  expect(Number.isFinite(after['investmentGrowthDeviation'])).toBe(false);
  expect(after['consumptionCycle']).toBe(found['consumptionCycle']);
});
