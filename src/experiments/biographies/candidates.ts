import { InputError } from '../../data/input-error.js';
import { type Economy, writtenPeriod } from '../../economies/index.js';
import { figureOf, idOfRow, rowFinder } from './columns.js';
import type { PeopleAsked } from './lives.js';

/** A firm and a worker who would be told of together. */
export interface Candidate {
  readonly firm: number | undefined;
  readonly worker: number | undefined;
}

/** Ages of the worker told of when the worlds part, in years. */
export const ages = { from: 25, to: 40 } as const;
/** Firms with most staff, among which the one is chosen whose fate differs most. */
export const LARGEST = 30;

/** The bank with the most loans of those that stand on their own, by id. */
export const largestBank = (economy: Economy): number => {
  let best = 0;
  for (let b = 1; b < economy.tables.get('banks')!.size; b++) {
    const alone = figureOf(economy, 'banks', 'owner', b) < 0;
    const more = figureOf(economy, 'banks', 'loansHeld', b) > figureOf(economy, 'banks', 'loansHeld', best);
    if (alone && more) best = b;
  }
  return idOfRow(economy, 'banks', best);
};

/** The row of an agent asked for, who must be there. */
export const rowOfAsked = (economy: Economy, table: string, id: number): number => {
  const row = rowFinder(table, id)(economy);
  if (row === undefined)
    throw new InputError(
      `No row of ${table} has the id ${id} at the start of ${writtenPeriod(economy.clock.period)}; ask for somebody who is there then.`,
    );
  return row;
};

/** Who is asked for, or the largest firms that employ somebody of the age, each with the one of them who joined first. */
export const candidatesOf = (economy: Economy, { firm, worker }: PeopleAsked): Candidate[] => {
  if (worker !== undefined) {
    const row = rowOfAsked(economy, 'workers', worker);
    if (firm !== undefined) rowOfAsked(economy, 'firms', firm);
    const employer = figureOf(economy, 'workers', 'employer', row);
    return [{ worker, firm: firm ?? (employer < 0 ? undefined : idOfRow(economy, 'firms', employer)) }];
  }
  const staff = staffOfAge(economy);
  const of = (j: number): Candidate => {
    const i = staff.get(j);
    return {
      firm: idOfRow(economy, 'firms', j),
      worker: i === undefined ? undefined : idOfRow(economy, 'workers', i),
    };
  };
  if (firm !== undefined) return [of(rowOfAsked(economy, 'firms', firm))];
  const size = (j: number) => figureOf(economy, 'firms', 'workers', j);
  const largestFirst = [...staff.keys()].toSorted((a, b) => size(b) - size(a) || a - b);
  return largestFirst.slice(0, LARGEST).map(of);
};

/** By the row of a firm, the one of its staff of the age who joined first. */
const staffOfAge = (economy: Economy): Map<number, number> => {
  const { period } = economy.clock;
  const workers = economy.tables.get('workers')!;
  const of = (column: string, row: number) => figureOf(economy, 'workers', column, row);
  const first = new Map<number, number>();
  for (let i = 0; i < workers.size; i++) {
    const j = workers.alive[i] === 1 ? of('employer', i) : -1;
    if (j < 0 || figureOf(economy, 'firms', 'closing', j) === 1) continue;
    const age = Math.floor((period - of('born', i)) / 4);
    if (age < ages.from || age > ages.to) continue;
    const before = first.get(j);
    if (before === undefined || of('joined', i) < of('joined', before)) first.set(j, i);
  }
  return first;
};
