import type { Member } from '../../../src/runs/index.js';

/** A member with the given measures from 1990 on. */
export function memberOf(index: number, annual: Record<string, (number | null)[]>): Member {
  const length = Math.max(...Object.values(annual).map((values) => values.length));
  return {
    index,
    seed: index,
    parameters: {},
    years: Array.from({ length }, (_, i) => 1990 + i),
    annual,
    ledger: { largestResidual: 0, quarters: 4 * length },
    alarms: [],
    fingerprint: 'ab',
  };
}
