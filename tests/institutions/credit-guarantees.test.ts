import { expect, test } from 'vitest';
import { asking, creditGuarantees, partLeft } from '../../src/institutions/finance/credit-guarantees.js';
import { stage } from './stage.js';

/** A firm of 10 that owes 600 of 1000 it should, and whose bank meets half of what is asked for. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number> = {}) =>
  stage(creditGuarantees, {
    rows: { firms: 1, banks: 1 },
    parameters: {
      coverage: 1,
      open: 1,
      cap: 1,
      mostStaff: 300,
      perFirm: 0.3,
      capitalValue: 0.5,
      landValue: 1,
      speed: 0.5,
      dearestFee: 0.04,
      ...parameters,
    },
    values: {
      'firms.workers': 10,
      'firms.loans': 600,
      'firms.deposits': 50,
      'firms.wantedDebt': 1000,
      'banks.lendingFactor': 0.5,
      'nation.nominalGdp': 1000,
      'nation.capitalPrice': 1,
      'nation.commercialLandPrice': 1,
      ...values,
    },
  }).play();

test('a programme that is half full gives half of what a firm may ask for', () => {
  expect(partLeft(50, 100)).toBe(0.5);
  expect(partLeft(150, 100)).toBe(0);
  expect(partLeft(0, 0)).toBe(0);
});

test('of the 200 that the bank does not lend the state guarantees all within 300, and 200 more stay open', () => {
  // Half of the missing 400, of which the bank meets half.
  const after = quarter();
  expect(after.at('firms.loans')).toBe(700);
  expect(after.at('firms.guaranteed')).toBe(100);
  expect(after.at('firms.guaranteeRoom')).toBe(200);
  // At a coverage of a fifth the room is 60.
  expect(quarter({ coverage: 0.2 }).at('firms.guaranteed')).toBe(60);
});

test('of sound firms three in four ask at one percent when four are too dear for all, and none at five', () => {
  expect(asking(0.01, 0.04)).toBe(0.75);
  expect(asking(0.05, 0.04)).toBe(0);
  // 75 instead of 100.
  expect(quarter({ fee: 0.01 }).at('firms.guaranteed')).toBe(75);
});

test('a sound bank leaves nothing to guarantee; large and, under a test of net worth, poor firms get none', () => {
  expect(quarter({}, { 'banks.lendingFactor': 1 }).at('firms.guaranteed')).toBe(0);
  expect(quarter({}, { 'firms.workers': 300 }).at('firms.guaranteed')).toBe(0);
  expect(quarter({ netWorthTest: 1 }).at('firms.guaranteed')).toBe(0);
  expect(quarter({ netWorthTest: 1 }, { 'firms.capital': 1100 }).at('firms.guaranteed')).toBe(100);
  expect(quarter({ open: 0 }).at('firms.guaranteeRoom')).toBe(0);
});

test('a bank has a tenth of the debt of a firm it carries guaranteed, and lends it nothing', () => {
  const carried = { 'firms.zombie': 1 };
  const after = quarter({ shift: 0.1 }, carried);
  expect(after.at('firms.guaranteed')).toBe(60);
  expect(after.at('firms.loans')).toBe(600);
  // A test of net worth turns it away.
  expect(quarter({ shift: 0.1, netWorthTest: 1 }, carried).at('firms.guaranteed')).toBe(0);
});

test('a fee of 4 % a year on 200 is 2, a tenth of the guarantee ends, and an emergency loan adds to it', () => {
  const old = { 'firms.guaranteed': 200, 'firms.emergencyGuaranteed': 20 };
  const after = quarter({ open: 0, fee: 0.04, runOff: 0.1 }, old);
  expect(after.at('firms.guaranteed')).toBe(200);
  expect(after.at('state.guaranteeFees')).toBe(2);
  expect(after.at('nation.guaranteedLoans')).toBe(200);
  // Who has nothing pays nothing.
  expect(quarter({ fee: 0.04 }, { ...old, 'firms.deposits': 0 }).at('state.guaranteeFees')).toBe(0);
});
