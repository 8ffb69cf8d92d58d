import { describe, expect, test } from 'vitest';
import type { EconomyFile } from '../../src/economies/index.js';
import { differences } from './same-paths.js';
import { keynesSchumpeter, lastOf, opened, toy } from './worlds.js';

describe.each<[string, EconomyFile]>([
  ['the toy', toy],
  ['Keynes+Schumpeter', keynesSchumpeter],
])('%s', (_, file) => {
  const begun = (seed = 1) => opened(file, { seed, to: lastOf(file, 60) });

  test('does the same to the last bit again, and something else with another seed', () => {
    const once = begun().run();
    expect(differences(once, begun().run())).toEqual([]);
    expect(once.fingerprint()).not.toBe(begun(2).run().fingerprint());
  });

  test('does the same beside another that runs in turns with it', () => {
    const [one, other] = [begun(1), begun(2)];
    for (let k = 0; k < 60; k++) {
      one.step();
      other.step();
    }
    expect(differences(one, begun(1).run())).toEqual([]);
    expect(differences(other, begun(2).run())).toEqual([]);
  });

  test('goes on from a checkpoint as if nothing had been', () => {
    const whole = begun().run();
    const half = begun().run(30);
    const from = half.checkpoint();
    half.run();
    expect(differences(whole, half)).toEqual([]);
    expect(differences(whole, half.restore(from).run())).toEqual([]);
    expect(differences(whole, begun().restore(from).run())).toEqual([]);
  });
});
