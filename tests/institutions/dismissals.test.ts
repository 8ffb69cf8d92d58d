import { describe, expect, test } from 'vitest';
import { dismissals, dismissed } from '../../src/institutions/keynes-schumpeter-workers/dismissals.js';
import { stage } from './stage.js';
import { workersChart } from './workers-chart.js';

/** A goods maker with four rows of 50 people who make 2 goods each, and two rows with the machine makers. */
const play = (parameters: Record<string, number>, values: Record<string, number | number[]> = {}) =>
  stage(dismissals, {
    chart: workersChart,
    rows: { workers: 6 },
    parameters: { peoplePerWorker: 50, contract: 1, ...parameters },
    values: {
      'workers.employer': [0, 0, 0, 0, -1, -1],
      'workers.makesMachines': [0, 0, 0, 0, 1, 1],
      'workers.dueWage': [900, 1000, 1100, 1200, 1000, 1000],
      'workers.tenure': [9, 7, 5, 3, 1, 1],
      'goodsMakers.meanProductivity': 2,
      'goodsMakers.desiredOutput': 250,
      'goodsMakers.output': 400,
      'goodsMakers.profit': -1,
      'nation.makersStaffWanted': 60,
      ...values,
    },
  }).play();

const gone = (rule: number, values: Record<string, number | number[]> = {}) =>
  play({ rule }, values)
    .all('workers.dismissed')
    .slice(0, 4)
    .reduce((all, one) => all + one, 0);

describe('of four rows a firm that wants 250 goods needs 2.5, so one is left over', () => {
  test('under rules 0 and 1 it keeps all', () => expect([gone(0), gone(1)]).toEqual([0, 0]));
  test('under rule 2 it lets one go when it makes less than before, and none when it makes more', () => {
    expect(gone(2)).toBe(1);
    expect(gone(2, { 'goodsMakers.output': 200 })).toBe(0);
  });
  test('under rule 3 it lets one go at a loss, and none at a profit', () => {
    expect(gone(3)).toBe(1);
    expect(gone(3, { 'goodsMakers.profit': 1 })).toBe(0);
  });
  test('under rule 4 all go who cost more than the mean of 1,050', () => expect(gone(4)).toBe(2));
  test('under rule 5 everybody goes whose contract is over', () => {
    expect(gone(5)).toBe(4);
    // A tenure of 3 and this period are 4, one short of 5.
    expect(play({ rule: 5, contract: 5 }).all('workers.dismissed').slice(0, 4)).toEqual([1, 1, 1, 0]);
  });
});

test('who goes first is by wage or by time in the job, as the order says', () => {
  const first = (order: number) => play({ rule: 3, order }).all('workers.dismissed').slice(0, 4);
  expect(first(1)).toEqual([0, 0, 0, 1]);
  expect(first(2)).toEqual([1, 0, 0, 0]);
  expect(first(3)).toEqual([0, 0, 0, 1]);
  expect(first(4)).toEqual([1, 0, 0, 0]);
});

test('machine makers, who want 60 people, keep both rows; wanting 50 they keep one, whatever the rule', () => {
  expect(play({ rule: 0 }).at('nation.makersStayers')).toBe(2);
  expect(play({ rule: 0 }, { 'nation.makersStaffWanted': 50 }).at('nation.makersStayers')).toBe(1);
});

test('who leaves anyway is nobody to dismiss: with one leaving three stay, and none is left over', () => {
  const after = play({ rule: 3 }, { 'workers.leaving': [1, 0, 0, 0, 0, 0] });
  expect(after.all('workers.dismissed')).toEqual([0, 0, 0, 0, 0, 0]);
  expect(after.all('workers.staying')).toEqual([0, 1, 1, 1, 1, 1]);
  expect(after.at('goodsMakers.stayers')).toBe(3);
});

test('the rules order themselves: the more a rule allows, the more must go', () => {
  const shrinking = [0, 1, 2, 3, 4, 5].map((rule) => dismissed(rule, 20, 3, true, true));
  expect(shrinking).toEqual([0, 0, 3, 3, 3, 20]);
  expect([2, 3].map((rule) => dismissed(rule, 20, 3, false, false))).toEqual([0, 0]);
});
