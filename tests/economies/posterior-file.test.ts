import { expect, test } from 'vitest';
import { assemblyOf, loadEconomy, memberChoice } from '../../src/economies/index.js';
import { made, registry } from './made.js';

const calibrated = (posterior: string) =>
  loadEconomy(made({ 'economies/made/posterior.csv': posterior }), 'made', registry);

test('members take the points of a calibration by turns, and member 0 has the values of the files', () => {
  const economy = calibrated('spending.propensity\n0.21\n0.22\n0.23\n');
  const taken = (seed: number, member: number) =>
    memberChoice(economy, seed, member).draws['spending.propensity'];
  expect([1, 2, 3, 4].map((member) => taken(1, member))).toEqual([0.23, 0.21, 0.22, 0.23]);
  expect(taken(2, 1)).toBe(taken(1, 2));
  expect(memberChoice(economy, 1, 0).draws).toEqual({});
});

test('what a point gives together stays together', () => {
  const economy = calibrated('spending.propensity,spending.weight\n0.2,1.2\n0.3,0.8\n');
  for (let member = 1; member < 20; member++) {
    const { draws } = memberChoice(economy, 1, member);
    expect(draws['spending.weight']! * draws['spending.propensity']!).toBeCloseTo(0.24);
  }
});

test('a parameter of no column is drawn as it is without a sample', () => {
  const plain = loadEconomy(made(), 'made', registry);
  const economy = calibrated('spending.propensity\n0.21\n');
  expect(memberChoice(economy, 5, 3).draws['spending.weight']).toBe(
    memberChoice(plain, 5, 3).draws['spending.weight'],
  );
  expect(economy.files).toContain('economies/made/posterior.csv');
  expect(
    assemblyOf(economy, memberChoice(economy, 5, 3)).parameters['spending.propensity']!.frames[0]!.values[0],
  ).toBe(0.21);
});

test.each([
  [
    'spending.propensty\n0.2\n',
    'there is no parameter spending.propensty. Did you mean "spending.propensity"?',
  ],
  ['spending.propensity\n0.9\n', 'spending.propensity is 0.9, outside its range of 0.1 to 0.4.'],
  ['spending.propensity\n\n', 'the value is "", but must be a finite number.'],
  ['spending.propensity\n', 'there is no point; give at least one, or no file.'],
  ['spending.propensity,spending.propensity\n0.2,0.2\n', 'spending.propensity has two columns; give one.'],
  ['spending.propensity\n0.2,1\n', 'this row has 2 cells, but must have 1: spending.propensity.'],
])('%j is refused', (text, sentence) => {
  expect(() => calibrated(text)).toThrow(sentence);
});
