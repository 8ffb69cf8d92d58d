import { expect, test } from 'vitest';
import {
  calibrationInWords,
  conflictsOf,
  nextWave,
  posterior,
  shrinkageOf,
} from '../../../src/experiments/calibration/index.js';
import { emulatorsOf, pointsByChance, type Simulator, target } from './runs-of.js';

// The first two want x near 0.9 and near 0.1; the third asks for y; the fourth never gets near 5.
const simulators: Simulator[] = [([x]) => x!, ([x]) => 2 * x!, ([, y]) => y!, ([, , z]) => z!];
const emulators = emulatorsOf(simulators, 3);
const targets = [
  target('wages', 0.9, 0.05),
  target('prices', 0.2, 0.1),
  target('growth', 0.3, 0.05),
  target('patents', 5, 0.5),
];

test('two targets that pull one parameter apart are in conflict, and one out of reach is met by no point', () => {
  const points = pointsByChance(400, 3, 2);
  const { pairs, unmet, unknown } = conflictsOf({ points, emulators, targets });
  expect(pairs.map(({ first, second }) => [first, second])).toEqual([['wages', 'prices']]);
  const [pair] = pairs;
  // Both are 8 tolerances off halfway, at x = 0.5; each alone is met.
  expect(pair.bestTogether).toBeCloseTo(8, 0);
  expect(pair.bestFirst).toBeLessThan(0.5);
  expect(pair.bestSecond).toBeLessThan(0.5);
  expect(pair.correlation).toBeLessThan(-0.8);
  expect(unmet.map(({ target: name }) => name)).toEqual(['patents']);
  // At best z is 1: 8 tolerances below 5; mostly it is 0.5: 9 below.
  expect(unmet[0].best).toBeCloseTo(8, 0);
  expect(unmet[0].medianMiss).toBeCloseTo(-9, 0);
  expect(unknown).toEqual([]);
});

test('a posterior sample, which stands in between, shows the same pair', () => {
  const { points } = posterior({ emulators, targets, size: 200, seed: 1 });
  const { pairs, unmet } = conflictsOf({ points, emulators, targets });
  expect(pairs.map(({ first, second }) => [first, second])).toEqual([['wages', 'prices']]);
  expect(unmet.map(({ target: name }) => name).toSorted()).toEqual(['patents', 'prices', 'wages']);
});

test('targets that can be met together are in no conflict, and one without a trusted emulator is named', () => {
  const points = pointsByChance(400, 3, 2);
  const reachable = [
    target('wages', 0.5, 0.1),
    target('prices', 1, 0.2),
    targets[2],
    target('patents', 1, 0.5),
  ];
  const doubtful = emulators.map((emulator, i) => (i === 3 ? { ...emulator, trusted: false } : emulator));
  const found = conflictsOf({ points, emulators: doubtful, targets: reachable });
  expect(found).toEqual({ pairs: [], unmet: [], unknown: ['patents'] });
});

test('two targets that pull apart but are both met halfway are in no conflict', () => {
  const twice = [emulators[0], emulators[0]];
  const apart = [target('low', 0.2, 0.2), target('high', 0.8, 0.2)];
  // At x = 0.5 both are 1.5 tolerances off: enough for 2, not for 1.
  const asked = { points: pointsByChance(400, 3, 2), emulators: twice, targets: apart };
  expect(conflictsOf(asked).pairs).toEqual([]);
  expect(conflictsOf({ ...asked, met: 1 }).pairs).toHaveLength(1);
});

const names = Array.from({ length: 30 }, (_, i) => `parameter ${i}`);
const acting = [2, 7, 11, 19, 28];

test('of 30 parameters the 5 that act are identified, the 25 others are not', () => {
  const lines = acting.map(
    (own, k): Simulator =>
      (x) =>
        2 * x[own]! + x[acting[(k + 1) % 5]]!,
  );
  const five = emulatorsOf(lines, 30, 120);
  const wanted = lines.map((_, k) => target(`line ${k}`, 1.5, 0.05));
  const { points } = posterior({
    emulators: five,
    targets: wanted,
    size: 400,
    warmUp: 60,
    directions: 10,
    seed: 1,
  });
  const shrinkage = shrinkageOf(points, names);
  const having = (verdict: string) => shrinkage.flatMap((one, j) => (one.verdict === verdict ? [j] : []));
  expect(having('identified')).toEqual(acting);
  expect(having('not identified')).toHaveLength(25);
  // All lines are met where every one of the five is a half.
  for (const j of acting) {
    expect(shrinkage[j].low).toBeLessThan(0.5);
    expect(shrinkage[j].high).toBeGreaterThan(0.5);
    expect(shrinkage[j].ratio).toBeLessThan(0.2);
  }
});

test('of x + y known, both are known together: the correlation is near -1', () => {
  const sum = emulatorsOf([([x, y]) => x! + y!], 3);
  const { points } = posterior({ emulators: sum, targets: [target('sum', 1, 0.02)], size: 400, seed: 1 });
  const [x, y, z] = shrinkageOf(points, ['x', 'y', 'z']);
  expect(x.partner!.name).toBe('y');
  expect(y.partner!.name).toBe('x');
  expect(x.partner!.correlation).toBeLessThan(-0.95);
  expect(z.partner).toBeNull();
  expect(z.verdict).toBe('not identified');
});

test('a sample of 0.1 and 0.3: mean 0.2, deviation 0.1 sqrt 2, nine tenths between 0.11 and 0.29', () => {
  const [only] = shrinkageOf([[0.1], [0.3]], ['x']);
  expect(only.mean).toBeCloseTo(0.2, 12);
  expect(only.deviation).toBeCloseTo(0.1 * Math.SQRT2, 12);
  expect(only.ratio).toBeCloseTo(0.1 * Math.sqrt(24), 12);
  expect(only.low).toBeCloseTo(0.11, 12);
  expect(only.high).toBeCloseTo(0.29, 12);
  expect(only.verdict).toBe('identified');
});

test('all of it is told in sentences', () => {
  const doubtful = emulators.map((emulator, i) => (i === 2 ? { ...emulator, trusted: false } : emulator));
  const sample = posterior({ emulators: doubtful, targets, size: 40, seed: 1 });
  const said = calibrationInWords({
    emulators: doubtful,
    targets,
    wave: nextWave({ waves: [{ emulators: doubtful, targets, rank: 3 }], count: 5, seed: 1 }),
    posterior: sample,
    shrinkage: shrinkageOf(sample.points, ['x', 'y', 'z'], 40),
    conflicts: conflictsOf({ points: pointsByChance(400, 3, 2), emulators: doubtful, targets }),
  });
  expect(said).toEqual([
    '3 of 4 targets have an emulator that may rule points out.',
    'No use is made of the emulators of growth: too many held-out runs lie beyond 3 standard deviations.',
    expect.stringMatching(/^About 0\.\d+ of the space is not ruled out \(standard error 0[.\d]*\); 5 points/),
    expect.stringMatching(/^40 points of the posterior from 4 chains: the worst split R-hat is \d\.\d{3}/),
    'The chains have not converged: ask for more points or a longer warm-up.',
    expect.stringMatching(/^The targets identify x \(90 % between 0\.\d\d and 0\.\d\d of its range\), z/),
    'They tell nothing of y.',
    'No point meets patents (at best 8.0 standard deviations off, mostly too low).',
    'What brings one nearer takes the other away: wages and prices (at best 8.1 standard deviations off).',
  ]);
});

test('what nothing can be told from is refused in a sentence', () => {
  expect(() => shrinkageOf([[0.1]], ['x'])).toThrow('The posterior sample has 1 point');
  expect(() => shrinkageOf([[0.1], [0.2]], [])).toThrow('0 names were given for 1 parameters');
  const points = pointsByChance(3, 3);
  expect(() => conflictsOf({ points: points.slice(1), emulators, targets })).toThrow('asked of 2 points');
  expect(() => conflictsOf({ points, emulators, targets, met: 0 })).toThrow('A target is met within 0');
});
