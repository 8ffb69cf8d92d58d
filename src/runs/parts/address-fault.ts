import { addressText, byAddress, type Address } from './stored-run.js';

/** Why runs in order of address are not exactly those expected, in any order; undefined when they are. */
export function addressFault(there: readonly Address[], expected: readonly Address[]): string | undefined {
  const asked = expected.toSorted(byAddress);
  const i = asked.findIndex((address, row) => !there[row] || byAddress(address, there[row]) !== 0);
  if (i >= 0)
    return there[i]
      ? `it holds ${addressText(there[i])} where ${addressText(asked[i]!)} is expected`
      : `it lacks ${addressText(asked[i]!)}`;
  return there.length > asked.length ? `it holds ${there.length} runs, not ${asked.length}` : undefined;
}
