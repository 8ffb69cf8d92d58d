import { type Economy, effectOn } from '../economies/index.js';

type Row = { readonly name: string; readonly values: readonly number[]; readonly residual: number };

/** Who paid whom in one quarter and what everyone owned and owed after it, in simulated money, exact. */
export interface FlowMatrix {
  readonly tables: readonly string[];
  /** Payments: received is above zero, paid below. A write-off moves worth, not money. */
  readonly flows: readonly Row[];
  /** Change of each account: more held, or less owed, uses money and is below zero. */
  readonly changes: readonly Row[];
  /** What each table's flows and changes add up to. */
  readonly residuals: readonly number[];
  /** Stocks at the end of the quarter: held above zero, owed below. */
  readonly balances: readonly Row[];
  readonly worth: readonly number[];
}

/** Tables that hold or owe anything. */
export const tablesOf = ({ ledger, tables }: Economy) => {
  const holders = new Set(
    ledger.accounts.flatMap(({ held, owed }) => [...held, ...owed].map(({ table }) => table)),
  );
  return [...tables.values()].filter((table) => holders.has(table));
};

/** What each of those tables holds of each account, less what it owes. */
export const balancesOf = (economy: Economy) => {
  const tables = tablesOf(economy);
  return economy.ledger.accounts.map(({ name, held, owed }) => ({
    name,
    values: tables.map((table) => {
      const of = (sides: typeof held) =>
        sides
          .filter((side) => side.table === table)
          .reduce((sum, { values }) => sum + total(values, table.size), 0);
      return of(held) - of(owed);
    }),
  }));
};

/** Runs the economy through its next quarter and writes down what moved. */
export const flowMatrix = (economy: Economy): FlowMatrix => {
  const { ledger } = economy;
  const tables = tablesOf(economy);
  const before = balancesOf(economy);
  economy.step();
  const after = balancesOf(economy);
  const flows = ledger.flows
    .filter((flow) => flow.total > 0 && (flow.kind === 'transfer' || flow.kind === 'writeOff'))
    .map((flow) =>
      closed(
        flow.name,
        tables.map((table) => effectOn(flow, table) + 0),
      ),
    );
  const changes = after.map(({ name, values }, k) =>
    closed(
      name,
      values.map((value, i) => before[k]!.values[i]! - value + 0),
    ),
  );
  const column = (rows: readonly Row[], i: number) => rows.reduce((sum, { values }) => sum + values[i]!, 0);
  return {
    tables: tables.map(({ name }) => name),
    flows,
    changes,
    residuals: tables.map((_, i) => column(flows, i) + column(changes, i)),
    balances: after.map(({ name, values }) => closed(name, values)),
    worth: tables.map((table) => ledger.worth(table)),
  };
};

const closed = (name: string, values: readonly number[]): Row => ({
  name,
  values,
  residual: values.reduce((sum, value) => sum + value, 0),
});

const total = (values: ArrayLike<number>, size: number) => {
  let sum = 0;
  for (let row = 0; row < size; row++) sum += values[row]!;
  return sum;
};
