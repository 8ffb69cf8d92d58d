import { expect, test } from 'vitest';
import { weightedPart, worksAllocation } from '../../src/institutions/state/works-allocation.js';
import { stage } from './stage.js';

/** A tenth of 100 people farm, and a ninth of the others live among them: a fifth is rural. */
const share = (parameters: Record<string, number>) =>
  stage(worksAllocation, {
    parameters: { votes: 1, overrepresentation: 2, ruralOutput: 1, nonFarmRural: 1 / 9, ...parameters },
    values: { 'nation.farmers': 10, 'nation.labourForce': 100 },
  }).play();

test('a fifth of the people with two seats for each one of the others has a third of the seats, and of the works', () => {
  expect(weightedPart(0.2, 2)).toBeCloseTo(1 / 3, 12);
  const after = share({});
  expect(after.at('nation.ruralPeople')).toBeCloseTo(0.2, 12);
  expect(after.at('nation.ruralSeats')).toBeCloseTo(1 / 3, 12);
  expect(after.at('nation.ruralWorks')).toBeCloseTo(1 / 3, 12);
});

test('works that follow output go to a fifth of the country, and those that only votes explain are not built', () => {
  const after = share({ votes: 0, pork: 0.3 });
  expect(after.at('nation.ruralWorks')).toBeCloseTo(0.2, 12);
  // 1 - 0.3 x (1/3 - 1/5) = 0.96.
  expect(after.at('nation.worksForVotes')).toBeCloseTo(0.96, 12);
  expect(share({ votes: 1, pork: 0.3 }).at('nation.worksForVotes')).toBe(1);
});
