import { expect, test } from 'vitest';
import { steadyDemand, steadyOpening } from '../../src/institutions/keynes-schumpeter/steady-opening.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { stage } from './stage.js';

const nothing = {
  machineMarkUp: 0,
  goodsMarkUp: 0.5,
  machineCapacity: 1,
  life: 1,
  researchShare: 0,
  benefit: 0,
};

test('without benefits demand is where profits on goods are what machine makers pay: 10 machines at 2 over a half', () => {
  const demand = steadyDemand(1000, 10, 2, nothing);
  expect(demand).toBe(40);
  // Wages of 40 for goods and of 20 for machines buy 40 goods at 1.5.
  expect(demand + 10 * 2).toBe(1.5 * demand);
});

test('a tenth of sales of machines spent on research adds as much', () => {
  expect(steadyDemand(1000, 10, 2, { ...nothing, researchShare: 0.1 })).toBeCloseTo(44, 12);
});

test('with a benefit of the whole wage everybody spends a wage: 150 people at 1.5 buy 100', () => {
  expect(steadyDemand(150, 10, 2, { ...nothing, benefit: 1 })).toBe(100);
});

/** The parameters of Dosi, Fagiolo and Roventini (2010). */
const opened = stage(steadyOpening, {
  chart: keynesSchumpeter,
  parameters: {
    productivity: 1,
    machineMakers: 50,
    goodsMakers: 200,
    machineMarkUp: 0.08,
    goodsMarkUp: 0.3,
    machinesPerWorker: 0.1,
    machineCapacity: 40,
    payback: 3,
    life: 19,
    researchShare: 0.04,
    benefit: 0.4,
    stockNorm: 0.1,
  },
  values: { 'nation.wage': 1000, 'nation.workforce': 250_000 },
  opens: true,
});
const at = (name: string) => opened.at(`nation.${name}`);

test('a machine costs 120 wages, so that 40 goods at 1 pay for it in three periods', () => {
  expect(at('openingMakingProductivity')).toBeCloseTo(0.09, 12);
  expect(1.08 / (at('openingMakingProductivity') * 0.1)).toBeCloseTo(120, 9);
});

test('250,000 people could buy 192,308 goods at 1.3: 961.5 of each firm, which are 25 machines', () => {
  expect(at('openingMachines')).toBe(25);
  // 5000 machines that last 19 periods, ordered from 50 makers.
  expect(at('openingOrders')).toBeCloseTo(5000 / 19 / 50, 9);
  expect([at('makerPlaces'), at('goodsPlaces')]).toEqual([50, 200]);
});

test('goods demanded are 845.0125 for each firm, and a tenth of that is in stock', () => {
  expect(at('openingDemand')).toBeCloseTo(845.0125, 4);
  expect(at('openingStocks')).toBeCloseTo(84.50125, 5);
});

test('output of a person at work is 1.26065 wages', () => {
  expect(at('productivityAtOpening') / 1000).toBeCloseTo(1.26065, 5);
});
