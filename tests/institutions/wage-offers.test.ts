import { expect, test } from 'vitest';
import { bounded, wageOffers } from '../../src/institutions/keynes-schumpeter-workers/wage-offers.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

/** Three firms: one that knows its costs, one that loses at its wage, one that enters. Four applicants to the first. */
const play = (rule: number, values: Record<string, number | number[]> = {}) =>
  stage(wageOffers, {
    chart: workersChart,
    rows: { goodsMakers: 3, workers: 4, applications: 4 },
    parameters: { rule, peoplePerWorker: 50 },
    values: {
      'goodsMakers.operating': [1, 1, 0],
      'goodsMakers.wageOffer': [1000, 1000, 0],
      'goodsMakers.wageRise': [0.02, 0.02, 0.01],
      'goodsMakers.price': [1.5, 0.5, 0],
      'goodsMakers.lastProductivity': [1000, 1800, 0],
      'goodsMakers.staffWanted': [100, 300, 0],
      'goodsMakers.stayers': [0, 6, 0],
      'nation.meanOffer': 800,
      'nation.idleIncome': 400,
      'nation.minimumWage': 500,
      'workers.requestedWage': [900, 700, 1300, 600],
      'applications.applicant': [0, 1, 2, 3],
      'applications.firm': 0,
      ...values,
    },
  }).play();

test('an offer rises with productivity, up to what a worker brings in; an entrant begins from the mean', () => {
  // 1,000 and 2 %; 0.5 x 1,800 = 900 is less; 800 and 1 %.
  expect(play(0).all('goodsMakers.wageOffer')).toEqual([1020, 900, 808]);
});

test('the best offer is told, and the mean by staff wanted', () => {
  expect(play(0).at('nation.topOffer')).toBe(1020);
  // (100 x 1,020 + 300 x 900) / 400.
  expect(play(0).at('nation.meanOffer')).toBe(930);
});

test('under the other rule a firm that needs 100 people offers what the second cheapest applicant asks for', () => {
  // 600 and 700; nobody has written to the other two, which keep what they offered.
  expect(play(1).all('goodsMakers.wageOffer')).toEqual([700, 900, 800]);
  // It has both rows already, and asks what one more would cost.
  expect(play(1, { 'goodsMakers.stayers': [2, 6, 0] }).at('goodsMakers.wageOffer')).toBe(600);
});

test('no offer is under the minimum wage or the dole, even when only a loss is left', () => {
  expect(bounded(1000, 300, 500)).toBe(500);
  expect(bounded(1000, 1200, 500)).toBe(1000);
  expect(play(0, { 'nation.idleIncome': 1100 }).all('goodsMakers.wageOffer')).toEqual([1100, 1100, 1100]);
});
