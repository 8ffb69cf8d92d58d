import type { ExplainedOutcome } from './explanation-report.js';
import { numberTable } from './number-table.js';
import { largestFirst } from './waterfall.js';

type Written = (value: number) => string;

/** The numbers behind a waterfall: the shares, and how changes act on each other. */
export function explanationTables(
  { title, when, unit, shares, interactions }: ExplainedOutcome,
  written: Written,
): string {
  const range = ([low, high]: readonly [number, number]) => `${written(low)} to ${written(high)}`;
  const told = numberTable(
    'Numbers',
    `${title.en} in ${when}, ${unit}`,
    ['Change', 'Share', '90 % of runs', 'By order', 'Alone', 'Last of all', 'Can be told'],
    largestFirst(shares).map(({ name, value, interval90, orderRange, first, last, told: isTold }) => ({
      name,
      cells: [
        written(value),
        range(interval90),
        range(orderRange),
        written(first),
        written(last),
        isTold ? 'yes' : 'no',
      ],
    })),
  );
  if (interactions.length === 0) return told;
  const pairs = numberTable(
    'Interaction',
    `How changes act on each other: above zero, one adds more when the other is there; ${unit}`,
    ['Pair', 'Interaction', '90 % of runs'],
    interactions.map(({ between: [one, other], index }) => ({
      name: `${one} with ${other}`,
      cells: index ? [written(index.value), range(index.interval90)] : ['not shown by the orders drawn', '–'],
    })),
  );
  return told + pairs;
}
