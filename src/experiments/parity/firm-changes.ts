import type { FirmPaths } from './firm-paths.js';
import { mean } from './moments.js';

/** A quantity of every firm that stayed, in two periods in a row. */
export interface Step {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Whether a firm counts in a period; periods count from 1. With productivity also those count that wait for their
 * first machines: they reckon with those of their supplier, as the reference does.
 */
const counts = (firms: FirmPaths, what: 'output' | 'productivity', period: number, row: number) =>
  firms[what][(period - 1) * firms.rows + row]! > 0;

/** Logarithms of what the firms that count in a period have. */
export const logarithmsIn = (firms: FirmPaths, what: 'output' | 'productivity', period: number): number[] => {
  const found: number[] = [];
  for (let row = 0; row < firms.rows; row++)
    if (counts(firms, what, period, row)) found.push(Math.log(firms[what][(period - 1) * firms.rows + row]!));
  return found;
};

/** The same for those that count in the next period, too; a row that was given to another firm is none. */
export const stepFrom = (firms: FirmPaths, what: 'output' | 'productivity', period: number): Step => {
  const before: number[] = [];
  const after: number[] = [];
  for (let row = 0; row < firms.rows; row++) {
    const at = (period - 1) * firms.rows + row;
    const next = at + firms.rows;
    const stayed = firms.entered[at] === firms.entered[next];
    if (!stayed || !counts(firms, what, period, row) || !counts(firms, what, period + 1, row)) continue;
    before.push(Math.log(firms[what][at]!));
    after.push(Math.log(firms[what][next]!));
  }
  return { before, after };
};

/** How much more each firm's logarithm changed than the mean of the period's, from every period to its next. */
export const growthRates = (
  firms: FirmPaths,
  what: 'output' | 'productivity',
  [from, to]: readonly [number, number],
): number[] => {
  const rates: number[] = [];
  for (let period = from; period < to; period++) {
    const { before, after } = stepFrom(firms, what, period);
    const changes = after.map((value, firm) => value - before[firm]!);
    const common = mean(changes);
    for (const change of changes) rates.push(change - common);
  }
  return rates;
};
