import { expect, test } from 'vitest';
import { workingLives } from '../../src/institutions/keynes-schumpeter-workers/working-lives.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

const ages = (age: readonly number[], workingLife: number) =>
  stage(workingLives, {
    chart: workersChart,
    rows: { workers: age.length },
    parameters: { workingLife, peoplePerWorker: 50 },
    values: { 'workers.age': age },
  }).play();

test('after 120 periods a worker retires, and somebody takes the place who has not worked yet', () => {
  const after = ages([119, 120, 1], 120);
  expect(after.all('workers.retiring')).toEqual([0, 1, 0]);
  expect(after.all('workers.age')).toEqual([120, 1, 2]);
});

test('without a retirement age nobody retires', () => {
  expect(ages([500, 3], 0).all('workers.retiring')).toEqual([0, 0]);
});

test('1,000 people in rows of 50 are 20 rows, of all ages from 1 to 120', () => {
  const opened = stage(workingLives, {
    chart: workersChart,
    rows: { workers: 0 },
    room: 20,
    opens: true,
    parameters: { workforce: 1000, peoplePerWorker: 50, workingLife: 120 },
  });
  expect(opened.at('nation.workforce')).toBe(1000);
  const drawn = opened.all('workers.age');
  expect(drawn).toHaveLength(20);
  expect(drawn.every((age) => age >= 1 && age <= 120)).toBe(true);
  expect(new Set(drawn).size).toBeGreaterThan(10);
});
