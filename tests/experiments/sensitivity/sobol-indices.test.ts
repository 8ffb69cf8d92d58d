import { expect, test } from 'vitest';
import { luckSeed, saltelliDesign, sobolIndices } from '../../../src/experiments/sensitivity/index.js';
import { Stream } from '../../../src/kernel/index.js';
import { runDesign } from './run-design.js';

const { PI } = Math;

/** Ishigami and Homma (1990) with a = 7 and b = 0.1, of angles from -pi to pi. */
const ishigami = (units: readonly number[]): number => {
  const [x, y, z] = units.map((unit) => PI * (2 * unit - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
// The means of sin^2, sin^4, z^4 and z^8 are 1/2, 3/8, pi^4/5 and pi^8/9. So the parts of the variance are
// (1 + b pi^4/5)^2 / 2 of x, a^2 (3/8 - 1/4) of y, none of z, and b^2 (pi^8/9 - pi^8/25) / 2 of x with z.
const ofX = (1 + (0.1 * PI ** 4) / 5) ** 2 / 2;
const ofY = 49 / 8;
const ofXWithZ = (0.01 * (PI ** 8 / 9 - PI ** 8 / 25)) / 2;
const whole = ofX + ofY + ofXWithZ;

test('the derivation above gives the numbers that are printed for this function', () => {
  // First orders as in the comments of SALib's Ishigami.py: 0.3139, 0.4424, 0.
  expect(ofX / whole).toBeCloseTo(0.3139, 4);
  expect(ofY / whole).toBeCloseTo(0.4424, 4);
  expect([(ofX + ofXWithZ) / whole, ofXWithZ / whole].map((share) => share.toFixed(4))).toEqual([
    '0.5576',
    '0.2437',
  ]);
});

test.each(['saltelli', 'jansen'] as const)(
  'indices of the Ishigami function, first order by %s',
  (firstOrder) => {
    const design = saltelliDesign({ factors: 3, base: 4096, seed: 1, secondOrder: true });
    const indices = sobolIndices(design, runDesign(design, ishigami), { firstOrder, resamples: 20 });
    const [x, y, z] = indices.factors;
    const near = ({ value }: { value: number }, share: number) =>
      expect(Math.abs(value - share)).toBeLessThan(0.015);
    near(x.first, ofX / whole);
    near(y.first, ofY / whole);
    near(z.first, 0);
    near(x.total, (ofX + ofXWithZ) / whole);
    near(y.total, ofY / whole);
    near(z.total, ofXWithZ / whole);
    near(indices.interaction, ofXWithZ / whole);
    expect(indices.second.map(({ factors }) => factors)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    [0, ofXWithZ / whole, 0].forEach((share, pair) => near(indices.second[pair], share));
    expect(Math.abs(indices.variance / whole - 1)).toBeLessThan(0.015);
    expect(Math.abs(indices.mean - 3.5)).toBeLessThan(0.02);
  },
);

test('indices of the G function of Sobol with a = 0, 1, 4.5, 9 and four times 99', () => {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);
  // A factor (|4 x - 2| + a) / (1 + a) has mean 1 and variance 1 / (3 (1 + a)^2); independent factors multiply.
  const parts = a.map((one) => 1 / (3 * (1 + one) ** 2));
  const variance = product(parts.map((part) => 1 + part)) - 1;
  const design = saltelliDesign({ factors: 8, base: 2048, seed: 2 });
  const outputs = runDesign(design, (units) =>
    product(units.map((unit, i) => (Math.abs(4 * unit - 2) + a[i]) / (1 + a[i]))),
  );
  const { factors } = sobolIndices(design, outputs, { resamples: 20 });
  parts.forEach((part, i) => {
    const total = (part * (variance + 1)) / (1 + part) / variance;
    expect(Math.abs(factors[i].first.value - part / variance)).toBeLessThan(0.01);
    expect(Math.abs(factors[i].total.value - total)).toBeLessThan(0.01);
  });
  // As printed in the comments of SALib's Sobol_G.py, which agree to three digits: the first is 0.7162.
  [0.7165, 0.1791, 0.0237, 0.0072, 0.0001].forEach((printed, i) =>
    expect(parts[i] / variance).toBeCloseTo(printed, 3),
  );
});

const noise = (unit: number) => new Stream(luckSeed(unit), 'a test').normal(0);

test('luck that is added has its share of the variance alone', () => {
  // Of 2 x + noise / 2 the variance is 4/12 + 1/4 = 7/12, of which luck makes 3/7.
  const design = saltelliDesign({ factors: 2, base: 2048, seed: 3, luck: true });
  const outputs = runDesign(design, ([x, , luck]) => 2 * x + noise(luck) / 2);
  const { factors, interaction, luck } = sobolIndices(design, outputs, { resamples: 20 });
  expect(luck).toBe(true);
  const [x, nothing, chance] = factors;
  for (const { value } of [chance.first, chance.total]) expect(Math.abs(value - 3 / 7)).toBeLessThan(0.03);
  for (const { value } of [x.first, x.total]) expect(Math.abs(value - 4 / 7)).toBeLessThan(0.03);
  expect(nothing.total.value).toBe(0);
  expect(Math.abs(interaction.value)).toBeLessThan(0.05);
});

test('luck that scales a factor has its share with the factor, too', () => {
  // Of x noise: variance 1/3, of which luck alone makes (1/2)^2 = 1/4 and x alone nothing; together the rest.
  const design = saltelliDesign({ factors: 1, base: 4096, seed: 4, luck: true });
  const outputs = runDesign(design, ([x, luck]) => x * noise(luck));
  const { factors } = sobolIndices(design, outputs, { resamples: 20 });
  const [x, chance] = factors;
  expect(Math.abs(x.first.value)).toBeLessThan(0.03);
  expect(Math.abs(x.total.value - 1 / 4)).toBeLessThan(0.03);
  expect(Math.abs(chance.first.value - 3 / 4)).toBeLessThan(0.05);
  expect(Math.abs(chance.total.value - 1)).toBeLessThan(0.05);
});

test('the intervals hold the truth for nearly every seed', () => {
  let held = 0;
  for (let seed = 0; seed < 20; seed++) {
    const design = saltelliDesign({ factors: 3, base: 128, seed });
    const { factors } = sobolIndices(design, runDesign(design, ishigami), { resamples: 20 });
    [ofX + ofXWithZ, ofY, ofXWithZ].forEach((part, i) => {
      const { low, value, high } = factors[i].total;
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      if (low <= part / whole && part / whole <= high) held++;
    });
  }
  // At 90 % one expects 54 of 60; even points make it more.
  expect(held).toBeGreaterThanOrEqual(52);
});
