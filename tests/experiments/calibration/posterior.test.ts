import { expect, test } from 'vitest';
import { convergence } from '../../../src/experiments/calibration/convergence.js';
import { draws } from '../../../src/experiments/calibration/draws.js';
import { byLikelihood } from '../../../src/experiments/calibration/likelihood.js';
import { emulate, luckOf, posterior, resample, reweigh } from '../../../src/experiments/calibration/index.js';
import { emulatorsOf, pointsByChance, target } from './runs-of.js';

const column = (points: readonly (readonly number[])[], j: number) => points.map((point) => point[j]!);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => value * value)) - mean(values) ** 2);

test('two straight lines: the sample has the mean, spread and correlation of the exact posterior', () => {
  const emulators = emulatorsOf([([x, y]) => x! + y!, ([x, y]) => x! - y!], 3);
  // Discrepancy and tolerance of 0.032 and 0.024 make 0.04.
  const targets = [target('sum', 1, 0.032, 0.024), target('difference', 0.1, 0.02)];
  const { points, effective, rHat, hasConverged } = posterior({ emulators, targets, size: 2000, seed: 1 });
  // x and y are half the sum and the difference of the two: means 0.55 and 0.45, variance (0.04^2 + 0.02^2) / 4,
  // covariance (0.04^2 - 0.02^2) / 4, so a correlation of 0.6. The edges of the cube are 20 deviations away.
  const spread = Math.sqrt(0.002) / 2;
  [0.55, 0.45].forEach((exact, j) => {
    const error = spread / Math.sqrt(effective[j]!);
    expect(Math.abs(mean(column(points, j)) - exact)).toBeLessThan(4 * error);
    // Independent draws would err by error / sqrt 2, but squares are remembered longer than values.
    expect(Math.abs(deviation(column(points, j)) - spread)).toBeLessThan(4 * error);
  });
  const both = mean(points.map(([x, y]) => (x! - 0.55) * (y! - 0.45)));
  expect(Math.abs(both / (spread * spread) - 0.6)).toBeLessThan(0.15);
  // Nobody asks about the third: it keeps mean 1/2 and deviation sqrt(1/12).
  expect(Math.abs(mean(column(points, 2)) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 2000));
  expect(Math.abs(deviation(column(points, 2)) - Math.sqrt(1 / 12))).toBeLessThan(0.02);
  expect(Math.max(...rHat)).toBeLessThan(1.05);
  expect(hasConverged).toBe(true);
});

test('a target beyond the edge: the sample is the tail of a normal cut off at 1', () => {
  const emulators = emulatorsOf([([x]) => x!], 1);
  const { points, effective } = posterior({
    emulators,
    targets: [target('x', 1, 0.1)],
    size: 2000,
    seed: 2,
  });
  // Half a normal: 0.1 sqrt(2 / pi) below 1, with a deviation of 0.1 sqrt(1 - 2 / pi).
  const spread = 0.1 * Math.sqrt(1 - 2 / Math.PI);
  expect(Math.abs(mean(column(points, 0)) - (1 - 0.1 * Math.sqrt(2 / Math.PI)))).toBeLessThan(
    (4 * spread) / Math.sqrt(effective[0]!),
  );
});

test('a simulator with luck: what runs scatter widens the posterior, once', () => {
  const chance = draws(1, 'luck of a test');
  const inputs = pointsByChance(400, 1);
  const outputs = inputs.map(([x]) => x! + 0.1 * chance.normal());
  const replicates = Array.from({ length: 200 }, () =>
    [chance.normal(), chance.normal()].map((z) => 0.1 * z),
  );
  const known = luckOf(replicates);
  // A variance from 200 differences errs by a factor of sqrt(2 / 200), 10 %.
  expect(Math.abs(known / 0.01 - 1)).toBeLessThan(0.4);
  const targets = [target('x', 0.5, 0.05)];
  for (const luck of [{}, { luck: known }]) {
    const emulators = [emulate({ inputs, outputs, ...luck, seed: 1 })];
    const { points } = posterior({ emulators, targets, size: 1000, seed: 3 });
    // sqrt(0.1^2 + 0.05^2) = 0.1118; the edges are 4.5 deviations away.
    expect(Math.abs(deviation(column(points, 0)) / 0.1118 - 1)).toBeLessThan(0.15);
  }
});

test('with 30 parameters of which 8 lines tell sums, every chain finds the same', () => {
  const sums = Array.from({ length: 8 }, (_, i) => (x: readonly number[]) => x[i]! + x[i + 8]!);
  const emulators = emulatorsOf(sums, 30, 200);
  const targets = sums.map((_, i) => target(`sum ${i}`, 1, 0.02));
  const { points, rHat, effective } = posterior({ emulators, targets, size: 200, warmUp: 60, seed: 1 });
  expect(Math.max(...rHat)).toBeLessThan(1.15);
  expect(Math.min(...effective)).toBeGreaterThan(40);
  // Either part may be anything, but the sum is 1 within 0.02.
  const sum = points.map((x) => x[0] + x[8]);
  expect(Math.abs(mean(sum) - 1)).toBeLessThan(0.01);
  expect(Math.abs(deviation(sum) - 0.02)).toBeLessThan(0.006);
  expect(deviation(column(points, 0))).toBeGreaterThan(0.2);
});

test('40 points have not converged, however well their chains agree', () => {
  const emulators = emulatorsOf([([x]) => x!], 1);
  const sample = { emulators, targets: [target('x', 0.5, 0.1)], size: 40, thin: 5, seed: 4 };
  const { rHat, hasConverged } = posterior(sample);
  expect(rHat[0]).toBeLessThan(1.05);
  expect(hasConverged).toBe(false);
});

test('the same seed gives the same bits', () => {
  const emulators = emulatorsOf([([x, y]) => x! * y!], 2);
  const sample = () => posterior({ emulators, targets: [target('product', 0.3, 0.1)], size: 40, seed: 9 });
  expect(sample()).toEqual(sample());
});

test('runs that say what emulators said change no weight; one further off by sqrt(2 log 4) counts a quarter', () => {
  const emulators = emulatorsOf([([x]) => x!], 1);
  const targets = [target('x', 0.5, 1)];
  const even = Math.log(1 / Math.sqrt(2 * Math.PI));
  const asked = { emulators, targets, logLikelihoods: [even, even] };
  const same = reweigh({ ...asked, outputs: [[0.5], [0.5]] });
  expect(same.weights).toEqual([0.5, 0.5]);
  expect(same.effective).toBeCloseTo(2, 12);
  const { weights, effective } = reweigh({ ...asked, outputs: [[0.5], [0.5 + Math.sqrt(2 * Math.log(4))]] });
  expect(weights[0]).toBeCloseTo(4 / 5, 12);
  expect(effective).toBeCloseTo(1 / (0.64 + 0.04), 12);
  const often = resample(['near', 'far'], weights, 100, 1);
  expect(often.filter((one) => one === 'near')).toHaveLength(80);
});

test('luck counts for the run and for history: 1 + 1 + 1/2 with two seeds, and tolerance 1', () => {
  const [emulator] = emulatorsOf([([x]) => x!], 1);
  const emulators = [{ ...emulator, luck: 1, seedsPerRun: 2 }];
  const outputs = [[0.5], [0.5 + Math.sqrt(2 * 2.5 * Math.log(4))]];
  const asked = { emulators, targets: [target('x', 0.5, 1)], logLikelihoods: [0, 0] };
  expect(reweigh({ ...asked, outputs }).weights[0]).toBeCloseTo(4 / 5, 12);
});

test('half as likely a place is let pass half of the time', () => {
  const gate = byLikelihood(draws(1, 'gate of a test'));
  const passed = Array.from({ length: 2000 }, () => gate(Float64Array.of(-3), [0])(() => -3 - Math.log(2)));
  // A share of 1/2 errs by 1 / (2 sqrt 2000) = 0.011.
  expect(Math.abs(passed.filter(Boolean).length / 2000 - 0.5)).toBeLessThan(0.045);
});

test('chains apart have a high R-hat, one that stays long where it is few effective draws', () => {
  const chance = draws(1, 'chains of a test');
  const noise = (shift: number) => Array.from({ length: 400 }, () => shift + chance.normal());
  const good = convergence([noise(0), noise(0)]);
  expect(good.rHat).toBeLessThan(1.02);
  expect(good.effective).toBeGreaterThan(500);
  // Half chains with means 0 0 2 2 have a variance of 4/3 between them, beside 1 within: R-hat sqrt(1 + 4/3).
  expect(Math.abs(convergence([noise(0), noise(2)]).rHat - Math.sqrt(7 / 3))).toBeLessThan(0.15);
  let last = 0;
  const slow = () => Array.from({ length: 5000 }, () => (last = 0.8 * last + chance.normal()));
  // A memory of 0.8 leaves (1 - 0.8) / (1 + 0.8), a ninth, of 10,000 draws: 1,111.
  const { effective } = convergence([slow(), slow()]);
  expect(effective).toBeGreaterThan(850);
  expect(effective).toBeLessThan(1450);
});

test('what cannot be sampled is refused in a sentence', () => {
  const emulators = emulatorsOf([([x]) => x!], 1);
  const targets = [target('x', 0.5, 0.1)];
  const from = (change: object) => () => posterior({ emulators, targets, size: 10, seed: 1, ...change });
  expect(from({ size: 0 })).toThrow('The size of a posterior sample is 0');
  expect(from({ start: [[0.5, 0.5]] })).toThrow('Chains over 1 parameters start at a point of 2');
  const asked = { emulators, targets, logLikelihoods: [0] };
  expect(() => reweigh({ ...asked, outputs: [] })).toThrow('0 runs were given for 1 points');
  expect(() => reweigh({ ...asked, outputs: [[Infinity]] })).toThrow('Run 0 says Infinity of x');
  expect(() => resample([1], [], 1, 1)).toThrow('0 weights were given for 1 points');
  expect(() => luckOf([[1]])).toThrow('Point 0 has the outputs [1]');
  expect(() => luckOf([])).toThrow('no replicates');
});
