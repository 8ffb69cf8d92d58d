import type { AccountSpec, SettlementSpec } from '../../src/kernel/index.js';

/** Who is there in an economy, what they hold and owe, and how they pay. */
export interface Chart {
  /** On a stage all are there, most with one row. */
  readonly tables: readonly string[];
  readonly accounts: readonly AccountSpec[];
  readonly hub: string;
  readonly settlements: readonly SettlementSpec[];
}

const account = (name: string, held: string[], owed: string[]): AccountSpec => ({
  name,
  held,
  owed,
  // On a stage with few institutions nobody covers an overdraft within the quarter.
  mayBeNegative: [...held, ...owed],
});

export const japan: Chart = {
  tables: [
    'nation',
    'sectors',
    'households',
    'state',
    'world',
    'monetarySystem',
    'banks',
    'firms',
    'workers',
  ],
  accounts: [
    account(
      'deposits',
      ['households.deposits', 'firms.deposits', 'state.deposits', 'sectors.till'],
      ['monetarySystem.depositsOwed'],
    ),
    account('loans', ['banks.loansHeld'], ['firms.loans']),
    account('publicLoans', ['state.publicLoans'], ['firms.publicLoans']),
    account('funding', ['monetarySystem.fundingHeld'], ['banks.funding']),
    account('corporateBonds', ['monetarySystem.corporateBonds'], ['firms.corporateBonds']),
    account('bonds', ['monetarySystem.bondsHeld'], ['state.bonds']),
    account('foreignClaims', ['monetarySystem.foreignClaims'], ['world.foreignDebt']),
    account('foreignLoans', ['banks.foreignLoans'], ['world.foreignLoans']),
    account('publicCapital', ['state.publicCapital'], ['banks.publicCapital']),
  ],
  hub: 'monetarySystem',
  settlements: [
    ...['households', 'firms', 'state', 'sectors'].map((table) => ({ table, account: 'deposits' })),
    { table: 'banks', account: 'funding' },
    { table: 'world', account: 'foreignClaims' },
    { table: 'monetarySystem' },
  ],
};

export const keynesSchumpeter: Chart = {
  tables: ['nation', 'households', 'state', 'bank', 'machineMakers', 'goodsMakers', 'vintages', 'brochures'],
  accounts: [
    account(
      'deposits',
      ['households.deposits', 'machineMakers.deposits', 'goodsMakers.deposits', 'state.deposits'],
      ['bank.depositsOwed'],
    ),
    account('loans', ['bank.loansHeld'], ['machineMakers.loans', 'goodsMakers.loans']),
    account('bonds', ['bank.bondsHeld'], ['state.bonds']),
  ],
  hub: 'bank',
  settlements: [
    ...['households', 'machineMakers', 'goodsMakers', 'state'].map((table) => ({
      table,
      account: 'deposits',
    })),
    { table: 'bank' },
  ],
};

export type Values = number | readonly number[];

/** One number for all rows, or one for each. */
export const perRow = (path: string, given: Values, size: number): readonly number[] => {
  if (typeof given === 'number') return Array.from({ length: size }, () => given);
  if (given.length !== size) throw new Error(`${path} is given ${given.length} values for ${size} rows.`);
  return given;
};

/** Rows of every account; what is given on one side only lies, on the other, with the first row of the first table. */
export const stocksOf = (
  { accounts }: Chart,
  values: Readonly<Record<string, Values>>,
  sizeOf: (table: string) => number,
) => {
  const stocks: Record<string, number[]> = {};
  for (const { held, owed } of accounts)
    for (const path of [...held, ...owed])
      stocks[path] = [...perRow(path, values[path] ?? 0, sizeOf(path.split('.')[0]))];
  const total = (paths: readonly string[]) =>
    paths.flatMap((path) => stocks[path]).reduce((a, b) => a + b, 0);
  for (const { name, held, owed } of accounts) {
    const missing = total(held) - total(owed);
    if (missing === 0) continue;
    const owes = owed.find((path) => values[path] === undefined);
    const holds = held.find((path) => values[path] === undefined);
    const owedOnly = held.every((path) => values[path] === undefined);
    if (owes && !(owedOnly && holds)) stocks[owes][0] += missing;
    else if (holds) stocks[holds][0] -= missing;
    else throw new Error(`The ${name} held are ${missing} more than those owed.`);
  }
  return stocks;
};
