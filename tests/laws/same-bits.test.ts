import { describe, expect, test } from 'vitest';
import type { EconomyFile } from '../../src/economies/index.js';
import { differences } from './same-paths.js';
import { competitive, keynesSchumpeter, lastOf, opened, type Settings, toy, withWorkers } from './worlds.js';

describe.each<[string, EconomyFile, number, Settings]>([
  ['the toy', toy, 60, []],
  ['Keynes+Schumpeter', keynesSchumpeter, 60, []],
  ['Keynes+Schumpeter with workers, competitive after 6 periods', withWorkers, 16, competitive(6)],
])('%s', (_, file, periods, set) => {
  const begun = (seed = 1) => opened(file, { seed, to: lastOf(file, periods), set });

  test('does the same to the last bit again, and something else with another seed', () => {
    const once = begun().run();
    expect(differences(once, begun().run())).toEqual([]);
    expect(once.fingerprint()).not.toBe(begun(2).run().fingerprint());
  });

  test('does the same beside another that runs in turns with it', () => {
    const [one, other] = [begun(1), begun(2)];
    for (let k = 0; k < periods; k++) {
      one.step();
      other.step();
    }
    expect(differences(one, begun(1).run())).toEqual([]);
    expect(differences(other, begun(2).run())).toEqual([]);
  });

  test('goes on from a checkpoint as if nothing had been', () => {
    const whole = begun().run();
    const half = begun().run(periods / 2);
    const from = half.checkpoint();
    half.run();
    expect(differences(whole, half)).toEqual([]);
    expect(differences(whole, half.restore(from).run())).toEqual([]);
    expect(differences(whole, begun().restore(from).run())).toEqual([]);
  });
});
