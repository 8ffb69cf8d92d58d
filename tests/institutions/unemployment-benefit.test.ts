import { expect, test } from 'vitest';
import { unemploymentBenefit } from '../../src/institutions/keynes-schumpeter/unemployment-benefit.js';
import { keynesSchumpeter } from './chart-of-accounts.js';
import { stage } from './stage.js';

const period = (employment: number, part = 0.4) =>
  stage(unemploymentBenefit, {
    chart: keynesSchumpeter,
    parameters: { part },
    values: { 'nation.workforce': 100, 'nation.employment': employment, 'nation.wage': 10 },
  }).play();

test('ten people without work get four tenths of a wage of 10 each: 40, from the state', () => {
  const after = period(90);
  expect(after.at('nation.benefits')).toBe(40);
  expect(after.at('households.deposits')).toBe(40);
  expect(after.at('state.deposits')).toBe(-40);
});

test('when everybody works, or the benefit is nothing, nobody is paid', () => {
  expect(period(100).at('nation.benefits')).toBe(0);
  expect(period(90, 0).at('nation.benefits')).toBe(0);
  // A workforce that rounding made a little smaller than the staff.
  expect(period(100.0000001).at('nation.benefits')).toBe(0);
});

test('when nobody works everybody is paid', () => {
  expect(period(0).at('nation.benefits')).toBe(400);
});
