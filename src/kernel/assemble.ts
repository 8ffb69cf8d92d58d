import { type AccountSpec, type Assembly, AssemblyError } from './assembly.js';
import { Calendar } from './calendar.js';
import { Economy, type Acting } from './economy.js';
import type { Behaviour, Context, Institution } from './institution.js';
import { Flow, Ledger, type Side } from './ledger.js';
import { checkParameters, valuesOf } from './parameters.js';
import { type Column, column, type Declaration, phases } from './ports.js';
import { Stream } from './random.js';
import { Table } from './table.js';

/** Builds an economy from its parts, or says in one sentence what does not fit. Opens it, so that quarter 0 can run. */
export const assemble = (assembly: Assembly): Economy => {
  checkOrder(assembly.institutions);
  const tables = makeTables(assembly);
  const owners = new Map<string, string>();
  const ledger = new Ledger();
  for (const account of assembly.accounts) addAccount(account, tables, owners, ledger);
  settle(assembly, tables, ledger);
  for (const { ports } of assembly.institutions) addColumns(ports, tables, owners);
  for (const { ports } of assembly.institutions) checkReads(ports, tables, owners);
  checkParameters(assembly);
  checkPopulations(assembly.institutions);
  const clock = new Calendar(assembly.start);
  const acting = assembly.institutions.map((one) => bind(one, assembly, tables, ledger, clock));
  const economy = new Economy(assembly, tables, ledger, clock, acting);
  economy.open();
  return economy;
};

const checkOrder = (institutions: readonly Institution[]) => {
  const seen = new Set<string>();
  let last = 0;
  for (const { ports } of institutions) {
    if (seen.has(ports.name))
      throw new AssemblyError(`${ports.name} is listed twice; an institution acts once a quarter.`);
    seen.add(ports.name);
    const phase = phases.indexOf(ports.phase);
    if (phase < last)
      throw new AssemblyError(
        `${ports.name} acts in the phase ${ports.phase}, but is listed after an institution of the phase ${phases[last]}; the phases are ${phases.join(', ')}.`,
      );
    last = phase;
  }
};

const makeTables = (assembly: Assembly) => {
  const tables = new Map<string, Table>();
  for (const { name, rows, capacity } of assembly.tables) {
    const table = new Table(name, rows ? rows.length : capacity, rows);
    tables.set(name, table);
    if (rows) for (let row = 0; row < rows.length; row++) table.enter();
  }
  return tables;
};

const tableOf = (name: string, who: string, tables: Map<string, Table>) => {
  const table = tables.get(name);
  if (!table)
    throw new AssemblyError(
      `${who} names the table ${name}, which this economy does not have.${near(name, tables.keys())}`,
    );
  return table;
};

const sideOf = (path: string, who: string, tables: Map<string, Table>): Side => {
  const [tableName = '', name = ''] = path.split('.');
  const table = tableOf(tableName, who, tables);
  const values = table.columns.get(name);
  if (!(values instanceof Float64Array))
    throw new AssemblyError(`${who} names the account ${path}, which no account declares.`);
  return { table, name, values };
};

const addAccount = (
  spec: AccountSpec,
  tables: Map<string, Table>,
  owners: Map<string, string>,
  ledger: Ledger,
) => {
  const declared = [...spec.held, ...spec.owed].map((path) => {
    const [tableName = '', name = ''] = path.split('.');
    const table = tableOf(tableName, `the account ${spec.name}`, tables);
    claim(owners, path, 'the ledger');
    table.add(name, column('money', `${spec.name} ${spec.held.includes(path) ? 'held' : 'owed'}`));
    return sideOf(path, spec.name, tables);
  });
  const free = new Set(spec.mayBeNegative ?? []);
  ledger.addAccount({
    name: spec.name,
    held: declared.slice(0, spec.held.length),
    owed: declared.slice(spec.held.length),
    nonNegative: declared.filter((side) => !free.has(`${side.table.name}.${side.name}`)),
  });
};

const settle = (assembly: Assembly, tables: Map<string, Table>, ledger: Ledger) => {
  for (const { table: name, account: accountName } of assembly.settlements) {
    const table = tableOf(name, 'settlements', tables);
    if (accountName === undefined) {
      const nothing = new Float64Array(table.capacity);
      ledger.settle(table, { values: nothing, sign: 0, hub: nothing });
      continue;
    }
    const account = ledger.accounts.find((one) => one.name === accountName);
    const ofTable = (sides: readonly Side[], wanted: string) =>
      sides.find((side) => side.table.name === wanted);
    const asset = account && ofTable(account.held, name);
    const own = asset ?? (account && ofTable(account.owed, name));
    const hub = account && ofTable(asset ? account.owed : account.held, assembly.hub);
    if (!own || !hub)
      throw new AssemblyError(
        `${name} cannot settle through ${accountName}: the account must lie between ${name} and ${assembly.hub}.`,
      );
    ledger.settle(table, { values: own.values, sign: asset ? -1 : 1, hub: hub.values });
  }
};

const claim = (owners: Map<string, string>, path: string, owner: string) => {
  const other = owners.get(path);
  if (other)
    throw new AssemblyError(
      `${owner} and ${other} both own ${path}; a column has one owner, so one of them is named wrongly.`,
    );
  owners.set(path, owner);
};

const addColumns = (ports: Declaration, tables: Map<string, Table>, owners: Map<string, string>) => {
  for (const [tableName, { owns = {} }] of Object.entries(ports.tables ?? {})) {
    const table = tableOf(tableName, ports.name, tables);
    for (const [name, spec] of Object.entries(owns)) {
      claim(owners, `${tableName}.${name}`, ports.name);
      table.add(name, spec);
    }
  }
};

const checkReads = (ports: Declaration, tables: Map<string, Table>, owners: Map<string, string>) => {
  for (const [tableName, { reads = [] }] of Object.entries(ports.tables ?? {}))
    for (const name of reads)
      if (!owners.has(`${tableName}.${name}`))
        throw new AssemblyError(
          `${ports.name} reads ${tableName}.${name}, but nothing in this economy owns it.${near(name, tables.get(tableName)!.columns.keys())}`,
        );
};

const checkPopulations = (institutions: readonly Institution[]) => {
  const populating = new Map<string, string>();
  for (const { ports } of institutions)
    for (const [table, { populates }] of Object.entries(ports.tables ?? {})) {
      if (!populates) continue;
      const other = populating.get(table);
      if (other)
        throw new AssemblyError(
          `${ports.name} and ${other} both populate ${table}; one institution decides who is there.`,
        );
      populating.set(table, ports.name);
    }
};

/** The nearest name, as a question, when one is near. */
const near = (wanted: string, names: Iterable<string>) => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const far = distance(wanted.toLowerCase(), name.toLowerCase());
    if (far < least) [best, least] = [name, far];
  }
  return best === undefined ? '' : ` Did you mean ${best}?`;
};

const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length]!;
};

const flowsOf = (ports: Declaration, tables: Map<string, Table>, ledger: Ledger) => {
  const flows: Record<string, Flow> = {};
  for (const [name, spec] of Object.entries(ports.flows ?? {})) {
    const who = `${ports.name}.${name}`;
    const from = tableOf(spec.from, who, tables);
    const to = tableOf(spec.to, who, tables);
    let claimed: { held: Float64Array; owed: Float64Array } | undefined;
    if (spec.kind !== 'transfer') {
      const account = ledger.accounts.find((one) => one.name === spec.account);
      const creditor = spec.kind === 'credit' ? from : to;
      const held = account?.held.find((side) => side.table === creditor);
      const owed = account?.owed.find((side) => side.table === (creditor === from ? to : from));
      if (!held || !owed)
        throw new AssemblyError(
          `${who}: the account ${spec.account} does not lie between ${spec.from} and ${spec.to}.`,
        );
      claimed = { held: held.values, owed: owed.values };
    }
    const flow = new Flow(ledger, who, spec.kind, from, to, claimed);
    ledger.addFlow(flow);
    flows[name] = flow;
  }
  return flows;
};

const bind = (
  one: Institution,
  assembly: Assembly,
  tables: Map<string, Table>,
  ledger: Ledger,
  clock: Calendar,
): Acting => {
  const { ports } = one;
  const views: Record<string, Record<string, unknown>> = {};
  for (const [tableName, spec] of Object.entries(ports.tables ?? {})) {
    const table = tables.get(tableName)!;
    // The table itself, seen through a view that also has the declared columns by name.
    const view = Object.create(table) as Record<string, unknown>;
    for (const name of [...(spec.reads ?? []), ...Object.keys(spec.owns ?? {})])
      view[name] = table.columns.get(name) as Column;
    Object.assign(view, {
      alive: table.alive,
      id: table.id,
      enter: () => table.enter(),
      leave: (row: number) => table.leave(row),
    });
    views[tableName] = view;
  }
  const streams = (ports.draws ?? []).map((name) => new Stream(assembly.seed, `${ports.name}.${name}`));
  const draws: Record<string, Stream> = {};
  (ports.draws ?? []).forEach((name, k) => (draws[name] = streams[k]!));
  const parameters = valuesOf(ports, assembly.parameters);
  const opening = {
    total: (path: string) => {
      const found = assembly.stocks[path];
      if (found === undefined)
        throw new AssemblyError(
          `${ports.name} asks for the opening stock of ${path}, which the opening does not give.`,
        );
      return found;
    },
    set: (path: string, row: number, amount: number) => {
      if (!Number.isSafeInteger(amount))
        throw new AssemblyError(`${ports.name} opens ${path} with ${amount}; money is a whole number.`);
      sideOf(path, ports.name, tables).values[row] = amount;
    },
  };
  const context = {
    tables: views,
    p: parameters.values,
    flows: flowsOf(ports, tables, ledger),
    draws,
    clock,
    scale: assembly.scale,
    opening,
  };
  return {
    ports,
    behaviour: one.behaviour as Behaviour<Declaration>,
    context: context as unknown as Context<Declaration>,
    streams,
    parameters,
  };
};
