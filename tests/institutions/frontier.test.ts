import { expect, test } from 'vitest';
import { frontier } from '../../src/institutions/technology/frontier.js';
import { stage } from './stage.js';

const world = (parameters: Record<string, number | number[]>) =>
  stage(frontier, {
    rows: { sectors: 2 },
    parameters: { productivity: 1.1, smoothing: 1, ...parameters },
    values: { 'nation.worldProductivity': 1, 'sectors.frontier': [2, 4] },
  }).play();

test('best practice rises by a tenth in every sector when the world does', () => {
  const after = world({});
  expect(after.at('sectors.frontier', 0)).toBeCloseTo(2.2, 12);
  expect(after.at('sectors.frontier', 1)).toBeCloseTo(4.4, 12);
});

test('a sector that drifts 4 % a year gains 1 % a quarter on the others, and stands still in a world that does', () => {
  const after = world({ productivity: 1, drift: [0, 0.04] });
  expect(after.at('sectors.frontier', 0)).toBe(2);
  expect(after.at('sectors.frontier', 1)).toBeCloseTo(4 * Math.exp(0.01), 12);
});

test('half of the news of a quarter can be learnt from, the record shows all of it', () => {
  const after = world({ smoothing: 0.5 });
  expect(after.at('nation.worldProductivity')).toBeCloseTo(Math.sqrt(1.1), 12);
  expect(after.at('nation.usProductivity')).toBe(1.1);
});

test('a country opens at its gap to the frontier', () => {
  const opened = stage(frontier, {
    rows: { sectors: 2 },
    parameters: { productivity: 1, openingGap: [1.5, 3] },
    opens: true,
  });
  expect(opened.all('sectors.frontier')).toEqual([1.5, 3]);
  expect(opened.at('nation.worldProductivity')).toBe(1);
});
