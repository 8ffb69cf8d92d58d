import { expect, test } from 'vitest';
import { pricing, wantedPrice } from '../../src/institutions/production/pricing.js';
import { stage } from './stage.js';

/** Ten workers at 2 make 20 units; mark-up of a half, inputs of 0.5: a wanted price of 2, and a present one of 1. */
const post = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(pricing, {
    rows: { sectors: ['farming', 'making'] },
    parameters: { adjustment: 1, mostChange: 10, markup: 0.5, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.workers': 10,
      'firms.payScale': 1,
      'firms.output': 20,
      'firms.utilisation': 1,
      'firms.marketShare': 1,
      'firms.price': 1,
      'sectors.wage': 2,
      'sectors.inputCost': 0.5,
      'sectors.fill': 1,
      'nation.farmPrice': 3,
      ...values,
    },
  }).play();
const price = (...scene: Parameters<typeof post>) => post(...scene).at('firms.price');

test('labour of 10 with a mark-up of a fifth and inputs of 5 make 17, and 18.7 with a tax of a tenth', () => {
  expect(wantedPrice(10, 0.2, 5, 0)).toBe(17);
  expect(wantedPrice(10, 0.2, 5, 0.1)).toBeCloseTo(18.7, 12);
});

test('a price of 1 that should be 2 goes half of the way, or as far as it may in a quarter', () => {
  expect(price()).toBeCloseTo(2, 12);
  expect(price({ adjustment: 0.5 })).toBeCloseTo(1.5, 12);
  expect(price({ adjustment: 0.5, mostChange: 0.1 })).toBeCloseTo(1.1, 12);
  // The mean of the sector is that of its only firm, and that of farms is the farm price.
  expect(post().all('sectors.price')).toEqual([3, expect.closeTo(2, 12)]);
});

test('a firm at half of its capacity reckons cost at full use, or as it is', () => {
  const idle = { 'firms.utilisation': 0.5 };
  // Labour of 20 / 40 or 20 / 20 a unit.
  expect(price({ normalWeight: 1 }, idle)).toBeCloseTo(0.5 * 1.5 + 0.5, 12);
  expect(price({ normalWeight: 0 }, idle)).toBeCloseTo(2, 12);
});

test('half of the tax is passed on, a zombie gives away half of its mark-up, and scarce goods cost more', () => {
  expect(price({ consumptionTax: 0.1, passThrough: 0.5 })).toBeCloseTo(2.1, 12);
  expect(price({ consumptionTax: 0.1, passThrough: 0 })).toBeCloseTo(2, 12);
  expect(price({ zombieDiscount: 0.5 }, { 'firms.zombie': 1 })).toBeCloseTo(1.75, 12);
  expect(price({ zombieDiscount: 0 }, { 'firms.zombie': 1 })).toBeCloseTo(2, 12);
  // Half of the orders met: as much is missing as was met, and a tenth of that is put on a mark-up of 1.5.
  expect(price({ scarcity: 0.1 }, { 'sectors.fill': 0.5 })).toBeCloseTo(1.65 + 0.5, 12);
  expect(price({ scarcity: 0 }, { 'sectors.fill': 0.5 })).toBeCloseTo(2, 12);
});

test('two firms: the mean of 1 and 0.2 of labour is 0.6 a unit, and nobody reckons with less than the least', () => {
  const two = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
    stage(pricing, {
      rows: { sectors: ['farming', 'making'], firms: 2 },
      parameters: { adjustment: 1, mostChange: 10, markup: 0.5, ...parameters },
      values: {
        'firms.sector': 1,
        'firms.workers': [10, 2],
        'firms.payScale': 1,
        'firms.output': 20,
        'firms.utilisation': 1,
        'firms.marketShare': [0.25, 0.75],
        'firms.price': 4,
        'sectors.wage': 2,
        'sectors.inputCost': 0.5,
        'sectors.fill': 1,
        ...values,
      },
    }).play();
  expect(two().at('sectors.labourCost', 1)).toBeCloseTo(0.6, 12);
  // 1 x 1.5 + 0.5 and 0.2 x 1.5 + 0.5, a quarter of the one and three quarters of the other.
  expect(two().all('firms.price')).toEqual([expect.closeTo(2, 12), expect.closeTo(0.8, 12)]);
  expect(two().at('sectors.price', 1)).toBeCloseTo(1.1, 12);
  // Nobody reckons with less than the mean: 0.6 x 1.5 + 0.5.
  expect(two({ leastLabourCost: 1 }).at('firms.price', 1)).toBeCloseTo(1.4, 12);
  // A tenth more wages are on the way.
  expect(two({ wagesAhead: 1 }, { 'nation.wageGrowth': 0.1 }).at('firms.price', 0)).toBeCloseTo(2.15, 12);
});

test('research of a fifth of a price of 1, half of it a tenth of wages of 1, adds a tenth when all is passed on', () => {
  const research = { 'firms.researchStock': 0.2 };
  expect(price({ researchPassed: 1, ordinaryResearch: 0.1 }, research)).toBeCloseTo(2.1, 12);
  // Twice as productive, wages of a half cover half as much: 0.5 x 1.5 + 0.5 + 0.15.
  const frugal = { ...research, 'firms.output': 40 };
  expect(price({ researchPassed: 1, ordinaryResearch: 0.1 }, frugal)).toBeCloseTo(1.4, 12);
  expect(price({ researchPassed: 0, ordinaryResearch: 0.1 }, research)).toBeCloseTo(2, 12);
  expect(price({ researchPassed: 1, ordinaryResearch: 0.3 }, research)).toBeCloseTo(2, 12);
});

test('a staff paid double makes what it makes dear: 2 x 1.5 + 0.5', () => {
  expect(price({}, { 'firms.payScale': 2 })).toBeCloseTo(3.5, 12);
});
