import { expect, test } from 'vitest';
import { jobApplications } from '../../src/institutions/keynes-schumpeter-workers/job-applications.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

const LETTERS = 2;

/** Workers with room for two letters each; the first has a job with the first firm. */
const play = (
  workers: number,
  parameters: Record<string, number>,
  values: Record<string, number | number[]> = {},
  firms = 4,
) =>
  stage(jobApplications, {
    chart: workersChart,
    rows: { workers, goodsMakers: firms, applications: LETTERS * workers },
    parameters: { ofUnemployed: 3, mostLetters: LETTERS, premium: 0.1, ...parameters },
    values: {
      'workers.employer': Array.from({ length: workers }, (_, i) => (i === 0 ? 0 : -1)),
      'workers.staying': Array.from({ length: workers }, (_, i) => (i === 0 ? 1 : 0)),
      'workers.dueWage': Array.from({ length: workers }, (_, i) => (i === 0 ? 1000 : 0)),
      'applications.applicant': Array.from({ length: LETTERS * workers }, (_, k) => Math.floor(k / LETTERS)),
      'goodsMakers.operating': 1,
      'goodsMakers.share': 1 / firms,
      'nation.idleIncome': 400,
      'nation.minimumWage': 500,
      ...values,
    },
  }).play();

test('without work one writes to the machine makers and two firms; in a job one waits unless told otherwise', () => {
  const after = play(2, {});
  expect(after.all('workers.seeking')).toEqual([0, 1]);
  expect(after.all('applications.firm').slice(0, 2)).toEqual([-1, -1]);
  expect(
    after
      .all('applications.firm')
      .slice(2)
      .every((firm) => firm >= 0),
  ).toBe(true);
});

test('nobody writes to the own firm, and nobody twice to the same', () => {
  const after = play(300, { ofEmployed: 3 }, { 'workers.staying': 1, 'workers.employer': 0 });
  const letters = after.all('applications.firm');
  expect(letters).not.toContain(0);
  for (let i = 0; i < 300; i++)
    if (letters[2 * i + 1] >= 0) expect(letters[2 * i + 1]).not.toBe(letters[2 * i]);
});

test('a firm with half of the market gets twice the letters of one with a quarter, one that has not begun none', () => {
  const shares = { 'goodsMakers.share': [0.5, 0.25, 0.25, 0], 'goodsMakers.operating': [1, 1, 1, 0] };
  const letters = play(4000, { ofUnemployed: 2 }, shares).all('applications.firm');
  const got = [0, 1, 2, 3].map((j) => letters.filter((firm) => firm === j).length);
  // One letter each, 2,000, 1,000 and 1,000 of them; luck moves that by some 30.
  expect(Math.abs(got[0] - 2000)).toBeLessThan(130);
  expect(Math.abs(got[1] - 1000)).toBeLessThan(110);
  expect(got[3]).toBe(0);
});

test('by logarithms ten times the share brings not even twice the letters', () => {
  // log(1,000 / 10 + 1) is 4.6, log(100 / 10 + 1) is 2.4: of 3,000 letters 1,975 and 1,025, and luck moves that by some 26.
  const shares = { 'goodsMakers.share': [1000, 100], 'goodsMakers.operating': 1 };
  const parameters = { ofUnemployed: 2, attraction: 1, leastShare: 10 };
  const letters = play(3001, parameters, shares, 2).all('applications.firm');
  expect(Math.abs(letters.filter((firm) => firm === 0).length - 1975)).toBeLessThan(110);
});

test('in a job one asks for a tenth more, without one for the dole, and nobody for less than the minimum wage', () => {
  expect(play(2, {}).all('workers.requestedWage')).toEqual([1100, 500]);
  expect(play(2, {}, { 'nation.idleIncome': 600 }).all('workers.requestedWage')).toEqual([1100, 600]);
});

test('with a memory of four periods one asks for the mean of four incomes', () => {
  const past = {
    'workers.incomeOneAgo': 400,
    'workers.incomeTwoAgo': 400,
    'workers.incomeThreeAgo': 1000,
    'workers.incomeFourAgo': 1400,
  };
  // (400 + 400 + 1,000 + 1,400) / 4, and of two periods (400 + 400) / 2, which is less than the minimum wage.
  expect(play(2, { memory: 4 }, past).at('workers.requestedWage', 1)).toBe(800);
  expect(play(2, { memory: 2 }, past).at('workers.requestedWage', 1)).toBe(500);
});
