import { expect, test } from 'vitest';
import { softwareGrants } from '../../src/institutions/technology/software-grants.js';
import { stage } from './stage.js';

const makers = (grant: number) =>
  stage(softwareGrants, {
    rows: { sectors: ['farming', 'making'], firms: 3 },
    parameters: { manufacturing: [0, 1], smallStaff: 100, grant, response: 2, speed: 0.5 },
    values: {
      'firms.sector': [1, 1, 0],
      'firms.workers': [10, 200, 10],
      'firms.sales': 1000,
      'state.deposits': 100,
    },
  });

test('a grant of 1 % of sales of 1000 costs the state 10 and gives the small maker half of 2 % in the first quarter', () => {
  const helped = makers(0.01).play();
  expect(helped.at('state.softwareGrants')).toBe(10);
  expect(helped.at('state.deposits')).toBe(90);
  expect(helped.all('firms.softwareGrowth')).toEqual([expect.closeTo(0.01, 12), 0, 0]);
  // A quarter of the 2 % in the second.
  expect(helped.play().at('firms.softwareGrowth')).toBeCloseTo(0.005, 12);
});

test('no grant, no payment and no growth', () => {
  const alone = makers(0).play();
  expect(alone.flow('softwareGrants.grants')).toBe(0);
  expect(alone.at('firms.softwareGrowth')).toBe(0);
});
