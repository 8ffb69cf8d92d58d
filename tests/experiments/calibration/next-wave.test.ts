import { expect, test } from 'vitest';
import {
  emulate,
  implausibility,
  nextWave,
  waveScoreOf,
} from '../../../src/experiments/calibration/index.js';
import { emulatorsOf, type Simulator, target } from './runs-of.js';

const growth: Simulator = ([x]) => Math.exp(3.5 * x!);

test('miss 3, tolerance 4 and discrepancy 3 are an implausibility of 3/5; luck 11 makes it 3/6', () => {
  const inputs = [[0], [0.25], [0.5], [0.75], [1]];
  const outputs = inputs.map(() => 10);
  const targets = [target('it', 7, 4, 3)];
  expect(implausibility([0.3], [emulate({ inputs, outputs, seed: 1 })], targets).each).toEqual([0.6]);
  const lucky = emulate({ inputs, outputs, luck: 11, seed: 1 });
  expect(implausibility([0.3], [lucky], targets)).toEqual({ each: [0.5], largest: [0.5] });
});

test('the second largest counts, unless told otherwise, in units of the cutoff', () => {
  const emulators = emulatorsOf([([x]) => x!, ([, y]) => y!, ([x, y]) => x! + y!], 2);
  const targets = [target('x', 0, 0.1), target('y', 0, 0.1), target('sum', 0, 0.1)];
  // At (0.3, 0.6) the three are 3, 6 and 9 tolerances off.
  const { largest } = implausibility([0.3, 0.6], emulators, targets);
  [9, 6, 3].forEach((value, i) => expect(largest[i]).toBeCloseTo(value, 3));
  const at = (rank?: 1 | 2 | 3) => waveScoreOf([{ emulators, targets, ...(rank && { rank }) }])([0.3, 0.6]);
  expect(at()).toBeCloseTo(6 / 3, 3);
  expect(at(1)).toBeCloseTo(9 / 3, 3);
  expect(at(3)).toBeCloseTo(3 / 3, 3);
  const loose = { emulators, targets, cutoff: 6 };
  expect(waveScoreOf([loose, { emulators, targets, rank: 1 }])([0.3, 0.6])).toBeCloseTo(3, 3);
});

test('an emulator that is not trusted rules nothing out', () => {
  const [emulator] = emulatorsOf([([x]) => x!], 1);
  const emulators = [{ ...emulator, trusted: false }];
  const targets = [target('x', 9, 0.1)];
  expect(implausibility([0.5], emulators, targets)).toEqual({ each: [null], largest: [] });
  expect(waveScoreOf([{ emulators, targets, rank: 1 }])([0.5])).toBe(0);
  expect(nextWave({ waves: [{ emulators, targets }], count: 5, seed: 1 }).share).toBe(1);
});

test('two waves on exp(3.5 x) close in on where it lies within 1.5 of 8.166', () => {
  const targets = [target('growth', growth([0.6]), 0.5)];
  const wave = (inputs: readonly (readonly number[])[]) => {
    const emulators = [emulate({ inputs, outputs: inputs.map(growth), luck: 0, seed: 1 })];
    return { emulators, targets, rank: 1 as const };
  };
  const first = wave([[0], [0.2], [0.4], [0.6], [0.8], [1]]);
  const second = nextWave({ waves: [first], count: 8, seed: 1 });
  const third = nextWave({ waves: [first, wave(second.points)], count: 50, seed: 2 });
  // exp(3.5 x) is 6.666 at x = 0.5420 and 9.666 at 0.6482, which leaves 10.62 % of all x.
  const share = 0.1062;
  expect(third.share).toBeLessThan(second.share + 2 * second.shareError);
  expect(Math.abs(third.share - share)).toBeLessThan(4 * third.shareError + 0.005);
  for (const point of third.points) expect(Math.abs(growth(point) - growth([0.6]))).toBeLessThan(1.6);
  expect(third.isEmpty).toBe(false);
});

test('a disc of squared radius 0.03 is 0.03 pi of the square, and its points lie all around', () => {
  const emulators = emulatorsOf([([x, y]) => (x! - 0.5) * (x! - 0.5) + (y! - 0.5) * (y! - 0.5)], 2);
  const waves = [{ emulators, targets: [target('squared radius', 0, 0.01)], rank: 1 as const }];
  const { points, share, shareError } = nextWave({ waves, count: 200, seed: 1 });
  expect(Math.abs(share - 0.03 * Math.PI)).toBeLessThan(4 * shareError);
  expect(shareError).toBeLessThan(0.03);
  const quarters = [0, 0, 0, 0];
  for (const [x, y] of points) quarters[(x! > 0.5 ? 1 : 0) + (y! > 0.5 ? 2 : 0)]++;
  for (const count of quarters) expect(count).toBeGreaterThan(25);
});

test('x + y near 1 and x - y near 0 leave a tilted square, and more points come than walk', () => {
  const emulators = emulatorsOf([([x, y]) => x! + y!, ([x, y]) => x! - y!], 2);
  const targets = [target('sum', 1, 0.05), target('difference', 0, 0.05)];
  const { points, share, shareError } = nextWave({
    waves: [{ emulators, targets, rank: 1 }],
    count: 500,
    seed: 1,
  });
  // Both within 0.15: a square with sides of 0.3 / sqrt 2.
  expect(Math.abs(share - 0.045)).toBeLessThan(4 * shareError);
  expect(shareError).toBeLessThan(0.015);
  expect(points).toHaveLength(500);
  expect(new Set(points.map(String)).size).toBe(500);
  for (const [x, y] of points) expect(Math.max(Math.abs(x + y - 1), Math.abs(x - y))).toBeLessThan(0.1501);
});

test('six targets in 18 parameters leave one part in a million, and it is found', () => {
  const simulators = Array.from(
    { length: 6 },
    (_, i): Simulator =>
      (x) =>
        x[3 * i]!,
  );
  const emulators = emulatorsOf(simulators, 18);
  const targets = simulators.map((_, i) => target(`target ${i}`, 0.4, 0.05 / 3));
  const waves = [{ emulators, targets, rank: 1 as const }];
  const { points, share } = nextWave({ waves, count: 40, seed: 1 });
  // Each target leaves 0.35 to 0.45: a tenth of its parameter.
  expect(share).toBeGreaterThan(1e-6 / 4);
  expect(share).toBeLessThan(1e-6 * 4);
  for (const point of points)
    for (let i = 0; i < 6; i++) expect(Math.abs(point[3 * i] - 0.4)).toBeLessThan(0.0501);
  // A parameter nobody asks about stays spread over its range: mean 1/2, standard error 0.29 / sqrt 40.
  const free = points.map((point) => point[1]);
  expect(Math.abs(free.reduce((sum, value) => sum + value, 0) / 40 - 0.5)).toBeLessThan(4 * 0.046);
});

test('when nothing is left, that is said, with the best there is', () => {
  const emulators = emulatorsOf([([x]) => x!], 2);
  const waves = [{ emulators, targets: [target('x', 2, 0.1)], rank: 1 as const }];
  const { isEmpty, share, best, points } = nextWave({ waves, count: 5, seed: 1 });
  expect(isEmpty).toBe(true);
  expect(share).toBe(0);
  // At best x = 1, ten tolerances off, of which three are allowed.
  expect(best).toBeGreaterThan(10 / 3 - 1e-6);
  expect(best).toBeLessThan(10 / 3 + 0.1);
  for (const [x] of points) expect(x).toBeGreaterThan(0.9);
});

test('the same seed gives the same points, another one others', () => {
  const emulators = emulatorsOf([([x, y]) => x! + y!], 2);
  const waves = [{ emulators, targets: [target('sum', 1, 0.1)] }];
  const again = (seed: number) => nextWave({ waves, count: 10, seed });
  expect(again(7)).toEqual(again(7));
  expect(again(8).points).not.toEqual(again(7).points);
});

test('what a wave cannot be made from is refused in a sentence', () => {
  const emulators = emulatorsOf([([x]) => x!], 1);
  const targets = [target('x', 0.5, 0.1)];
  const from =
    (change: object, wave: object = {}) =>
    () =>
      nextWave({ waves: [{ emulators, targets, ...wave }], count: 5, seed: 1, ...change });
  expect(from({ waves: [] })).toThrow('after no wave');
  expect(from({ count: 0.5 })).toThrow('asked for 0.5 points');
  expect(from({ repeats: 1 })).toThrow('asked for 1 searches');
  expect(from({ sweeps: 0 })).toThrow('asked for 0 sweeps');
  expect(from({}, { cutoff: 0 })).toThrow('The cutoff of a wave is 0');
  expect(from({}, { rank: 4 })).toThrow('The rank of a wave is 4');
  expect(from({}, { targets: [] })).toThrow('1 emulators were given for 0 targets');
  expect(from({}, { targets: [target('x', NaN, 1)] })).toThrow('observed value of x is NaN');
  expect(from({}, { targets: [target('x', 1, 0)] })).toThrow('x has a tolerance of 0 and a discrepancy of 0');
  expect(() => implausibility([0.5, 0.5], emulators, targets)).toThrow('at a point of 2');
});
