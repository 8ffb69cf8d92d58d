import type { Member } from './member.js';

/** annual.csv: a row for each member and year, members by index, measures in the order given or by name. */
export function annualTable(
  members: readonly Member[],
  measures: readonly string[] = measuresOf(members),
): string {
  const rows = members
    .toSorted((a, b) => a.index - b.index)
    .flatMap((member) =>
      member.years.map((year, i) =>
        [member.index, year, ...measures.map((key) => member.annual[key]?.[i] ?? '')].join(','),
      ),
    );
  return [['member', 'year', ...measures].join(','), ...rows, ''].join('\n');
}

const measuresOf = (members: readonly Member[]) =>
  [...new Set(members.flatMap((member) => Object.keys(member.annual)))].toSorted();
