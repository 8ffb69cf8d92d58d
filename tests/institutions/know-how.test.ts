import { expect, test } from 'vitest';
import { arrival, catchUpGrowth, knowHow } from '../../src/institutions/technology/know-how.js';
import { stage } from './stage.js';

/** Three firms at, half way to and a quarter of the way to a frontier of 1, each the best of its own sector. */
const learn = (
  parameters: Record<string, number | number[]> = {},
  values: Record<string, number | number[]> = {},
) =>
  stage(knowHow, {
    rows: { sectors: ['farming', 'one', 'two', 'three'], firms: 3 },
    parameters: {
      catchUp: 0.1,
      schooling: 1,
      referenceStock: 1,
      leastStock: 0.001,
      mostAbsorption: 10,
      ...parameters,
    },
    values: {
      'firms.sector': [1, 2, 3],
      'firms.marketShare': 1,
      'firms.knowHow': [1, 0.5, 0.25],
      'firms.productivity': [1, 0.5, 0.25],
      'firms.researchStock': 1,
      'firms.technologyTransfer': 1,
      'sectors.knowledgePool': 1,
      'sectors.frontier': 1,
      'sectors.openingProductivity': 1,
      'nation.energyPrice': 1,
      'nation.consumerPrice': 1,
      ...values,
    },
  }).play();
/** Growth of know-how of each firm, in logs of two. */
const growth = (...scene: Parameters<typeof learn>) =>
  learn(...scene)
    .all('firms.knowHow')
    .map((known, j) => Math.log2(known / [1, 0.5, 0.25][j]));
const close = (...values: number[]) => values.map((value) => expect.closeTo(value, 9));

test('at half the frontier a tenth of the gap is closed, at the frontier nothing', () => {
  expect(catchUpGrowth(0.1, 0.5, 0)).toBeCloseTo(0.1 * Math.log(2), 12);
  expect(catchUpGrowth(0.1, 1, 0)).toBe(0);
  expect(catchUpGrowth(0.1, 2, 0)).toBe(0);
  // The gaps are 0, 1 and 2 doublings.
  expect(growth()).toEqual(close(0, 0.1, 0.2));
});

test('backwardness of 1 halves catch-up at half the frontier and quarters it at a quarter', () => {
  expect(growth({ backwardness: 1 })).toEqual(close(0, 0.05, 0.05));
});

test('foreign technology of 1.5 multiplies catch-up by 1.5, and of 0 nobody catches up', () => {
  expect(growth({}, { 'firms.technologyTransfer': 1.5 })).toEqual(close(0, 0.15, 0.3));
  expect(growth({}, { 'firms.technologyTransfer': 0 })).toEqual(close(0, 0, 0));
  // Four times the research of the reference doubles it at a response of a half, schooling of 2 at a response of 1 too.
  expect(growth({ absorption: 0.5 }, { 'firms.researchStock': 4 })).toEqual(close(0, 0.2, 0.4));
  expect(growth({ absorption: 0.5, mostAbsorption: 1 }, { 'firms.researchStock': 4 })).toEqual(
    close(0, 0.1, 0.2),
  );
  expect(growth({ schooling: 2, schoolingElasticity: 1 })).toEqual(close(0, 0.2, 0.4));
});

test('a zombie forgets 1 % a quarter, and half of what is known is put to use without investment', () => {
  const after = learn({ zombieDecay: 0.01 }, { 'firms.zombie': [0, 1, 0] });
  expect(after.at('firms.knowHow', 1)).toBeCloseTo(0.5 * Math.exp(-0.01), 12);
  const known = 0.25 * 2 ** 0.2;
  const part = learn({ embodimentBase: 0.5 });
  expect(part.at('firms.productivity', 2)).toBeCloseTo((0.25 + known) / 2, 12);
  expect(learn({ embodimentBase: 0 }).at('firms.productivity', 2)).toBe(0.25);
  // As does investment of a quarter of capital at a response of 2.
  const invested = learn({ embodiment: 2 }, { 'firms.investmentRate': 0.25 });
  expect(invested.at('firms.productivity', 2)).toBeCloseTo((0.25 + known) / 2, 12);
});

test('a firm that takes up a foreign technology loses a tenth of productivity at first, and gets it back by half', () => {
  const still = { catchUp: 0, switchLoss: 0.1 };
  const switching = { 'firms.switching': [0, 1, 0] };
  expect(learn(still, switching).all('firms.productivity')).toEqual(close(1, 0.45, 0.25));
  expect(learn({ ...still, switchLoss: 0 }, switching).all('firms.productivity')).toEqual(
    close(1, 0.5, 0.25),
  );
  expect(learn({ ...still, embodimentBase: 0.5 }, switching).at('firms.productivity', 1)).toBeCloseTo(
    0.475,
    12,
  );
});

test('oil at twice its real price takes a tenth of a doubling away, from what is known and in use', () => {
  const shock = learn({ catchUp: 0, oilShock: 0.1, embodimentBase: 1 }, { 'nation.energyPrice': 2 });
  expect(shock.all('firms.productivity')).toEqual(close(2 ** -0.1, 0.5 * 2 ** -0.1, 0.25 * 2 ** -0.1));
  const none = learn({ catchUp: 0, oilShock: 0, embodimentBase: 1 }, { 'nation.energyPrice': 2 });
  expect(none.all('firms.productivity')).toEqual(close(1, 0.5, 0.25));
});

/** A leader with all the custom, who stands at the frontier, and 1000 others at half of what it knows. */
const crowd = (parameters: Record<string, number>, known = 0.5) =>
  stage(knowHow, {
    rows: { sectors: ['farming', 'making'], firms: 1001 },
    parameters: {
      schooling: 1,
      referenceStock: 1,
      leastStock: 0.001,
      mostAbsorption: 1,
      ...parameters,
    },
    values: {
      'firms.sector': 1,
      'firms.marketShare': Array.from({ length: 1001 }, (_, j) => (j === 0 ? 1 : 0)),
      'firms.knowHow': Array.from({ length: 1001 }, (_, j) => (j === 0 ? 1 : known)),
      'firms.researchStock': 1,
      'sectors.knowledgePool': 1,
      'sectors.frontier': 1,
      'sectors.openingProductivity': 1,
      'nation.energyPrice': 1,
      'nation.consumerPrice': 1,
    },
  })
    .play()
    .all('firms.knowHow')
    .slice(1);
const meanGrowth = (crowded: number[], known: number) =>
  crowded.reduce((total, now) => total + Math.log(now / known), 0) / crowded.length;

test('firms close a tenth of the gap to the best of the sector on average, some none and none twice as much', () => {
  const after = crowd({ imitation: 0.1 });
  // Luck moves the mean of a thousand by 0.002 doublings.
  expect(Math.abs(meanGrowth(after, 0.5) / Math.log(2) - 0.1)).toBeLessThan(0.007);
  expect(Math.max(...after)).toBeLessThan(0.5 * 2 ** 0.2);
  expect(crowd({ imitation: 0 }).every((known) => known === 0.5)).toBe(true);
});

test('finds of at most 30 % bring a third of that on average at the frontier, and nothing when there are none', () => {
  // The smaller of two even draws is a third on average; luck moves the mean of a thousand by 0.002.
  expect(Math.abs(meanGrowth(crowd({ discovery: 1000, step: 0.3 }, 1), 1) - 0.1)).toBeLessThan(0.008);
  expect(meanGrowth(crowd({ discovery: 0, step: 0.3 }, 1), 1)).toBe(0);
});

test('finds arrive with the square root of own research, and with that of others at a response of 1', () => {
  expect(arrival(2, 0.25, 0.5, 1, 0)).toBeCloseTo(1, 12);
  expect(arrival(2, 0.25, 0.5, 3, 1)).toBeCloseTo(3, 12);
  expect(learn({ discovery: 3 }).all('firms.arrival')).toEqual(close(3, 3, 3));
  expect(learn({ discovery: 0 }).all('firms.arrival')).toEqual([0, 0, 0]);
});

test('what is learnt by doing comes on top, a tenth of a doubling for the firm that makes more', () => {
  const doing = { 'firms.learning': [0, 0.1 * Math.log(2), 0] };
  expect(growth({ catchUp: 0 }, doing)).toEqual(close(0, 0.1, 0));
});

test('a software gap of 1 closes by a tenth and widens by a hundredth, and costs a tenth of itself where it weighs', () => {
  const after = learn(
    {
      catchUp: 0,
      softwareCatchUp: 0.4,
      softwareLag: 0.04,
      softwareImportance: 0.1,
      softwareWeight: [0, 0, 1, 2],
      embodimentBase: 1,
    },
    { 'nation.softwareGap': -1 },
  );
  expect(after.at('nation.softwareGap')).toBeCloseTo(-0.91, 12);
  expect(after.all('firms.productivity')).toEqual(close(1, 0.5 * Math.exp(-0.091), 0.25 * Math.exp(-0.182)));
});

test('support of a sector and coaching of a firm add to what is learned, and do not help a zombie', () => {
  const helped = {
    'sectors.targetingGain': [0, Math.log(2), 0, 0],
    'firms.coachingGain': [0, Math.log(2), 0],
  };
  expect(growth({ catchUp: 0 }, helped)).toEqual(close(1, 1, 0));
  expect(growth({ catchUp: 0 }, { ...helped, 'firms.zombie': 1 })).toEqual(close(0, 0, 0));
});
