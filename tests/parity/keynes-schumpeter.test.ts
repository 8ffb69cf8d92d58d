import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parityText } from '../../src/cli/parity-text.js';
import { contentOnDisk } from '../../src/data/files.js';
import { isBeyondInterval, type Parity, parityOf } from '../../src/experiments/index.js';
import { institutions } from '../../src/institutions/index.js';
import { mean } from '../laws/worlds.js';

/** As many runs as the field's own program made, as long, with the same periods left out. */
let parity: Parity;
beforeAll(() => {
  parity = parityOf(contentOnDisk('.'), 'keynes-schumpeter', institutions);
});

const ours = (name: string) => mean(parity.values[name]);

describe('Keynes+Schumpeter beside the output of the field’s own program', () => {
  test('ten runs of 600 periods are compared in 99 statistics', () => {
    expect(parity.seeds).toBe(10);
    expect(parity.comparisons).toHaveLength(99);
  });

  test('no statistic lies outside sampling error without a reason', () => {
    const outside = parity.comparisons.filter(({ verdict }) => verdict === 'outside');
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  test('no more statistics than chance allows lie outside their own 95 % interval', () => {
    // Of 99 independent ones more than 10 would in one case of a hundred; these depend on each other.
    expect(parity.comparisons.filter(isBeyondInterval).length).toBeLessThanOrEqual(10);
  });

  test('the table in the docs is this one; npm run parity writes it again', () => {
    expect(parityText(parity)).toBe(readFileSync('docs/model/keynes-schumpeter/parity.txt', 'utf8'));
  });

  test('only one statistic is explained away', () => {
    const explained = parity.comparisons.filter(({ explanation }) => explanation !== null);
    expect(explained.map(({ name }) => name)).toEqual(['firmProductivitySpread']);
  });
});

describe('What every member of the family shows', () => {
  test('consumption, investment, productivity and inflation move with output, unemployment against it', () => {
    for (const name of ['consumption', 'investment', 'productivity', 'inflation'])
      expect(ours(`${name}WithOutput`), name).toBeGreaterThan(0.2);
    expect(ours('unemploymentWithOutput')).toBeLessThan(-0.2);
  });

  test('investment moves by a multiple of output', () => {
    expect(ours('investmentOverOutput')).toBeGreaterThan(2);
  });

  test('firms’ growth has fatter tails than a normal, and their productivity fatter ones than Laplace’s', () => {
    expect(ours('firmGrowthShape')).toBeLessThan(2);
    expect(ours('firmProductivityGrowthShape')).toBeLessThan(1);
  });
});
