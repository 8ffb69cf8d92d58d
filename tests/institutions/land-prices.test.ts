import { expect, test } from 'vitest';
import { landPrices } from '../../src/institutions/finance/land-prices.js';
import { stage } from './stage.js';

const market = (parameters: Record<string, number>, values: Record<string, number> = {}) =>
  stage(landPrices, {
    parameters: {
      speed: 1,
      baseLoanToValue: 0.7,
      hotGrowth: 0.1,
      supply: 1,
      loanToValueCap: 2,
      ...parameters,
    },
    values: {
      'nation.landPrice': 1,
      'nation.commercialLandPrice': 1,
      'nation.sixCitiesLandPrice': 1,
      'nation.loanToValue': 0.7,
      'nation.pastLoanToValue': 0.7,
      'nation.nominalGdp': 100,
      'nation.openingLandToIncome': -Math.log(100),
      'nation.lendingFactor': 1,
      ...values,
    },
  }).play();

test('land grows with income, less half of the policy rate, plus credit that outgrows income', () => {
  const after = market(
    { income: 1, interest: 0.5, creditGrowth: 0.5 },
    { 'nation.nominalTrend': 0.08, 'nation.policyRate': 0.06, 'nation.creditGrowth': 0.12 },
  );
  // 0.08 - 0.5 x 0.06 + 0.5 x (0.12 - 0.08) = 0.07 a year.
  expect(after.at('nation.landGrowth')).toBeCloseTo(0.07, 12);
  expect(after.at('nation.landPrice')).toBeCloseTo(Math.exp(0.07 / 4), 12);
});

test('land at twice its price over income is pulled back by a tenth of the log of two a year', () => {
  const dear = { 'nation.landPrice': 2 };
  expect(market({ gravity: 0.1 }, dear).at('nation.landGrowth')).toBeCloseTo(-0.1 * Math.log(2), 12);
  expect(market({ gravity: 0 }, dear).at('nation.landGrowth')).toBe(0);
});

test('business land follows speculators who borrow ever more, and the six cities swing twice as far', () => {
  const after = market(
    { commercialLending: 0.5, leastLending: -1, mostLending: 0.2, metropolitanSwing: 2 },
    { 'nation.speculativeLoans': 200, 'nation.pastSpeculative': 100 },
  );
  // Debt doubles in a quarter, of which 20 % a year is counted at most: half of it is 10 % a year.
  expect(after.at('nation.commercialLandGrowth')).toBeCloseTo(0.1, 12);
  expect(after.at('nation.sixCitiesLandPrice')).toBeCloseTo(Math.exp(0.05), 12);
});

test('debt of speculators of 100 that becomes 110 grows by 40 % a year, of which half is believed at once', () => {
  const debts = { 'nation.speculativeLoans': 110, 'nation.pastSpeculative': 100 };
  const after = market({ speed: 0.5 }, debts);
  expect(after.at('nation.speculativeGrowth')).toBeCloseTo(0.2, 12);
  expect(after.at('nation.pastSpeculative')).toBe(110);
});

test('a half-hot market lifts lending on land by half of the rise, unless banks are not keen or there is a ceiling', () => {
  const hot = { 'nation.commercialLandGrowth': 0.05 };
  const keen = { ...hot, 'nation.propertyAppetite': 1 };
  const rises = { loanToValueRise: 0.2, speculatorRise: 0.4 };
  const free = market(rises, keen);
  expect(free.at('nation.loanToValue')).toBeCloseTo(0.8, 12);
  expect(free.at('nation.speculatorLoanToValue')).toBeCloseTo(0.9, 12);
  expect(market({ ...rises, ceiling: 1 }, keen).at('nation.speculatorLoanToValue')).toBe(0.7);
  expect(market(rises, hot).at('nation.speculatorLoanToValue')).toBe(0.7);
  // While land falls banks grant a tenth less.
  const slump = market({ ...rises, slumpCut: 0.1 }, { 'nation.commercialLandGrowth': -0.01 });
  expect(slump.at('nation.loanToValue')).toBeCloseTo(0.6, 12);
});

test('growth goes half of the way to what is called for, and laxer lending than in past years adds to it', () => {
  const slow = market({ income: 1, speed: 0.5 }, { 'nation.nominalTrend': 0.08, 'nation.landGrowth': 0.02 });
  expect(slow.at('nation.landGrowth')).toBeCloseTo(0.05, 12);
  const lax = market({ lending: 0.5, standardsMemory: 0.25 }, { 'nation.pastLoanToValue': 0.6 });
  expect(lax.at('nation.landGrowth')).toBeCloseTo(0.05, 12);
  // A quarter of the way from 0.6 to 0.7.
  expect(lax.at('nation.pastLoanToValue')).toBeCloseTo(0.625, 12);
});

test('business land at twice the price of other land is pulled back by a tenth of the log of two', () => {
  const apart = market(
    { commercialGravity: 0.1 },
    { 'nation.commercialLandPrice': 4, 'nation.landPrice': 2 },
  );
  expect(apart.at('nation.commercialLandGrowth')).toBeCloseTo(-0.1 * Math.log(2), 12);
  expect(apart.at('nation.commercialLandPrice')).toBeCloseTo(4 * 2 ** -0.025, 12);
});

test('a cap of 0.75 on loans over land binds the keen, and twice the land halves its normal price', () => {
  const keen = { 'nation.commercialLandGrowth': 0.1, 'nation.propertyAppetite': 1 };
  const capped = market({ loanToValueRise: 0.2, loanToValueCap: 0.75 }, keen);
  expect(capped.at('nation.loanToValue')).toBe(0.75);
  expect(market({ gravity: 0.1, supply: 2 }).at('nation.landGrowth')).toBeCloseTo(-0.1 * Math.log(2), 12);
});

test('land is worth more where more growth is believed in', () => {
  // One point of growth above normal lifts the normal level by 6 %, of which a tenth is made up in a year.
  const after = market(
    { gravity: 0.1, growthLevel: 6, normalGrowth: 0.05 },
    { 'nation.believedGrowth': 0.06 },
  );
  expect(after.at('nation.landGrowth')).toBeCloseTo(0.006, 12);
});

test('business land keeps a fifth of its own lead over other land', () => {
  const after = market({ commercialMomentum: 0.2 }, { 'nation.commercialLandGrowth': 0.1 });
  expect(after.at('nation.commercialLandGrowth')).toBeCloseTo(0.02, 12);
});

test('business land at twice what rents on output call for is pulled back by a tenth of the log of two', () => {
  // Other land is as dear, and follows its own market.
  const dear = { 'nation.commercialLandPrice': 2, 'nation.landPrice': 2 };
  const after = market({ commercialRent: 0.1 }, dear);
  expect(after.at('nation.commercialLandGrowth')).toBeCloseTo(-0.1 * Math.log(2), 12);
  expect(after.at('nation.landGrowth')).toBe(0);
});
