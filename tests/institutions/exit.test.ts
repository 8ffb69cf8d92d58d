import { expect, test } from 'vitest';
import { exit } from '../../src/institutions/turnover/exit.js';
import { stage } from './stage.js';

/** Three firms in one sector; the first owes 100 and has land worth 40. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(exit, {
    rows: { firms: 3 },
    parameters: { leastFirms: 1, ownerStaff: 5, threshold: 50, emptyQuarters: 100, ...parameters },
    values: {
      'firms.failing': [1, 0, 0],
      'firms.loans': [100, 0, 0],
      'firms.land': [40, 0, 0],
      'firms.workers': [50, 3, 4],
      'sectors.firms': 3,
      'sectors.failing': 1,
      'households.deposits': 1000,
      'nation.capitalPrice': 1,
      'nation.commercialLandPrice': 1,
      ...values,
    },
  }).play();

test('a firm that fails with 100 of loans and 40 of proceeds costs its bank 60', () => {
  const after = quarter();
  expect(after.at('banks.writtenOff')).toBe(60);
  expect(after.flow('exit.repaid')).toBe(40);
  expect(after.at('banks.loansHeld')).toBe(0);
  // Households paid 40 for the land.
  expect(after.at('households.deposits')).toBe(960);
  expect(after.all('firms.closing')).toEqual([1, 0, 0]);
  expect(after.at('nation.bankruptcies')).toBe(1);
  // With debts under the threshold it is an exit and no bankruptcy.
  const small = quarter({ threshold: 200 });
  expect(small.at('nation.bankruptcies')).toBe(0);
  expect(small.at('nation.exits')).toBe(1);
});

test('what is left of a firm goes to its owners, and unpaid bills are theirs too', () => {
  // 100 in the bank, land of 40 and half of 80 of capital, less 100 of loans.
  const rich = quarter({ capitalSale: 0.5 }, { 'firms.deposits': [100, 0, 0], 'firms.capital': [80, 0, 0] });
  expect(rich.flow('exit.rest')).toBe(80);
  expect(rich.at('banks.writtenOff')).toBe(0);
  // Overdrawn by 60 with land of 40: 20 of bills are never paid, and the whole loan is lost.
  const poor = quarter({}, { 'firms.deposits': [-60, 0, 0] });
  expect(poor.flow('exit.arrears')).toBe(20);
  expect(poor.at('banks.writtenOff')).toBe(100);
});

test('a firm whose bank rolls nothing over goes bankrupt, but the sector keeps its least', () => {
  const refused = { 'firms.refused': [0, 1, 1], 'firms.loans': [100, 60, 60] };
  // One fails already; of three one more may go.
  expect(quarter({}, refused).all('firms.closing')).toEqual([1, 1, 0]);
  expect(quarter({}, refused).at('nation.bankruptcies')).toBe(2);
});

test('owners close small firms for sure at a chance of 1, but the sector keeps its least', () => {
  // One fails already; of three one more may go.
  expect(quarter({ voluntary: 1 }).all('firms.closing')).toEqual([1, 1, 0]);
  expect(quarter({ voluntary: 1, leastFirms: 0 }).all('firms.closing')).toEqual([1, 1, 1]);
  expect(quarter({ voluntary: 0 }).all('firms.closing')).toEqual([1, 0, 0]);
});

test('losses double the chance of a half that an owner closes, and an owner without successor closes for sure', () => {
  const losing = { 'firms.lossQuarters': 1 };
  expect(quarter({ voluntary: 0.5, lossMultiple: 2, leastFirms: 0 }, losing).all('firms.closing')).toEqual([
    1, 1, 1,
  ]);
  const retiring = { 'firms.retiring': [0, 1, 0] };
  expect(quarter({ leastFirms: 0 }, retiring).all('firms.closing')).toEqual([1, 1, 0]);
  // Closing with losses is failing too; retiring is not.
  expect(quarter({ voluntary: 1, lossMultiple: 1, leastFirms: 0 }, losing).at('nation.failures')).toBe(3);
  expect(quarter({ leastFirms: 0 }, retiring).at('nation.failures')).toBe(1);
});

test('under a duty to file a firm with losses that owes 60 and has 50 goes bankrupt; one that has 70 need not', () => {
  const owing = {
    'firms.loans': [100, 60, 60],
    'firms.deposits': [0, 50, 70],
    'firms.lossQuarters': 4,
    'firms.workers': 50,
  };
  const rule = { filing: 1, lossQuarters: 4, leastFirms: 0 };
  expect(quarter(rule, owing).all('firms.closing')).toEqual([1, 1, 0]);
  expect(quarter(rule, owing).at('nation.bankruptcies')).toBe(2);
  expect(quarter({ ...rule, filing: 0 }, owing).all('firms.closing')).toEqual([1, 0, 0]);
  expect(quarter(rule, { ...owing, 'firms.lossQuarters': 3 }).all('firms.closing')).toEqual([1, 0, 0]);
});

test('in a recession cartel that puts everything off no owner closes, and those who cannot pay do', () => {
  const cartel = { 'sectors.cutDelay': 1 };
  expect(quarter({ voluntary: 1, leastFirms: 0 }, cartel).all('firms.closing')).toEqual([1, 0, 0]);
});

test('a firm without staff closes in the third quarter when two are allowed, and one with a worker does not', () => {
  const empty = { 'firms.workers': [50, 0, 1], 'firms.failing': 0, 'sectors.failing': 0 };
  const after = quarter({ emptyQuarters: 2, leastFirms: 0 }, empty);
  expect(after.play().all('firms.closing')).toEqual([0, 0, 0]);
  expect(after.play().all('firms.closing')).toEqual([0, 1, 0]);
});

test('bonds are paid after loans and before owners, and lost where nothing is left', () => {
  // 130 in the bank and land of 40 pay 100 of loans and 50 of bonds; 20 are left.
  const rich = quarter({}, { 'firms.deposits': [130, 0, 0], 'firms.corporateBonds': [50, 0, 0] });
  expect(rich.flow('exit.bondsRepaid')).toBe(50);
  expect(rich.flow('exit.rest')).toBe(20);
  const poor = quarter({}, { 'firms.corporateBonds': [50, 0, 0] });
  expect(poor.flow('exit.bondsLost')).toBe(50);
  expect(poor.at('firms.corporateBonds')).toBe(0);
});
