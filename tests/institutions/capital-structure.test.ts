import { expect, test } from 'vitest';
import { capitalStructure, leverageAt } from '../../src/institutions/finance/capital-structure.js';
import { stage } from './stage.js';

test('where firms do not differ all owe what is usual; with a spread of log 2 one of two owes twice that or more', () => {
  expect(leverageAt(2, 0)).toBe(1);
  expect(leverageAt(1, Math.log(2))).toBeCloseTo(2, 12);
  // Who likes debt less than the median owes what is usual.
  expect(leverageAt(-1, Math.log(2))).toBe(1);
});

test('of two firms with the same liking for debt the large one owes four times the usual and the small one twice', () => {
  const after = stage(capitalStructure, {
    rows: { firms: 2 },
    parameters: { spread: Math.log(2), largeSpread: Math.log(4), largeStaff: 100 },
    values: { 'firms.workers': [10, 100], 'firms.taste': 1 },
  }).play();
  expect(after.at('firms.extraDebt', 0)).toBeCloseTo(1, 12);
  expect(after.at('firms.extraDebt', 1)).toBeCloseTo(3, 12);
});
