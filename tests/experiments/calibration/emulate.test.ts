import { expect, test } from 'vitest';
import { draws } from '../../../src/experiments/calibration/draws.js';
import { emulate, emulateAll } from '../../../src/experiments/calibration/emulate.js';
import { predict } from '../../../src/experiments/calibration/predict.js';

const evenly = (runs: number) => Array.from({ length: runs }, (_, i) => [i / (runs - 1)]);
const byChance = (runs: number, parameters: number, seed = 1) => {
  const chance = draws(seed, 'points of a test');
  return Array.from({ length: runs }, () => Array.from({ length: parameters }, () => chance.uniform()));
};

// exp(3.5 x) solves dx/dt = k x at t = 3.5: a one-parameter example usual in teaching emulation.
const growth = ([x]: readonly number[]) => Math.exp(3.5 * x!);

test('eight runs of exp(3.5 x) tell the rest of it, within three of the standard deviations stated', () => {
  const inputs = evenly(8);
  const emulator = emulate({ inputs, outputs: inputs.map(growth), luck: 0, seed: 1 });
  for (const x of [0.05, 0.33, 0.5, 0.77, 0.95]) {
    const { mean, variance } = predict(emulator, [x]);
    expect(Math.abs(mean - growth([x]))).toBeLessThan(3 * Math.sqrt(variance));
    expect(Math.abs(mean - growth([x]))).toBeLessThan(0.2);
  }
  // At a run there is nearly nothing left to know: below a hundredth of the spread of 10.
  expect(Math.sqrt(predict(emulator, [1 / 7]).variance)).toBeLessThan(0.2);
});

test('a wave over one parameter is found without a trend', () => {
  const wave = ([x]: readonly number[]) => Math.sin(2 * Math.PI * x!);
  const inputs = evenly(21);
  const emulator = emulate({ inputs, outputs: inputs.map(wave), luck: 0, seed: 2 });
  expect(emulator.knots.length).toBe(21);
  expect(emulator.heldOut.explained).toBeGreaterThan(0.99);
  for (const x of [0.13, 0.48, 0.81]) expect(predict(emulator, [x]).mean).toBeCloseTo(wave([x]), 1);
});

const line = (x: readonly number[]) => 3 * x[2]! - 2 * x[7]! + 1.5 * x[11]! + x[19]! - x[28]!;

test('of 30 parameters the 5 that act are found, and a straight line needs no surface', () => {
  const inputs = byChance(300, 30);
  const noise = draws(3, 'noise of a test');
  const outputs = inputs.map((x) => line(x) + 0.2 * noise.normal());
  const emulator = emulate({ inputs, outputs, seed: 1 });
  expect([...emulator.active].toSorted((a, b) => a - b)).toEqual([2, 7, 11, 19, 28]);
  expect(emulator.knots).toEqual([]);
  // The squared noise is 0.04; its estimate from 294 runs errs by a factor of sqrt(2 / 294), 8 %.
  expect(Math.abs(emulator.nugget / 0.04 - 1)).toBeLessThan(0.25);
  expect(emulator.luck).toBe(emulator.nugget);
  expect(emulator.heldOut.within2).toBeGreaterThan(0.9);
  expect(emulator.trusted).toBe(true);
});

test('a square and a product are found beside the lines', () => {
  const inputs = byChance(300, 12);
  const outputs = inputs.map((x) => 4 * x[1]! * x[3]! + 5 * (x[5]! - 0.5) * (x[5]! - 0.5));
  const emulator = emulate({ inputs, outputs, luck: 0, seed: 1 });
  const named = emulator.terms.map((term) => term.map((i) => emulator.active[i]!).toSorted((a, b) => a - b));
  for (const term of [[1], [3], [1, 3], [5, 5]]) expect(named).toContainEqual(term);
  expect(emulator.heldOut.explained).toBeGreaterThan(0.999999);
});

test('with luck known, what else runs scatter is uncertainty; with all of it luck, only the line is', () => {
  const inputs = byChance(200, 2);
  const noise = draws(4, 'noise of a test');
  const outputs = inputs.map((x) => x[0]! + noise.normal());
  const all = emulate({ inputs, outputs, seed: 1 });
  const half = emulate({ inputs, outputs, luck: all.nugget / 2, seed: 1 });
  const averaged = emulate({ inputs, outputs, luck: all.nugget, seedsPerRun: 4, seed: 1 });
  const unknown = emulate({ inputs, outputs, seedsPerRun: 4, seed: 1 });
  // The mean of four seeds scatters by a quarter of the variance of one.
  expect(unknown.luck).toBeCloseTo(4 * all.nugget, 10);
  const unsure = predict(all, [0.5, 0.5]).variance;
  expect(unsure).toBeLessThan(0.1);
  expect(predict(half, [0.5, 0.5]).variance).toBeCloseTo(unsure + all.nugget / 2, 10);
  expect(predict(averaged, [0.5, 0.5]).variance).toBeCloseTo(unsure + (3 / 4) * all.nugget, 10);
});

test('an emulator whose held-out runs lie far outside what it states is not trusted', () => {
  // One run in twelve is 40 off: its like cannot be foreseen, and 8 % lie beyond 3 standard deviations of 11.
  const inputs = byChance(240, 3);
  const outputs = inputs.map((x, i) => x[0]! + (i % 12 === 0 ? 40 : 0));
  const emulator = emulate({ inputs, outputs, seed: 1 });
  expect(emulator.heldOut.within3).toBeLessThan(0.95);
  expect(emulator.trusted).toBe(false);
});

test('an output that never changes is predicted as it is', () => {
  const inputs = byChance(20, 2);
  const emulator = emulate({ inputs, outputs: inputs.map(() => 7), seed: 1 });
  expect(predict(emulator, [0.1, 0.9])).toEqual({ mean: 7, variance: 0 });
});

test('the same seed gives the same bits, alone, among others and after a trip through JSON', () => {
  const inputs = byChance(40, 3);
  const outputs = inputs.map((x) => Math.sin(6 * x[0]! * x[1]!));
  const alone = emulate({ inputs, outputs, seed: 5 });
  const [first] = emulateAll({ inputs, outputs: [outputs, inputs.map(line3)], seed: 5 });
  expect(first).toEqual(alone);
  const read = JSON.parse(JSON.stringify(alone)) as typeof alone;
  expect(predict(read, [0.2, 0.4, 0.6])).toEqual(predict(alone, [0.2, 0.4, 0.6]));
});
const line3 = (x: readonly number[]) => x[2]!;

test('runs an emulator cannot be made from are refused in a sentence', () => {
  const inputs = evenly(6);
  const outputs = inputs.map(growth);
  const from = (change: object) => () => emulate({ inputs, outputs, seed: 1, ...change });
  expect(from({ inputs: [...inputs.slice(1), [1.5]] })).toThrow('is 1.5; scale it to between 0 and 1');
  expect(from({ outputs: [NaN, ...outputs.slice(1)] })).toThrow('Output 0 is NaN');
  expect(from({ outputs: [1] })).toThrow('6 inputs and 1 outputs');
  expect(from({ inputs: inputs.slice(2), outputs: outputs.slice(2) })).toThrow('was given 4 runs');
  expect(from({ luck: -1 })).toThrow('The luck of output 0 is -1');
  expect(from({ knots: -1 })).toThrow('asked for -1 knots');
  expect(from({ seedsPerRun: 0 })).toThrow('averaged over 0 seeds');
  expect(from({ seed: 0.5 })).toThrow('The seed of emulate is 0.5');
  expect(() => predict(emulate({ inputs, outputs, seed: 1 }), [0, 0])).toThrow('a point of 2');
});
