import { expect, test } from 'vitest';
import { loanApplications } from '../../src/institutions/state/loan-applications.js';
import { stage } from './stage.js';

/** Two firms of a supported sector, of which one knows a tenth more than the line, in logs, and one a tenth less. */
const apply = (parameters: Record<string, number> = {}, values: Record<string, number | number[]> = {}) =>
  stage(loanApplications, {
    rows: { firms: 2 },
    parameters: { coaching: 1, coachingGain: 0.5, mostRounds: 2, pause: 4, term: 20, ...parameters },
    values: {
      'firms.knowHow': [Math.exp(0.1), Math.exp(-0.1)],
      'sectors.meanKnowHow': 1,
      'sectors.targeting': 1,
      ...values,
    },
    quarter: 8,
  });

test('the better firm is accepted for five years; the other is coached, which closes half of its gap', () => {
  const after = apply({ learning: 0.2 }).play();
  expect(after.all('firms.admitted')).toEqual([1, 0]);
  expect(after.all('firms.applicationWait')).toEqual([20, 4]);
  expect(after.at('firms.projectQuality', 1)).toBeCloseTo(-0.05, 12);
  // A fifth of the 0.05 gained stays with the firm.
  expect(after.at('firms.coachingGain', 1)).toBeCloseTo(0.01, 12);
  expect(after.at('nation.firstApplications')).toBe(2);
  expect(after.at('nation.firstAdmissions')).toBe(1);
});

test('it comes back after a year with the better project, and after two rounds begins anew', () => {
  const stageOfTwo = apply({ threshold: 0 }).play(6);
  // Half of 0.1, then half of 0.05; the wait of four quarters is counted down to nought before the next.
  expect(stageOfTwo.at('firms.projectQuality', 1)).toBeCloseTo(-0.025, 12);
  expect(stageOfTwo.at('firms.rounds', 1)).toBe(2);
  expect(stageOfTwo.play(5).at('firms.rounds', 1)).toBe(0);
});

test('when coaching is perfect the second application is accepted, and that firm counts as coached', () => {
  const after = apply({ threshold: 0, coachingGain: 1.1 }).play(6);
  expect(after.all('firms.admitted')).toEqual([1, 1]);
  expect(after.all('firms.coached')).toEqual([0, 1]);
  expect(after.at('nation.repeatAdmissions')).toBe(1);
});

test('advice costs two quarters of work at a wage of 50, and nobody is coached where coaching is off', () => {
  const paid = apply({ caseCost: 2 }, { 'nation.wage': 50 }).play();
  expect(paid.flow('loanApplications.advice')).toBe(100);
  expect(
    apply({ caseCost: 2, coaching: 0 }, { 'nation.wage': 50 }).play().flow('loanApplications.advice'),
  ).toBe(0);
});

test('without support of the sector nobody applies, and who had support loses it', () => {
  const after = apply({}, { 'sectors.targeting': 0, 'firms.admitted': 1 }).play();
  expect(after.all('firms.admitted')).toEqual([0, 0]);
  expect(after.at('nation.firstApplications')).toBe(0);
});

test('whatever the luck, a round of coaching never lowers a project, and never lifts it over the line', () => {
  const luck = { projectSpread: 0.3, assessmentSpread: 0.3 };
  for (let seed = 1; seed <= 20; seed++) {
    const scene = apply({ ...luck, coachingGain: 0.8 }, { 'firms.knowHow': 0.9 });
    scene.play(seed);
    const before = scene.all('firms.projectQuality');
    const rounds = scene.all('firms.rounds');
    scene.play();
    scene.all('firms.projectQuality').forEach((after, j) => {
      if (rounds[j] === 0 || scene.at('firms.rounds', j) === 0) return;
      expect(after).toBeGreaterThanOrEqual(before[j]);
      expect(after).toBeLessThanOrEqual(Math.max(0, before[j]));
    });
  }
});
