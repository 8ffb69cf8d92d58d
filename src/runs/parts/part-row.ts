import { z } from 'zod';
import { prefixes } from './part-columns.js';
import type { StoredRun } from './stored-run.js';

const whole = z.bigint().transform(Number).pipe(z.int());
// Not z.number(), which refuses what is not finite.
const decimal = z.custom<number>((value) => typeof value === 'number');

const fixed = z.object({
  case: whole,
  scenario: z.string(),
  seed: whole,
  fingerprint: z.string(),
  quarters: whole,
  largestResidual: decimal,
  alarms: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(
      z.array(z.strictObject({ name: z.string(), from: z.string(), to: z.string(), detail: z.string() })),
    ),
  years: z.array(z.int()),
});
const value = decimal.nullish();
const series = z.array(decimal.nullable()).nullish();

/** The run in one row of a part; throws when the row is none. */
export function runInRow(row: Readonly<Record<string, unknown>>): StoredRun {
  const { quarters, largestResidual, ...rest } = fixed.parse(row);
  return {
    ...rest,
    parameters: named(row, prefixes.parameter, value),
    annual: named(row, prefixes.measure, series),
    ledger: { largestResidual, quarters },
  };
}

/** What the columns with a prefix hold in this row, by the rest of their names. */
function named<T>(
  row: Readonly<Record<string, unknown>>,
  prefix: string,
  cell: z.ZodType<T | null | undefined>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, given]): [string, T][] => {
      const found = name.startsWith(prefix) ? cell.parse(given) : undefined;
      return found === null || found === undefined ? [] : [[name.slice(prefix.length), found]];
    }),
  );
}
