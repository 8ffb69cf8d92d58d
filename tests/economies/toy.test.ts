import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { assembleSeeds } from './seeds.js';

const runs = assembleSeeds(contentOnDisk('.'), 'toy', [1, 2, 3]);

test('the toy is at rest: a dozen firms, nearly everybody at work, output where it began', () => {
  for (const run of runs) {
    run.run();
    const output = run.series('nation.realGdp');
    const early = output[0]!;
    const unemployment = run.series('nation.unemploymentRate');
    const inflation = run.series('nation.inflation');
    for (let quarter = 0; quarter < output.length; quarter++) {
      expect(Math.abs(output[quarter]! / early - 1)).toBeLessThan(0.1);
      expect(unemployment[quarter]).toBeLessThan(0.12);
      expect(Math.abs(inflation[quarter]!)).toBeLessThan(0.06);
    }
    expect(run.tables.get('firms')!.count).toBeGreaterThanOrEqual(8);
    expect(run.tables.get('firms')!.count).toBeLessThanOrEqual(24);
  }
});

test('its books close to the last coin and every institution keeps its promises for 25 years', () => {
  for (const run of runs) {
    expect(run.finished).toBe(true);
    expect(run.ledger.largestResidual).toBe(0);
  }
});
