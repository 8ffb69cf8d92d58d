import { expect, test } from 'vitest';
import { goodsTurnover } from '../../src/institutions/keynes-schumpeter/goods-turnover.js';
import { makerTurnover } from '../../src/institutions/keynes-schumpeter/maker-turnover.js';
import { column, declare, type Institution, institution } from '../../src/kernel/index.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { stage } from './stage.js';

/** Three firms with 20 machines and 100 in the bank each; the last is bankrupt. Luck is always a half. */
const period = (
  values: Record<string, Values> = {},
  parameters: Record<string, number> = {},
  others: readonly Institution[] = [],
) =>
  stage([...others, goodsTurnover], {
    chart: keynesSchumpeter,
    rows: { goodsMakers: 3 },
    room: 3,
    parameters: {
      leastShare: 0.01,
      leastDraw: 0.5,
      mostDraw: 0.5,
      utilisation: 0.75,
      stockNorm: 0.1,
      machineCapacity: 40,
      funds: 5,
      debtShare: 1,
      ...parameters,
    },
    values: {
      'nation.goodsPlaces': 3,
      'nation.producerPrice': 10,
      'machineMakers.price': 10,
      'goodsMakers.operating': 1,
      'goodsMakers.share': [0.5, 0.4, 0.1],
      'goodsMakers.machines': 20,
      'goodsMakers.deposits': 100,
      'goodsMakers.bankrupt': [0, 0, 1],
      ...values,
    },
    quarter: 7,
  }).play();

test('a bankrupt firm that owes 160 pays back the 100 it has, and 60 go bad', () => {
  const after = period({ 'goodsMakers.loans': [0, 0, 160] });
  expect(after.flow('goodsTurnover.repayment')).toBe(100);
  expect(after.flow('goodsTurnover.badDebt')).toBe(60);
  expect(after.at('nation.goodsExits')).toBeCloseTo(1 / 3, 12);
});

test('what is left of it goes to households', () => {
  const after = period({ 'goodsMakers.loans': [0, 0, 30] });
  expect(after.flow('goodsTurnover.badDebt')).toBe(0);
  expect(after.flow('goodsTurnover.liquidation')).toBe(70);
  expect(after.at('nation.goodsLiquidation')).toBe(70);
  expect(after.at('households.deposits')).toBe(70);
});

test('a firm below the least share leaves, but not while it waits for its machines', () => {
  const small = { 'goodsMakers.bankrupt': 0, 'goodsMakers.share': [0.5, 0.495, 0.005] };
  expect(period(small).at('nation.goodsExits')).toBeCloseTo(1 / 3, 12);
  expect(period({ ...small, 'goodsMakers.operating': [1, 1, 0] }).at('nation.goodsExits')).toBe(0);
});

test('when nobody leaves nobody enters', () => {
  const after = period({ 'goodsMakers.bankrupt': 0 });
  expect(after.all('goodsMakers.entered')).toEqual([0, 0, 0]);
  expect(after.flow('goodsTurnover.startUp')).toBe(0);
});

test('an entrant comes for half of 20 machines and 100 of cash, all of it borrowed: 10 machines at 10, and 50', () => {
  const after = period();
  // It takes the row of the one that left.
  expect(after.at('goodsMakers.entered', 2)).toBe(7);
  expect(after.at('goodsMakers.entryMachines', 2)).toBe(10);
  expect(after.at('goodsMakers.deposits', 2)).toBe(150);
  expect(after.at('goodsMakers.loans', 2)).toBe(150);
  // Three quarters of 400 goods.
  expect(after.at('goodsMakers.entryDemand', 2)).toBe(300);
  expect(after.at('goodsMakers.entryStocks', 2)).toBe(0);
});

/** Tells an entrant that a good costs it 2. */
const clerk = institution(
  declare({
    name: 'clerk',
    phase: 'plans',
    says: 'Somebody reckons.',
    literature: [],
    tables: { goodsMakers: { owns: { unitCost: column('money/good', 'cost of a good') } } },
  }),
  {
    greet: {
      goodsMakers({ tables: { goodsMakers } }, row) {
        goodsMakers.unitCost[row] = 2;
      },
    },
  },
);

test('its cash pays the wages of its first goods if they are more: 300 and a tenth at 2, beside machines of 100', () => {
  expect(period({}, {}, [clerk]).at('goodsMakers.deposits', 2)).toBe(760);
});

test('means are by share of the market, of those who stay', () => {
  const uneven = { 'goodsMakers.share': [0.6, 0.2, 0.2], 'goodsMakers.machines': [20, 60, 999] };
  // 0.6 of 20 and 0.2 of 60, over 0.8: 30.
  expect(period(uneven).at('goodsMakers.entryMachines', 2)).toBe(15);
});

test('of its funds of 150 households pay 60 % when 40 % are borrowed', () => {
  const after = period({}, { debtShare: 0.4 });
  expect(after.at('goodsMakers.loans', 2)).toBe(60);
  expect(after.at('goodsMakers.deposits', 2)).toBe(150);
  expect(after.at('nation.goodsRescue')).toBe(90);
});

test('a second entrant has half of the mean, or half of the first when sizes are as in the program', () => {
  const two = { 'goodsMakers.bankrupt': [0, 1, 1] };
  const machines = (sizes: number) => period(two, { sizes }).all('goodsMakers.entryMachines').slice(1);
  expect(machines(0)).toEqual([10, 10]);
  expect(machines(1).sort((a, b) => b - a)).toEqual([10, 5]);
});

test('draws lie between the least and the most', () => {
  const drawn = { leastDraw: 0.1, mostDraw: 0.9 };
  const entered = period({ 'goodsMakers.bankrupt': [0, 1, 1] }, drawn)
    .all('goodsMakers.entryMachines')
    .slice(1);
  for (const machines of entered) {
    expect(machines).toBeGreaterThanOrEqual(2);
    expect(machines).toBeLessThanOrEqual(18);
  }
  expect(entered[0]).not.toBe(entered[1]);
});

test('nobody enters for less than one machine', () => {
  expect(period({ 'goodsMakers.machines': 0 }).at('goodsMakers.entryMachines', 2)).toBe(1);
});

test('when all would leave, the largest stays: households pay its debt and five machines at 10', () => {
  const after = period({
    'goodsMakers.bankrupt': 1,
    'goodsMakers.share': [0.4, 0.5, 0.1],
    'goodsMakers.deposits': 20,
    'goodsMakers.loans': 100,
  });
  expect(after.all('goodsMakers.entered')).toEqual([7, 0, 7]);
  expect(after.at('nation.goodsRescue')).toBe(130);
  expect(after.at('goodsMakers.deposits', 1)).toBe(50);
  expect(after.at('goodsMakers.loans', 1)).toBe(0);
  expect(after.at('nation.goodsExits')).toBeCloseTo(2 / 3, 12);
});

test('the economy opens with places for two goods makers, who share what there is', () => {
  const opened = stage([makerTurnover, goodsTurnover], {
    chart: keynesSchumpeter,
    room: 2,
    values: {
      'nation.makerPlaces': 2,
      'nation.goodsPlaces': 2,
      'nation.openingMachines': 25,
      'nation.openingDemand': 800,
      'nation.openingStocks': 80,
      'nation.openingOrders': 5,
      'goodsMakers.deposits': 100,
      'goodsMakers.loans': 60,
      'machineMakers.deposits': 10,
      'machineMakers.loans': 50,
    },
    opens: true,
  });
  expect(opened.all('goodsMakers.deposits')).toEqual([50, 50]);
  expect(opened.all('goodsMakers.loans')).toEqual([30, 30]);
  expect(opened.all('machineMakers.deposits')).toEqual([5, 5]);
  expect(opened.all('machineMakers.loans')).toEqual([25, 25]);
  expect(opened.all('goodsMakers.entered')).toEqual([-1, -1]);
  expect(opened.all('goodsMakers.entryMachines')).toEqual([25, 25]);
  expect(opened.all('goodsMakers.entryStocks')).toEqual([80, 80]);
  expect(opened.at('machineMakers.entryOrders')).toBe(5);
});
