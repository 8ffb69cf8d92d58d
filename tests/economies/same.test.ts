import { expect, test } from 'vitest';
import { assemblyOf, loadEconomy, parameterStatusCounts, withChange } from '../../src/economies/index.js';
import { by, declare, institution, share } from '../../src/kernel/index.js';
import { files, made, registry } from './made.js';

const taste = institution(
  declare({
    name: 'taste',
    phase: 'plans',
    says: 'Taste is as it is.',
    literature: [],
    parameters: { weight: by(['sectors'], share('part of spending by sector')) },
  }),
  {},
);

/** The made-up economy with an institution whose weight is that of another parameter. */
const borrowing = (same: string, more = '') => {
  const economy = files['economies/made/economy.yaml']!;
  const content = made({
    'economies/made/economy.yaml': economy.replace('[spending, wages]', '[taste, spending, wages]'),
    'economies/made/parameters/taste.yaml': `weight:\n  unit: '1'\n  same: ${same}\n${more}`,
  });
  return loadEconomy(content, 'made', { ...registry, taste });
};

test('a parameter that two institutions need is given once and follows draws, freezes and changes', () => {
  const economy = borrowing('spending.weight');
  const first = (choices: Parameters<typeof assemblyOf>[1]) =>
    assemblyOf(economy, choices).parameters['taste.weight']!.frames;
  expect(first({ seed: 1 })).toBe(economy.parameters.get('spending.weight')!.path.frames);
  expect(first({ seed: 1, draws: { 'spending.weight': 1.2 } })[0]!.values[0]).toBeCloseTo(0.6);
  expect(first({ seed: 1, freeze: ['taste'] })).toHaveLength(1);
  const changed = withChange(assemblyOf(economy, { seed: 1 }), 'spending.weight', '1955Q1', 0.7);
  expect(changed.parameters['taste.weight']!.frames[0]!.values[0]).toBe(0.7);
  expect(parameterStatusCounts(economy)).toEqual({ observed: 1, estimated: 1, calibrated: 1, assumed: 1 });
});

test('what borrows its values is not drawn or set itself, and says nothing else of them', () => {
  const economy = borrowing('spending.weight');
  expect(() => assemblyOf(economy, { seed: 1, draws: { 'taste.weight': 1 } })).toThrow(
    'taste.weight is the same as spending.weight; change that.',
  );
  expect(() => borrowing('spending.wealth')).toThrow(
    'taste.yaml:3:9: taste.weight is the same as spending.wealth, which has no values of its own. Did you mean "spending.weight"?',
  );
  expect(() => borrowing('spending.propensity')).toThrow(
    'taste.weight is in 1 by sectors, but spending.propensity is in 1.',
  );
  expect(() => borrowing('spending.weight', '  status: assumed\n')).toThrow(
    'taste.weight is the same as spending.weight, so status is given there.',
  );
});
