import { expect, test } from 'vitest';
import {
  founders,
  occupationalChoice,
  valueAtRisk,
} from '../../src/institutions/turnover/occupational-choice.js';
import { stage } from './stage.js';

test('a one in ten chance to lose a year of income costs a tenth of it, and 0.3 for each point of risk aversion', () => {
  expect(valueAtRisk(0.1, 1, 0)).toBeCloseTo(0.1, 12);
  expect(valueAtRisk(0.1, 1, 1)).toBeCloseTo(0.4, 12);
  expect(valueAtRisk(0.1, 2, 1)).toBeCloseTo(0.8, 12);
  expect(valueAtRisk(0, 2, 1)).toBe(0);
});

test('half of those who would found a firm worth a career do when the least aim is a half, at an exponent of 1', () => {
  expect(founders(1, 0.5, 1)).toBeCloseTo(0.5, 12);
  expect(founders(1, 0.5, 2)).toBeCloseTo(0.25, 12);
  expect(founders(0.5, 0.5, 1)).toBeCloseTo(0.25, 12);
  expect(founders(3, 0.5, 1)).toBe(1);
  expect(founders(0, 0.5, 1)).toBe(0);
});

/** Ten firms of one worker each at a wage of 1, which make no profits; a hundred workers, all of 30. */
const quarter = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(occupationalChoice, {
    rows: { sectors: ['farming', 'making'], firms: 10, workers: 100 },
    parameters: {
      response: 1,
      entrantSize: 3,
      peerStaff: 20,
      horizon: 10,
      leastAim: 0.5,
      normalRatio: 1,
      normalTail: 1,
      youngest: 20,
      oldest: 40,
      normalYoung: 1,
      memory: 1,
      least: 0.01,
      most: 10,
      ...parameters,
    },
    values: {
      'firms.sector': 1,
      'firms.workers': 1,
      'firms.wagesPaid': 1,
      'workers.born': 7820 - 120,
      'nation.labourForce': 100,
      'nation.ambitionTail': 1,
      'nation.wage': 1,
      'nation.capitalPrice': 1,
      'nation.employment': 100,
      ...values,
    },
  }).play();
const founding = (...scene: Parameters<typeof quarter>) => quarter(...scene).at('sectors.founding', 1);

test('without profits, rents and risk founding is worth a career, and people found at the normal rate', () => {
  expect(quarter().at('nation.foundingValue')).toBe(1);
  expect(quarter().at('nation.careerValue')).toBe(1);
  expect(founding()).toBeCloseTo(1, 12);
});

test('profits of a third of wages double what the owner of a firm of three has; nine in ten firms may be others', () => {
  expect(founding({}, { 'firms.profit': 1 / 3 })).toBeCloseTo(2, 12);
  // Only the first firm is like theirs, and it makes nothing.
  const large = [1, 50, 50, 50, 50, 50, 50, 50, 50, 50];
  expect(founding({}, { 'firms.profit': [0, ...Array(9).fill(5)], 'firms.workers': large })).toBeCloseTo(
    1,
    12,
  );
});

test('a secure career worth twice its wage halves the number of founders; without security it does not', () => {
  expect(founding({ careerRent: 1, careerSecurity: 1 })).toBeCloseTo(0.5, 12);
  expect(founding({ careerRent: 1, careerSecurity: 0 })).toBeCloseTo(1, 12);
  // With half of careers insecure and a fifth of people jobless a career is worth a tenth less.
  const jobless = { 'nation.unemployed': 20 };
  expect(quarter({ careerSecurity: 0.5 }, jobless).at('nation.careerValue')).toBeCloseTo(0.9, 12);
});

test('one failure in ten firms a year costs a founder 0.4 of a year, and nothing who may go back', () => {
  const failures = { 'nation.failures': 0.25 };
  const rule = { failureCost: 1, riskAversion: 1 };
  expect(quarter(rule, failures).at('nation.failureRate')).toBeCloseTo(0.1, 12);
  expect(founding(rule, failures)).toBeCloseTo(0.6, 12);
  expect(founding({ ...rule, failureCost: 0.5 }, failures)).toBeCloseTo(0.8, 12);
  expect(founding({ ...rule, returnRight: 1 }, failures)).toBeCloseTo(1, 12);
});

test('a cost of ten years of income over ten years halves it, and so does capital to bring', () => {
  expect(founding({ entryCost: 10 })).toBeCloseTo(0.5, 12);
  // Capital of 8 a head for three people is 24, over yearly pay of 4 six years; of which all is brought, over six.
  const capital = { 'nation.businessCapital': 800 };
  expect(founding({ ownCapital: 1, horizon: 6 }, capital)).toBeCloseTo(0.5, 12);
});

test('growth of 10 % a year adds half of ten years of it to a firm and to a career alike', () => {
  const growing = quarter({}, { 'nation.commonGrowth': 0.1 });
  expect(growing.at('nation.foundingValue')).toBeCloseTo(1.5, 12);
  expect(growing.at('nation.careerValue')).toBeCloseTo(1.5, 12);
});

test('half of people too old, or half of firms kept alive, halve it', () => {
  const born = Array.from({ length: 100 }, (_, i) => 7820 - (i % 2 ? 120 : 240));
  expect(founding({}, { 'workers.born': born })).toBeCloseTo(0.5, 12);
  const zombies = { 'firms.zombie': [1, 1, 1, 1, 1, 0, 0, 0, 0, 0] };
  expect(founding({ congestion: 1 }, zombies)).toBeCloseTo(0.5, 12);
  expect(founding({ congestion: 0 }, zombies)).toBeCloseTo(1, 12);
});

test('role models bring more founders: with a least aim of a half an exponent of 1 instead of 2 doubles them', () => {
  expect(founding({ normalTail: 2 })).toBeCloseTo(2, 12);
});

test('switched off, people found at the normal rate whatever they would give up', () => {
  const values = { 'firms.profit': 1, 'nation.failures': 1, 'workers.born': 7820 - 240 };
  expect(founding({ response: 0, careerRent: 1, careerSecurity: 1, failureCost: 2 }, values)).toBe(1);
});
