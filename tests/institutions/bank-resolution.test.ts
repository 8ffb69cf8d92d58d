import { expect, test } from 'vitest';
import { bankResolution, ratioTogether } from '../../src/institutions/finance/bank-resolution.js';
import { stage } from './stage.js';

/** Three banks with loans of 1000; the first has lost its capital. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(bankResolution, {
    rows: { banks: 3 },
    parameters: { rescueTo: 0.04, strainQuarters: 6, saleQuarters: 2, ...parameters },
    values: {
      'banks.owner': -1,
      'banks.groupLoans': 1000,
      'banks.capital': [-10, 90, 120],
      'banks.capitalRatio': [-0.01, 0.09, 0.12],
      'nation.bankRequirement': 0.04,
      ...values,
    },
  }).play();

test('a bank with 12 % that takes over an equal one with -1 % has 5.5 %', () => {
  expect(ratioTogether(0.12, 1000, -0.01, 1000)).toBeCloseTo(0.055, 12);
});

test('under the convoy the strongest takes over the failed bank if it then has the 4 % asked for and a point more', () => {
  const after = quarter({ convoy: 1, buffer: 0.01 });
  expect(after.all('banks.owner')).toEqual([2, -1, -1]);
  expect(after.at('nation.bankFailures')).toBe(0);
  expect(after.at('nation.bankMergers')).toBe(1);
  expect(after.at('nation.banks')).toBe(2);
  expect(after.at('state.rescues')).toBe(0);
  expect(after.all('banks.strain')).toEqual([6, 0, 0]);
});

test('no bank can bear it when 8 % is asked for: the state brings the failed bank from -10 to 40', () => {
  const refused = quarter({ convoy: 1 }, { 'nation.bankRequirement': 0.08 });
  expect(refused.all('banks.owner')).toEqual([-1, -1, -1]);
  expect(refused.at('nation.bankFailures')).toBe(1);
  expect(refused.at('state.rescues')).toBe(50);
  expect(refused.at('banks.stateOwned')).toBe(2);
  expect(quarter({ convoy: 0 }).at('state.rescues')).toBe(50);
});

test('the state sells a bank after two quarters to one that can bear it', () => {
  const after = quarter({ convoy: 0 });
  after.set('banks.capital', [40, 90, 120]).set('banks.capitalRatio', [0.04, 0.09, 0.12]);
  expect(after.play().all('banks.owner')).toEqual([-1, -1, -1]);
  expect(after.play().all('banks.owner')).toEqual([2, -1, -1]);
});

test('a bank that took over others hands them all on when it fails itself', () => {
  const after = quarter({ convoy: 1 }, { 'banks.owner': [-1, 0, -1] });
  expect(after.all('banks.owner')).toEqual([2, 2, -1]);
});

test('early closure takes a bank that still has 1 % where 2 are the least, and later strain ends', () => {
  const weak = { 'banks.capital': [10, 90, 120], 'banks.capitalRatio': [0.01, 0.09, 0.12] };
  expect(quarter({ closure: 0.02 }, weak).at('nation.bankFailures')).toBe(1);
  const calm = quarter({ closure: 0 }, { ...weak, 'banks.strain': [2, 0, 0] });
  expect(calm.at('nation.bankFailures')).toBe(0);
  expect(calm.at('banks.strain')).toBe(1);
});
