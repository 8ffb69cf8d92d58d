import { type AlarmRule, type Economy, writtenPeriod } from '../economies/index.js';
import type { Alarm } from '../runs/index.js';

/** Every time a recorded column stayed outside its bounds for as long as a rule says, row by row. */
export const alarmsOf = (rules: readonly AlarmRule[], economy: Economy): Alarm[] =>
  rules.flatMap((rule) => {
    const table = economy.tables.get(rule.column.split('.')[0]!);
    const rows = table?.rows.length ? table.rows : [''];
    return rows.flatMap((name, row) =>
      (rule.except.includes(name) ? [] : episodes(economy.series(rule.column, row), rule)).map(
        ({ first, last, worst }) => ({
          name: rule.name,
          from: writtenPeriod(economy.assembly.start + first),
          to: writtenPeriod(economy.assembly.start + last),
          detail: `${rule.says} ${rule.column}${rows.length > 1 ? `.${name}` : ''} reached ${Number(worst.toPrecision(3))}; ${allowed(rule)}.`,
        }),
      ),
    );
  });

interface Episode {
  readonly first: number;
  readonly last: number;
  readonly worst: number;
}

const episodes = (values: ArrayLike<number>, { low, high, quarters }: AlarmRule): Episode[] => {
  const found: Episode[] = [];
  const beyond = (value: number) => Math.max(low - value, value - high);
  let first = 0;
  for (let quarter = 0; quarter <= values.length; quarter++) {
    if (quarter < values.length && beyond(values[quarter]!) > 0) continue;
    if (quarter - first >= quarters) {
      let worst = values[first]!;
      for (let at = first; at < quarter; at++) if (beyond(values[at]!) > beyond(worst)) worst = values[at]!;
      found.push({ first, last: quarter - 1, worst });
    }
    first = quarter + 1;
  }
  return found;
};

const allowed = ({ low, high, quarters }: AlarmRule) => {
  const bound =
    low === Number.NEGATIVE_INFINITY
      ? `at most ${high}`
      : high === Number.POSITIVE_INFINITY
        ? `at least ${low}`
        : `${low} to ${high}`;
  const lasting = quarters > 1 ? `, and beyond it for less than ${quarters} quarters` : '';
  return `allowed is ${bound}${lasting}`;
};
