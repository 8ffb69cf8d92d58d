import { expect, test } from 'vitest';
import { entry } from '../../src/institutions/turnover/entry.js';
import { stage } from './stage.js';

/** Ten firms of 8 people in the second sector, which sold 100; a fifth as many are founded in normal times. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(entry, {
    rows: { sectors: ['farming', 'making'], firms: 10 },
    room: 20,
    parameters: { rate: 0.2, most: 10, entrantSize: 4, entrantShare: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.workers': 8,
      'sectors.firms': [0, 10],
      'sectors.openingFirms': [0, 0.1],
      'sectors.price': 2,
      'sectors.sold': [0, 100],
      'households.deposits': 1000,
      'nation.labourForce': 100,
      'nation.lastForce': 100,
      'nation.usedCapital': 100,
      'nation.businessCapital': 160,
      'nation.employment': 80,
      ...values,
    },
  }).play();
/** Luck decides on parts of a firm only, and every number here is whole. */
const founded = (...scene: Parameters<typeof quarter>) => quarter(...scene).at('nation.entries');

test('a fifth of ten firms are founded when growth is normal, none when none are', () => {
  expect(founded()).toBe(2);
  expect(founded({ rate: 0 })).toBe(0);
  expect(quarter().at('nation.firms')).toBe(12);
});

test('growth 5 % above normal doubles it at a response of 20, slow growth lowers it to the least', () => {
  expect(founded({ growthResponse: 20 }, { 'nation.realisedTrend': 0.05 })).toBe(4);
  expect(founded({ growthResponse: 20, least: 0.5 }, { 'nation.realisedTrend': -0.05 })).toBe(1);
  expect(founded({ growthResponse: 20, least: 0 }, { 'nation.realisedTrend': -0.05 })).toBe(0);
  // Twice as many firms for each person as at the opening, at a response of 1.
  expect(founded({ crowding: 1, least: 0.001 }, { 'nation.labourForce': 50, 'nation.lastForce': 50 })).toBe(
    1,
  );
  expect(founded({ crowding: 0, least: 0.001 }, { 'nation.labourForce': 50, 'nation.lastForce': 50 })).toBe(
    2,
  );
});

test('an entrant of 4 among firms of 8 gets half of their custom and takes over used capital', () => {
  const after = quarter({ ownFunds: 1 });
  // Firms sell 10 each: 5, a twentieth of 100.
  expect(after.at('firms.openingOutput', 10)).toBeCloseTo(5, 9);
  expect(after.at('firms.openingShare', 10)).toBeCloseTo(0.05, 12);
  // Capital of 160 for 80 people is 2 each.
  expect(after.at('firms.openingCapital', 10)).toBe(8);
  expect(after.at('nation.capitalTaken')).toBe(16);
  // Own funds are a quarter of output at 2, paid by households.
  expect(after.at('firms.deposits', 10)).toBe(10);
  expect(after.at('households.deposits')).toBe(980);
});

test('closed firms leave their place', () => {
  const after = quarter({ rate: 0 }, { 'firms.closing': [1, 1, 0, 0, 0, 0, 0, 0, 0, 0] });
  expect(after.at('nation.firms')).toBe(8);
});

test('margins and a growing labour force raise it, and people on farms are nobody to crowd', () => {
  expect(
    founded({ marginResponse: 10, normalMargin: 0.1 }, { 'nation.netProfits': 20, 'nation.nominalGdp': 100 }),
  ).toBe(4);
  const growing = { 'nation.lastForce': 100 / Math.exp(0.01) };
  // 1 % a quarter is 4 % a year, of which 2 % are normal: 25 times the rest is a half more.
  expect(founded({ labourResponse: 25, labourMemory: 1, normalLabour: 0.02 }, growing)).toBe(3);
  // With half of the people on farms there are twice as many firms for each of the others.
  expect(founded({ crowding: 1, least: 0.001 }, { 'nation.farmers': 50 })).toBe(1);
});

test('a country opens with ten firms of 5 that make together what they made', () => {
  const opened = stage(entry, {
    rows: { sectors: ['farming', 'making'] },
    room: 19,
    parameters: {
      openingWorkers: [0, 0.5],
      openingSize: 5,
      openingCapital: [0, 200],
      openingOutput: [0, 100],
      capitalElasticity: 0.5,
      farmShare: 0.2,
    },
    values: { 'nation.labourForce': 100 },
    opens: true,
  });
  expect(opened.all('firms.openingWorkers')).toEqual(Array.from({ length: 10 }, () => expect.closeTo(5, 9)));
  expect(opened.at('firms.openingCapital', 9)).toBeCloseTo(20, 9);
  expect(opened.at('firms.openingOutput', 9)).toBeCloseTo(10, 9);
  // 100 from the root of 200 times 50.
  expect(opened.at('sectors.openingProductivity', 1)).toBeCloseTo(1, 12);
  // Ten firms for 80 people off the farm.
  expect(opened.at('sectors.openingFirms', 1)).toBeCloseTo(0.125, 12);
});
