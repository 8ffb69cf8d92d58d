import { expect, test } from 'vitest';
import {
  herfindahl,
  productionAccounts,
} from '../../src/institutions/keynes-schumpeter/production-accounts.js';
import { keynesSchumpeter, type Values } from './chart-of-accounts.js';
import { stage } from './stage.js';

test('four equal firms have a concentration of 0, one of four with everything 1, and a firm alone 1', () => {
  expect(herfindahl(4 / 16, 4)).toBe(0);
  expect(herfindahl(1, 4)).toBe(1);
  expect(herfindahl(1, 1)).toBe(1);
  // Three quarters and a quarter.
  expect(herfindahl(10 / 16, 2)).toBe(0.25);
});

/** 100 goods, which cost 2 at first and 2.2 now, and three machines, which cost 10 at first and 40 in all now. */
const period = (values: Record<string, Values> = {}) =>
  stage(productionAccounts, {
    chart: keynesSchumpeter,
    rows: { machineMakers: 2, goodsMakers: 2 },
    values: {
      'machineMakers.made': [3, 1],
      'machineMakers.price': [10, 20],
      'goodsMakers.expanded': [2, 0],
      'goodsMakers.replaced': [0, 1],
      'goodsMakers.invested': [30, 10],
      'goodsMakers.share': [0.75, 0.25],
      'goodsMakers.price': 2,
      'goodsMakers.stocks': [20, 10],
      'goodsMakers.stockValue': [50, 0],
      'nation.goodsOutput': 100,
      'nation.consumption': 150,
      'nation.consumerPrice': 2.2,
      'nation.lastConsumerPrice': 2,
      'nation.openingGoodsPrice': 2,
      'nation.openingMachinePrice': 10,
      'nation.employment': 100,
      'nation.workforce': 125,
      'nation.productivity': 2,
      'nation.unemployment': 0.1,
      ...values,
    },
  }).play();

test('real output is 100 goods at 2 and three machines at 10: 230, or 2.3 for each of 100 people', () => {
  const after = period();
  expect(after.at('nation.realConsumption')).toBe(200);
  expect(after.at('nation.realInvestment')).toBe(30);
  expect(after.at('nation.realOutput')).toBe(230);
  expect(after.at('nation.productivity')).toBeCloseTo(2.3, 12);
  expect(after.at('nation.productivityGrowth')).toBeCloseTo(0.15, 12);
});

test('nominal output is 150 of goods bought, 40 of machines bought and 10 of stocks built', () => {
  const after = period();
  expect(after.at('nation.nominalOutput')).toBe(200);
  expect(after.at('nation.investment')).toBe(40);
  expect(after.all('goodsMakers.stockValue')).toEqual([40, 20]);
});

test('25 of 125 people without work are a fifth, twice as many as a period ago', () => {
  const after = period();
  expect(after.at('nation.unemployment')).toBeCloseTo(0.2, 12);
  expect(after.at('nation.unemploymentChange')).toBeCloseTo(1, 12);
  expect(period({ 'nation.unemployment': 0 }).at('nation.unemploymentChange')).toBe(0);
  expect(period({ 'nation.employment': 125 }).at('nation.unemployment')).toBe(0);
});

test('a price of 2.2 after 2 is inflation of a tenth, and the next period counts from it', () => {
  const after = period();
  expect(after.at('nation.inflation')).toBeCloseTo(0.1, 12);
  expect(after.at('nation.lastConsumerPrice')).toBe(2.2);
});

test('three machines at 10 and one at 20 are 12.5 on average, and shares of 3/4 and 1/4 a concentration of 1/4', () => {
  const after = period();
  expect(after.all('machineMakers.share')).toEqual([0.75, 0.25]);
  expect(after.at('nation.producerPrice')).toBe(12.5);
  expect(after.at('nation.makerConcentration')).toBe(0.25);
  expect(after.at('nation.goodsConcentration')).toBe(0.25);
});

test('when nobody made a machine all makers have the same share', () => {
  const after = period({ 'machineMakers.made': 0 });
  expect(after.all('machineMakers.share')).toEqual([0.5, 0.5]);
  expect(after.at('nation.producerPrice')).toBe(15);
  expect(after.at('nation.makerConcentration')).toBe(0);
});

test('when nobody works productivity is 0, and then it has no growth', () => {
  const idle = period({ 'nation.employment': 0, 'nation.goodsOutput': 0 });
  expect(idle.at('nation.productivity')).toBe(0);
  expect(idle.at('nation.productivityGrowth')).toBe(-1);
  expect(idle.at('nation.unemployment')).toBe(1);
  expect(period({ 'nation.productivity': 0 }).at('nation.productivityGrowth')).toBe(0);
});

test('the accounts open at the first prices, with stocks at their worth and equal makers', () => {
  const opened = stage(productionAccounts, {
    chart: keynesSchumpeter,
    rows: { machineMakers: 2 },
    values: {
      'nation.consumerPrice': 1.3,
      'nation.machinePrice': 120,
      'nation.productivityAtOpening': 1.26,
      'goodsMakers.price': 1.3,
      'goodsMakers.stocks': 10,
    },
    opens: true,
  });
  expect(opened.at('nation.openingGoodsPrice')).toBe(1.3);
  expect(opened.at('nation.openingMachinePrice')).toBe(120);
  expect(opened.at('nation.productivity')).toBe(1.26);
  expect(opened.all('machineMakers.share')).toEqual([0.5, 0.5]);
  expect(opened.at('goodsMakers.stockValue')).toBe(13);
});
