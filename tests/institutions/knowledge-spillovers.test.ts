import { expect, test } from 'vitest';
import {
  knowledgeSpillovers,
  researchOfSuppliers,
} from '../../src/institutions/technology/knowledge-spillovers.js';
import { stage } from './stage.js';

/** Makers spend 4 % of sales, their suppliers 2 % and 8 %, of whom the second supplies three times as much. */
const pool = (parameters: Record<string, number> = {}) =>
  stage(knowledgeSpillovers, {
    rows: { sectors: ['farming', 'making', 'steel', 'chips'] },
    parameters: {
      proximity: [
        [0, 0, 0, 0],
        [0, 0.5, 0, 0],
        [0, 0.1, 0, 0],
        [0, 0.3, 0, 0],
      ],
      reference: 0.01,
      basicSpillover: 1,
      ...parameters,
    },
    values: { 'sectors.researchStock': [0, 0.04, 0.02, 0.08] },
  })
    .play()
    .at('sectors.knowledgePool', 1);

test('suppliers of 2 % and 8 %, the second three times as near, are 6.5 % together', () => {
  // Two suppliers of sector 0, which are rows 1 and 2.
  const proximity = Float64Array.of(0, 0, 0, 0.1, 0, 0, 0.3, 0, 0);
  expect(researchOfSuppliers([0.04, 0.02, 0.08], proximity, 3, 0)).toBeCloseTo(0.065, 12);
  expect(pool({ ownSector: 0 })).toBeCloseTo(6.5, 12);
});

test('with half the weight on the own sector the pool is half way between 4 and 6.5', () => {
  expect(pool({ ownSector: 0.5 })).toBeCloseTo(5.25, 12);
  expect(pool({ ownSector: 1 })).toBeCloseTo(4, 12);
});

test('basic research that spreads three times as well, a tenth of all, adds a fifth', () => {
  expect(pool({ ownSector: 1, basicShare: 0.1, basicSpillover: 3 })).toBeCloseTo(4.8, 12);
  expect(pool({ ownSector: 1, basicShare: 0, basicSpillover: 3 })).toBeCloseTo(4, 12);
});
