import type { FirmPaths } from './firm-paths.js';
import { mean } from './moments.js';

/** A quantity of every firm that stayed, in two periods in a row. */
export interface Step {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Firms that made something in a period; periods count from 1. */
const isMaking = ({ output, productivity, rows }: FirmPaths, period: number, row: number) => {
  const at = (period - 1) * rows + row;
  return output[at]! > 0 && productivity[at]! > 0;
};

/** Logarithms of what the firms of one period have that make something in it. */
export const logarithmsIn = (firms: FirmPaths, what: 'output' | 'productivity', period: number): number[] => {
  const found: number[] = [];
  for (let row = 0; row < firms.rows; row++)
    if (isMaking(firms, period, row)) found.push(Math.log(firms[what][(period - 1) * firms.rows + row]!));
  return found;
};

/** The same for those who make something in the next period, too; a row that was given to another firm is none. */
export const stepFrom = (firms: FirmPaths, what: 'output' | 'productivity', period: number): Step => {
  const before: number[] = [];
  const after: number[] = [];
  for (let row = 0; row < firms.rows; row++) {
    const at = (period - 1) * firms.rows + row;
    const next = at + firms.rows;
    const stayed = firms.entered[at] === firms.entered[next];
    if (!stayed || !isMaking(firms, period, row) || !isMaking(firms, period + 1, row)) continue;
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
