import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/index.js';
import { dieboldMariano } from '../../../src/experiments/forecast/index.js';
import { Stream } from '../../../src/kernel/index.js';

test('at horizon 1 it is the paired t test: Student (1908), sleep after two drugs, t = -4.0621, p = 0.002833', () => {
  // The correction turns the variance over 10 into one over 9. R prints t and p on the data set `sleep`.
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const found = dieboldMariano(first, second)!;
  expect(found.difference).toBeCloseTo(-1.58, 12);
  expect(found.statistic).toBeCloseTo(-4.0621, 4);
  expect(found.chance).toBeCloseTo(0.002833, 6);
  expect(found).toMatchObject({ freedom: 9, weights: 'plain' });
});

// The two examples of the Python package dieboldmariano (E. Nunziata), tests/dieboldmarianotest.py.
test('squared errors 0 to 5 against 0, 2, 3, 3, 5, 6: -2.4905, p = 0.05513', () => {
  const squared = (errors: number[]) => errors.map((error) => error * error);
  const found = dieboldMariano(squared([0, 1, 2, 3, 4, 5]), squared([0, 2, 3, 3, 5, 6]))!;
  expect(found.statistic).toBeCloseTo(-2.4905, 4);
  expect(found.chance).toBeCloseTo(0.05513, 5);
});

test('fifteen absolute errors at horizon 3: 1.2109, and 0.877 below it', () => {
  const first = [
    0.3675225224615024, 0.5450608127223211, 0.22044990720021074, 0.8688743471040006, 0.6072512228948467,
    0.8582283746501538, 0.41662295816718187, 0.3812100211114714, 0.7185133356116706, 0.30827323290318875,
    0.4297093624074402, 0.8615974488577858, 0.7240514514808826, 0.3450839595261038, 0.19675301374013598,
  ];
  const second = [
    0.12794132529988733, 0.3679643204341153, 0.768715420996091, 0.09972248964114683, 0.27197653636654284,
    0.28797629010039505, 0.9160213458582482, 0.6112628048698798, 0.5452873235576241, 0.06785907231746158,
    0.6072666485541124, 0.6241575753989782, 0.39998026828867217, 0.19895665605941748, 0.8094941215215619,
  ];
  const found = dieboldMariano(first, second, 3)!;
  expect(found.statistic).toBeCloseTo(1.2109, 4);
  expect(1 - found.chance / 2).toBeCloseTo(0.877, 3);
});

test('plain autocovariances without a positive sum give way to Bartlett weights', () => {
  // Beyond the mean 1/2 they are -3/2 and 3/2 by turns: variance 9/4, next to it -9/4 x 3/4, so 9/4 - 27/8 < 0. With
  // half the weight 9/4 - 27/16 = 9/16 remains; the correction is (4 + 1 - 4 + 2/4) / 4 = 3/8.
  const found = dieboldMariano([-1, 2, -1, 2], [0, 0, 0, 0], 2)!;
  expect(found.weights).toBe('bartlett');
  expect(found.statistic).toBeCloseTo(0.5 * Math.sqrt(((3 / 8) * 4) / (9 / 16)), 12);
});

test('turned round the statistic changes its sign and the chance stays', () => {
  const [first, second] = [
    [1, 4, 2, 5, 3, 3],
    [2, 1, 0, 3, 3, 1],
  ];
  const found = dieboldMariano(first, second, 2)!;
  const turned = dieboldMariano(second, first, 2)!;
  expect(turned.statistic).toBe(-found.statistic);
  expect(turned.chance).toBe(found.chance);
});

test('of equally good forecasts about one in twenty is called different at 5 %', () => {
  const stream = new Stream(1, 'losses');
  const years = Array.from({ length: 20 }, (_, year) => year);
  let found = 0;
  for (let i = 0; i < 2000; i++) {
    stream.at(i);
    const losses = (draw: number) => years.map((year) => stream.normal(year, draw));
    if (dieboldMariano(losses(0), losses(1))!.chance <= 0.05) found++;
  }
  // Of 2,000 the deviation is 10.
  expect(Math.abs(found - 100)).toBeLessThan(40);
});

test('losses that always differ by the same leave nothing to compare with', () => {
  expect(dieboldMariano([1, 2, 3], [2, 3, 4])).toBeNull();
});

test.each([
  [[1, 2], [1], 1, '2 losses are compared with 1'],
  [[1], [2], 1, '1 losses are compared at a horizon of 1'],
  [[1, 2, 3], [3, 2, 1], 3, '3 losses are compared at a horizon of 3'],
  [[1, 2, 3], [3, 2, 1], 0, 'at a horizon of 0; give a whole number from 1'],
  [[1, Number.NaN], [1, 2], 1, 'is no number'],
])('what cannot be compared is told: %j and %j at %d', (first, second, horizon, sentence) => {
  expect(() => dieboldMariano(first, second, horizon)).toThrow(InputError);
  expect(() => dieboldMariano(first, second, horizon)).toThrow(sentence);
});
