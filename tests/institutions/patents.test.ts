import { expect, test } from 'vitest';
import { patents } from '../../src/institutions/technology/patents.js';
import { stage } from './stage.js';

/** Three firms of 10, 20 and 30 workers, each standing for a hundred; the second finds nothing. */
const quarter = (processShare: number) =>
  stage(patents, {
    rows: { firms: 3 },
    scale: 100,
    parameters: { perFind: 0.1, processShare },
    values: { 'firms.arrival': [1, 0, 1], 'firms.workers': [10, 20, 30], 'nation.researchSpending': 8 },
  }).play();

test('a tenth of an application for each worker makes 100 and 300 where a find is due, and none where none is', () => {
  expect(quarter(0).all('firms.applications')).toEqual([100, 0, 300]);
  expect(quarter(0).at('nation.patentApplications')).toBeCloseTo(400, 9);
  // The country spent 100 times 8 on research.
  expect(quarter(0).at('nation.patentsPerResearch')).toBeCloseTo(0.5, 12);
});

test('a quarter of them bring an application for a process as well', () => {
  const after = quarter(0.25);
  expect(after.at('nation.processApplications')).toBeCloseTo(100, 9);
  expect(after.at('nation.patentApplications')).toBeCloseTo(500, 9);
  expect(after.all('firms.applications')).toEqual([125, 0, 375]);
});
