import { expect, test } from 'vitest';
import { firmAccounts } from '../../src/institutions/production/firm-accounts.js';
import { stage } from './stage.js';

/** Sales of 200, inputs of 60, ten workers at 5 and a loan of 1000 at 8 % a year. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(firmAccounts, {
    parameters,
    values: {
      'firms.sales': 200,
      'firms.inputsPaid': 60,
      'firms.workers': 10,
      'firms.payScale': 1,
      'sectors.wage': 5,
      'firms.loans': 1000,
      'firms.deposits': 500,
      'firms.wantedDebt': 1000,
      'nation.lendingRate': 0.08,
      'nation.capitalPrice': 1,
      ...values,
    },
  }).play();

test('200 of sales less 60 of inputs, 50 of wages and 20 of interest leave 70, of which tax takes 40 %', () => {
  const after = quarter({ profitTax: 0.4 });
  expect(after.at('firms.profit')).toBe(70);
  expect(after.at('firms.interestPaid')).toBe(20);
  expect(after.at('state.firmTaxes')).toBe(28);
  expect(after.at('firms.cashFlow')).toBe(42);
  expect(after.at('nation.netProfits')).toBe(42);
  // Inputs and sales were paid before; what is paid now is 50 + 20 + 28.
  expect(after.at('firms.deposits')).toBe(402);
  expect(after.at('sectors.valueAdded')).toBe(140);
});

test('a zombie pays 35 % less interest, and as much as others when nothing is forgiven', () => {
  const carried = { 'firms.zombie': 1 };
  expect(quarter({ concession: 0.35 }, carried).at('firms.interestPaid')).toBe(13);
  expect(quarter({ concession: 0 }, carried).at('firms.interestPaid')).toBe(20);
  expect(quarter({ concession: 0.35 }).at('firms.interestPaid')).toBe(20);
  // A speculator pays 2 % more: 25 instead of 20.
  expect(quarter({ spread: 0.02 }, { 'firms.speculator': 1 }).at('firms.interestPaid')).toBe(25);
});

test('half of profit is paid out and a tenth of the loan back, unless the bank carries the firm', () => {
  const plan = { payout: 0.5, amortisation: 0.1 };
  const after = quarter(plan);
  expect(after.at('households.dividendsReceived')).toBe(35);
  expect(after.at('firms.loans')).toBe(900);
  const carried = quarter(plan, { 'firms.zombie': 1 });
  expect(carried.at('households.dividendsReceived')).toBe(0);
  expect(carried.at('firms.loans')).toBe(1000);
  // With 80 in the bank, 10 are left after wages and interest: all that can be paid out.
  expect(quarter(plan, { 'firms.deposits': 80 }).flow('firmAccounts.dividends')).toBe(10);
});

test('quarters of losses are counted and end with the first profit', () => {
  // Sales of 100 leave 100 - 60 - 50 - 20 = -30.
  const losing = quarter({ profitTax: 0.4 }, { 'firms.sales': 100, 'firms.lossQuarters': 3 });
  expect(losing.at('firms.profit')).toBe(-30);
  expect(losing.at('firms.lossQuarters')).toBe(4);
  expect(losing.at('state.firmTaxes')).toBe(0);
  expect(quarter({}, { 'firms.lossQuarters': 3 }).at('firms.lossQuarters')).toBe(0);
});

test('a tax on production, wear, research and stocks each move profit by what they are', () => {
  expect(quarter({ valueAddedTax: 0.1 }).at('firms.profit')).toBe(70 - 14);
  expect(quarter({ consumptionTax: 0.1 }).at('firms.profit')).toBe(70 - 14);
  expect(
    quarter({ depreciation: 0.01 }, { 'firms.capital': 500, 'nation.capitalPrice': 2 }).at('firms.profit'),
  ).toBe(60);
  expect(quarter({}, { 'firms.research': 10 }).at('firms.profit')).toBe(60);
  // Five units more in store, at 2.
  const stocked = quarter({}, { 'firms.inventoryChange': 5, 'firms.price': 2 });
  expect(stocked.at('firms.profit')).toBe(80);
  expect(stocked.at('nation.inventoryInvestment')).toBe(10);
});

test('cash beyond twice the norm is paid out and debt beyond what is wanted paid back, part by part', () => {
  // 430 are left after wages and interest; the norm is a tenth of 200.
  const rich = quarter(
    { excessPayout: 0.1, cashNorm: 0.1 },
    { 'firms.price': 1, 'firms.expectedDemand': 200 },
  );
  expect(rich.at('households.dividendsReceived')).toBe(39);
  // Half of 1000 - 600.
  expect(quarter({ excessAmortisation: 0.5 }, { 'firms.wantedDebt': 600 }).at('firms.loans')).toBe(800);
});

test('what two firms pay adds up at households, bank, sector and state', () => {
  const after = stage(firmAccounts, {
    rows: { firms: 2 },
    parameters: { profitTax: 0.4, payout: 0.5 },
    values: {
      'firms.sales': [200, 400],
      'firms.inputsPaid': [60, 120],
      'firms.workers': [10, 20],
      'firms.payScale': 1,
      'sectors.wage': 5,
      'firms.loans': [1000, 2000],
      'firms.deposits': 500,
      'firms.investmentPaid': [10, 20],
      'firms.capital': [50, 50],
      'nation.capitalPrice': 2,
      'nation.lendingRate': 0.08,
    },
  }).play();
  // The second is the first twice over: 3 x 50, 3 x 140, 3 x 20, 3 x 28, 3 x 42 and half of that.
  expect(after.at('households.wagesReceived')).toBe(150);
  expect(after.at('nation.firmWages')).toBe(150);
  expect(after.at('sectors.valueAdded')).toBe(420);
  expect(after.at('banks.interestReceived')).toBe(60);
  expect(after.at('state.firmTaxes')).toBe(84);
  expect(after.at('nation.netProfits')).toBe(126);
  expect(after.at('households.dividendsReceived')).toBe(63);
  expect(after.all('firms.investmentRate')).toEqual([0.1, 0.2]);
});

test('royalties of 10 paid abroad lower profit and cash flow by 10, tax by 4', () => {
  const after = quarter({ profitTax: 0.4 }, { 'firms.technologyIncome': -10 });
  expect(after.at('firms.profit')).toBe(60);
  expect(after.at('state.firmTaxes')).toBe(24);
  expect(after.at('firms.cashFlow')).toBe(36);
});

test('relief of 5 for research comes off a tax of 28, but not more than the fifth that is allowed', () => {
  const relieved = (relief: number, reliefCap: number) =>
    quarter({ profitTax: 0.4, reliefCap }, { 'firms.taxRelief': relief });
  expect(relieved(5, 0.2).at('state.firmTaxes')).toBe(23);
  expect(relieved(5, 0.2).at('nation.researchRelief')).toBe(5);
  expect(relieved(5, 0.2).at('nation.netProfits')).toBe(47);
  // A fifth of 28 is 5.6, which the books round with the tax.
  expect(relieved(50, 0.2).at('nation.researchRelief')).toBeCloseTo(5.6, 12);
  expect(relieved(50, 0).at('state.firmTaxes')).toBe(28);
});

test('interest of 10 on public loans lowers profit and cash, and 20 written off early is not taxed', () => {
  const after = quarter({ profitTax: 0.5 }, { 'firms.publicInterest': 10, 'firms.specialDepreciation': 20 });
  expect(after.at('firms.profit')).toBe(60);
  // Half of 60 - 20.
  expect(after.at('state.firmTaxes')).toBe(20);
  expect(after.at('firms.cashFlow')).toBe(40);
  // The public bank was paid before: 500 less 50, 20 and 20.
  expect(after.at('firms.deposits')).toBe(410);
  // Nobody gets tax back.
  const deducts = { 'firms.specialDepreciation': 900 };
  expect(quarter({ profitTax: 0.5 }, deducts).at('state.firmTaxes')).toBe(0);
});

test('a fifth of profits goes to the staff as a bonus, half of that in a coalition of half strength', () => {
  const after = (coalition: number) =>
    quarter({ profitSharing: 0.2, profitTax: 0.4 }, { 'nation.coalition': coalition });
  // 14 of 70; 56 are taxed.
  expect(after(1).flow('firmAccounts.bonus')).toBe(14);
  expect(after(1).at('firms.wagesPaid')).toBe(64);
  expect(after(1).at('firms.profit')).toBe(56);
  expect(after(0.5).flow('firmAccounts.bonus')).toBe(7);
  expect(after(0).flow('firmAccounts.bonus')).toBe(0);
});

test('a staff with a fifth more seniority is paid a fifth more', () => {
  expect(quarter({}, { 'firms.payScale': 1.2 }).at('firms.wagesPaid')).toBe(60);
});

test('a captive pays two points more on loans, bonds cost their coupon, and pressed firms pay out more', () => {
  expect(quarter({}, { 'firms.rateMarkup': 0.02 }).at('firms.interestPaid')).toBe(25);
  const bonds = quarter({}, { 'firms.coupon': 5 });
  expect(bonds.at('firms.profit')).toBe(65);
  expect(bonds.at('nation.couponIncome')).toBe(5);
  // A fifth more of 70, and a tenth of the 430 that are left in the bank.
  expect(quarter({ payout: 0.5 }, { 'firms.extraPayout': 0.2 }).at('firms.dividends')).toBe(49);
  expect(quarter({}, { 'firms.idlePayout': 0.1 }).at('firms.dividends')).toBe(43);
});
