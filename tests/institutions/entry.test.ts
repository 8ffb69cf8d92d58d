import { expect, test } from 'vitest';
import { entry } from '../../src/institutions/turnover/entry.js';
import { stage } from './stage.js';

/** Ten firms of 8 people in the second sector, which sold 100; a fifth as many are founded in normal times. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(entry, {
    rows: { sectors: ['farming', 'making'], firms: 10 },
    room: 20,
    parameters: { rate: 0.2, openingSize: 8, entrantSize: 4, entrantShare: 1, ...parameters },
    values: {
      'firms.sector': 1,
      'firms.workers': 8,
      'sectors.firms': [0, 10],
      'sectors.founding': 1,
      'sectors.price': 2,
      'sectors.sold': [0, 100],
      'households.deposits': 1000,
      'nation.labourForce': 100,
      'nation.usedCapital': 100,
      'nation.businessCapital': 160,
      'nation.employment': 80,
      ...values,
    },
  }).play();
/** Luck decides on parts of a firm only, and every number here is whole. */
const founded = (...scene: Parameters<typeof quarter>) => quarter(...scene).at('nation.entries');

test('a fifth of ten firms are founded when people choose as usual, none when none do', () => {
  expect(founded()).toBe(2);
  expect(founded({ rate: 0 })).toBe(0);
  expect(quarter().at('nation.firms')).toBe(12);
});

test('as many more are founded as people choose to, and none in a trade whose firms have all closed', () => {
  expect(founded({}, { 'sectors.founding': 2 })).toBe(4);
  expect(founded({}, { 'sectors.founding': 0 })).toBe(0);
  expect(founded({}, { 'firms.closing': 1 })).toBe(0);
});

test('new firms know what others do, and more or less of it by chance', () => {
  expect(quarter().at('firms.openingKnowHow', 10)).toBe(1);
  const spread = quarter({ knowHowSpread: 0.2 });
  expect(spread.at('firms.openingKnowHow', 10)).not.toBe(spread.at('firms.openingKnowHow', 11));
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

test('where firms have 8 people and newcomers at least three quarters of that, one of 6 is founded', () => {
  expect(quarter({ entrantPart: 0.75 }).at('firms.openingWorkers', 10)).toBe(6);
  expect(quarter({ entrantPart: 0.25 }).at('firms.openingWorkers', 10)).toBe(4);
});

test('closed firms leave their place', () => {
  const after = quarter({ rate: 0 }, { 'firms.closing': [1, 1, 0, 0, 0, 0, 0, 0, 0, 0] });
  expect(after.at('nation.firms')).toBe(8);
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
    },
    values: { 'nation.labourForce': 100 },
    opens: true,
  });
  expect(opened.all('firms.openingWorkers')).toEqual(Array.from({ length: 10 }, () => expect.closeTo(5, 9)));
  expect(opened.at('firms.openingCapital', 9)).toBeCloseTo(20, 9);
  expect(opened.at('firms.openingOutput', 9)).toBeCloseTo(10, 9);
  // 100 from the root of 200 times 50.
  expect(opened.at('sectors.openingProductivity', 1)).toBeCloseTo(1, 12);
});
