import type { Economy } from '../../economies/index.js';
import type { Alarm } from '../../runs/index.js';
import { balancesOf, tablesOf } from '../flow-matrix.js';
import type { StagedPath } from '../studies/staged-path.js';
import { stepped } from '../worlds.js';

type LedgerFlow = Economy['ledger']['flows'][number];

/** What moved in one world in the four quarters of a year, in money of the simulation, exact. */
export interface YearOfMoney {
  readonly tables: readonly string[];
  readonly moved: ReadonlyMap<string, { readonly flow: LedgerFlow; readonly amount: number }>;
  /** By account: what the year left of it in each table. More held, or less owed, is above zero. */
  readonly gained: readonly { readonly name: string; readonly values: readonly number[] }[];
}

/** Runs to the year and through it; why it went no further when it stops before the end. */
export const yearOfMoney = (path: StagedPath, first: number): YearOfMoney | Alarm => {
  path.runTo(first);
  const tables = tablesOf(path.economy);
  const before = balancesOf(path.economy);
  let after = before;
  const moved = new Map<string, { flow: LedgerFlow; amount: number }>();
  for (let quarter = 0; quarter < 4; quarter++) {
    const economy = path.stop ? undefined : stepped(path);
    if (!economy) return path.stop!;
    for (const flow of economy.ledger.flows) {
      const amount = (moved.get(flow.name)?.amount ?? 0) + flow.total;
      if (amount > 0) moved.set(flow.name, { flow, amount });
    }
    after = balancesOf(economy);
  }
  return {
    tables: tables.map(({ name }) => name),
    moved,
    gained: after.map(({ name, values }, k) => ({
      name,
      values: values.map((value, i) => value - before[k]!.values[i]!),
    })),
  };
};
