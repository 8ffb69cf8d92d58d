import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, exp, log, power } from '../../src/kernel/arithmetic.js';
import { mix } from '../../src/kernel/random.js';
import { errorOfExp, errorOfLog, exactLog, fixed } from './exact.js';

const even = (i: number, draw: number): number => (mix(mix(i) ^ draw) >>> 0) / 4294967296;
const between = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
const apart = (found: number, expected: number): number => Math.abs(found - expected) / Math.abs(expected);

test('exp is within 1 unit in the last place of the value by whole-number series', () => {
  let worst = 0;
  for (let i = 0; i < 1500; i++) {
    const x = i % 2 ? (even(i, 1) - 0.5) * 1416 : (even(i, 2) - 0.5) * 4;
    worst = Math.max(worst, errorOfExp(exp(x), fixed(x)));
  }
  console.log(`exp: at most ${worst.toFixed(3)} units in the last place off`);
  expect(worst).toBeLessThan(1);
});

test('log is within 1 unit in the last place of the value by whole-number series', () => {
  let worst = 0;
  for (let i = 0; i < 1500; i++) {
    const x = i % 2 ? exp((even(i, 1) - 0.5) * 1400) : 0.5 + even(i, 2);
    worst = Math.max(worst, errorOfLog(log(x), x));
  }
  console.log(`log: at most ${worst.toFixed(3)} units in the last place off`);
  expect(worst).toBeLessThan(1);
});

test('the relative error of power grows with the size of y log x as the file says', () => {
  let worst = 0;
  for (let i = 0; i < 1000; i++) {
    const x = exp((even(i, 1) - 0.5) * 60);
    const y = (even(i, 2) - 0.5) * 20;
    const exact = (exactLog(x) * fixed(y)) >> 256n;
    const allowed = (2 + Math.abs(y * log(x))) * 1.2e-16;
    // A unit in the last place is between 1.1e-16 and 2.2e-16 of the value.
    worst = Math.max(worst, (errorOfExp(power(x, y), exact) * 1.11e-16) / allowed);
  }
  console.log(`power: at most ${worst.toFixed(3)} of the error allowed`);
  expect(worst).toBeLessThan(1);
});

test('published values come out to the last digit or the one beside it', () => {
  // The nearest float64 to e is 2.718281828459045; fdlibm gives its neighbour, 0.7 units off.
  expect([exp(0), exp(1), exp(-1)]).toEqual([1, 2.7182818284590455, 0.36787944117144233]);
  expect([log(1), log(2), log(10)]).toEqual([0, 0.6931471805599453, 2.302585092994046]);
  expect(power(2, 10)).toBeCloseTo(1024, 10);
  expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 14);
});

test('the engine and the kernel differ by less than 3e-16', () => {
  for (let i = 0; i < 20_000; i++) {
    const x = (even(i, 1) - 0.5) * 1400;
    expect(apart(exp(x), Math.exp(x))).toBeLessThan(3e-16);
    const y = exp(x);
    expect(apart(log(y), Math.log(y))).toBeLessThan(3e-16);
  }
});

test('the ends of the number line are safe', () => {
  expect([exp(-746), exp(-Infinity), exp(710), exp(Infinity), exp(NaN)]).toEqual([
    0,
    0,
    Infinity,
    Infinity,
    NaN,
  ]);
  expect(exp(-745)).toBe(5e-324);
  expect(exp(-740)).toBe(4.199558e-322);
  expect(apart(exp(709.78), 1.7928227943945155e308)).toBeLessThan(1e-15);
  expect([log(0), log(-0), log(-1), log(NaN), log(Infinity)]).toEqual([
    -Infinity,
    -Infinity,
    NaN,
    NaN,
    Infinity,
  ]);
  expect(log(5e-324)).toBe(-744.4400719213812);
  expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
});

test('power is exact where no logarithm is needed', () => {
  expect([power(-3, 0), power(-3, 1), power(-3, 2), power(-3, 3)]).toEqual([1, -3, 9, NaN]);
  expect([power(0, 0.5), power(0, -1), power(0, 0), power(0, NaN)]).toEqual([0, Infinity, 1, NaN]);
  expect([power(1, 17.3), power(7.7, 1), power(1.1, 2)]).toEqual([1, 7.7, 1.1 * 1.1]);
});

test('clamp keeps a number between its bounds and shows NaN', () => {
  expect([clamp(-1, 0, 1), clamp(0.3, 0, 1), clamp(7, 0, 1), clamp(NaN, 0, 1)]).toEqual([0, 0.3, 1, NaN]);
});

test('exp undoes log', () => {
  fc.assert(
    fc.property(between(1e-300, 1e300), (x) => apart(exp(log(x)), x) < (2 + Math.abs(log(x))) * 1.2e-16),
  );
});

test('a larger argument never gives a smaller result', () => {
  fc.assert(
    fc.property(between(-700, 700), between(1e-14, 1), (x, step) => exp(x + Math.abs(x) * step) >= exp(x)),
  );
  fc.assert(
    fc.property(between(1e-300, 1e300), between(1e-14, 1), (x, step) => log(x * (1 + step)) >= log(x)),
  );
});

test('exp of a sum is the product', () => {
  fc.assert(
    fc.property(between(-300, 300), between(-300, 300), (x, y) => apart(exp(x) * exp(y), exp(x + y)) < 2e-13),
  );
});
