import { expect, test } from 'vitest';
import { soundFirms } from '../../src/institutions/accounts/sound-firms.js';
import { stage } from './stage.js';

/** Two makers, the first of which is a zombie, and a builder. */
const look = () =>
  stage(soundFirms, {
    rows: { sectors: ['farming', 'making', 'building'], firms: 3 },
    values: {
      'firms.sector': [1, 1, 2],
      'firms.subsidised': [1, 0, 0],
      'firms.workers': [30, 40, 10],
      'firms.staffBefore': [30, 50, 8],
      'firms.capital': [100, 200, 400],
      'firms.financedInvestment': [10, 10, 8],
    },
  }).play();

test('the sound firm of the makers invests 10 on 200 and keeps 40 of 50; builders invest 2 % and hire a quarter more', () => {
  expect(look().all('sectors.soundInvestment')).toEqual([0, 0.05, 0.02]);
  expect(look().all('sectors.soundHiring')).toEqual([0, -0.2, 0.25]);
});

test('both together invest 18 on 600 and have 50 of 58 workers left', () => {
  expect(look().at('nation.soundInvestment')).toBe(0.03);
  expect(look().at('nation.soundHiring')).toBeCloseTo(-8 / 58, 12);
});
