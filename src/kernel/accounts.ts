import { type AccountSpec, AssemblyError, type SettlementSpec } from './assembly.js';
import type { Columns } from './columns.js';
import { Flow, type Ledger, type Side } from './ledger.js';
import { nearestOf } from './nearest.js';
import { column, type Declaration } from './ports.js';

/** Both sides of every account, by table.column. */
export type Sides = Map<string, Side>;

/** Gives an account its columns, which the ledger owns. */
export const addAccount = (spec: AccountSpec, columns: Columns, ledger: Ledger, sides: Sides) => {
  const add = (path: string, word: 'held' | 'owed'): Side => {
    const [tableName = '', name = ''] = path.split('.');
    const table = columns.tableOf(tableName, `the account ${spec.name}`);
    const values = columns.own('the ledger', tableName, name, column('money', `${spec.name} ${word}`));
    const side = { table, name, values: values as Float64Array };
    sides.set(path, side);
    return side;
  };
  const held = spec.held.map((path) => add(path, 'held'));
  const owed = spec.owed.map((path) => add(path, 'owed'));
  const free = new Set(spec.mayBeNegative ?? []);
  const nonNegative = [...held, ...owed].filter((side) => !free.has(`${side.table.name}.${side.name}`));
  ledger.addAccount({ name: spec.name, held, owed, nonNegative });
};

export const sideOf = (path: string, who: string, sides: Sides): Side => {
  const side = sides.get(path);
  if (!side)
    throw new AssemblyError(
      `${who} names the account ${path}, which no account declares.${nearestOf(path, sides.keys())}`,
    );
  return side;
};

/** Says how a table pays: out of an asset, by owing more, or, for the hub, by what it owes others. */
export const settle = (spec: SettlementSpec, hubName: string, columns: Columns, ledger: Ledger) => {
  const table = columns.tableOf(spec.table, 'settlements');
  if (spec.account === undefined) {
    if (spec.table !== hubName)
      throw new AssemblyError(
        `${spec.table} settles through no account, but only the hub, ${hubName}, can; give it an account.`,
      );
    const nothing = new Float64Array(table.capacity);
    ledger.settle(table, { values: nothing, sign: 0, hub: nothing });
    return;
  }
  const account = ledger.accounts.find(({ name }) => name === spec.account);
  const ofTable = (some: readonly Side[] | undefined, wanted: string) =>
    some?.find((side) => side.table.name === wanted);
  const asset = ofTable(account?.held, spec.table);
  const own = asset ?? ofTable(account?.owed, spec.table);
  const hub = ofTable(asset ? account?.owed : account?.held, hubName);
  if (!own || !hub)
    throw new AssemblyError(
      `${spec.table} cannot settle through ${spec.account}: the account must lie between ${spec.table} and ${hubName}.`,
    );
  ledger.settle(table, { values: own.values, sign: asset ? -1 : 1, hub: hub.values });
};

/** The flows an institution declared, known to the ledger. */
export const flowsOf = (ports: Declaration, columns: Columns, ledger: Ledger): Record<string, Flow> => {
  const flows: Record<string, Flow> = {};
  for (const [name, spec] of Object.entries(ports.flows ?? {})) {
    const who = `${ports.name}.${name}`;
    const from = columns.tableOf(spec.from, who);
    const to = columns.tableOf(spec.to, who);
    let claim: { held: Float64Array; owed: Float64Array } | undefined;
    if (spec.kind !== 'transfer') {
      const [creditor, debtor] = spec.kind === 'credit' ? [from, to] : [to, from];
      const account = ledger.accounts.find((one) => one.name === spec.account);
      const held = account?.held.find((side) => side.table === creditor);
      const owed = account?.owed.find((side) => side.table === debtor);
      if (!held || !owed)
        throw new AssemblyError(
          `${who}: the account ${spec.account} does not lie between ${spec.from} and ${spec.to}.`,
        );
      claim = { held: held.values, owed: owed.values };
    }
    const flow = new Flow(ledger, who, spec.kind, from, to, claim);
    ledger.addFlow(flow);
    flows[name] = flow;
  }
  return flows;
};
