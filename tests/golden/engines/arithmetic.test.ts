import { expect, test } from 'vitest';
import { engines, runIn } from './engines.js';

// A change here is a change of every replay: say in CHANGELOG which outcomes moved, and why.
const GOLDEN = '68c6fa1ea31b1f18';

for (const engine of engines)
  test(`${engine} computes and draws the same bits as every engine`, async (context) => {
    const found = await runIn(engine, 'tests/golden/engines/arithmetic-hash.js', 'arithmeticHash', context);
    expect(found).toBe(GOLDEN);
  });
