import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/economies/index.js';
import { engines, runIn } from './engines/engines.js';
import { goldenAssembly, goldenRuns, names, PINNED, write } from './golden-runs.js';

describe.each(names)('%s', (name) => {
  const { says } = goldenRuns[name];
  let here: string;

  beforeAll(() => {
    here = assemble(goldenAssembly(name)).run().fingerprint();
    write(name);
  });

  for (const engine of engines)
    test(`${says} is the same to the last bit in ${engine}`, async (context) => {
      expect(await runIn(engine, 'tests/golden/run-written.js', name, context)).toBe(here);
    });

  // If this moved and should have: npm run golden, and say in CHANGELOG which outcomes moved, and why that is right.
  test(`${says} is as pinned`, () => {
    const pinned = JSON.parse(readFileSync(PINNED, 'utf8')) as Record<string, unknown>;
    expect(here).toBe(pinned[name]);
  });
});
