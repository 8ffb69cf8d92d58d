import type { Table } from './table.js';

/** Largest amount whose sums stay exact in a float64. */
export const largestAmount = 2 ** 53;

/** A run that does not close, told with quarter, sector, identity and amount. */
export class LedgerError extends Error {
  readonly residual: number;
  constructor(sentence: string, residual = Number.NaN) {
    super(sentence);
    this.name = 'LedgerError';
    this.residual = residual;
  }
}

/** One side of one account: an asset column of its holders or a liability column of its issuers. */
export interface Side {
  readonly table: Table;
  readonly name: string;
  readonly values: Float64Array;
}
export interface Account {
  readonly name: string;
  readonly held: readonly Side[];
  readonly owed: readonly Side[];
  /** Columns that must not be negative when the quarter closes. */
  readonly nonNegative: readonly Side[];
}

/** How a table's rows pay: the column that moves, its sign when paying, and the hub's column that moves with it. */
export interface Settlement {
  readonly values: Float64Array;
  readonly sign: number;
  readonly hub: Float64Array;
}

/** A kind of payment, or of making, repaying or losing a claim, between two tables. */
export class Flow {
  readonly name: string;
  readonly kind: 'transfer' | 'credit' | 'repayment' | 'writeOff';
  readonly from: Table;
  readonly to: Table;
  /** Moved this quarter. */
  total = 0;
  private readonly ledger: Ledger;
  private readonly payer: Settlement | undefined;
  private readonly payee: Settlement | undefined;
  private readonly claim: { creditor: Float64Array; debtor: Float64Array; creditorPays: boolean } | undefined;
  private readonly sign: number;

  constructor(
    ledger: Ledger,
    name: string,
    kind: Flow['kind'],
    from: Table,
    to: Table,
    claim?: { held: Float64Array; owed: Float64Array },
  ) {
    this.ledger = ledger;
    this.name = name;
    this.kind = kind;
    this.from = from;
    this.to = to;
    if (kind !== 'writeOff') {
      this.payer = ledger.settlementOf(from);
      this.payee = ledger.settlementOf(to);
    }
    this.sign = kind === 'credit' ? 1 : -1;
    if (claim) this.claim = { creditor: claim.held, debtor: claim.owed, creditorPays: kind === 'credit' };
  }

  /**
   * Moves an amount, rounded to whole units, from a row of the payer to a row of the payee, and returns it.
   * A write-off names the debtor first. Throws LedgerError for an amount that is negative, not a number or too large.
   */
  pay(from: number, to: number, wanted: number): number {
    const amount = Math.round(wanted);
    if (!(amount >= 0 && amount < largestAmount)) this.ledger.refuse(this, from, to, wanted);
    const { payer, payee, claim } = this;
    if (payer && payee) {
      const out = payer.sign * amount;
      payer.values[from] += out;
      payer.hub[0] += out;
      const into = -payee.sign * amount;
      payee.values[to] += into;
      payee.hub[0] += into;
    }
    if (claim) {
      const change = this.sign * amount;
      claim.creditor[claim.creditorPays ? from : to] += change;
      claim.debtor[claim.creditorPays ? to : from] += change;
    }
    this.total += amount;
    return amount;
  }
}

/** Double entry in whole units. Knows every account and every flow; checks that each quarter closes exactly. */
export class Ledger {
  readonly accounts: Account[] = [];
  readonly flows: Flow[] = [];
  private readonly settlements = new Map<string, Settlement>();
  /** Net worth of each table when the quarter began, against which its end is checked. */
  private readonly before = new Map<string, number>();
  private readonly tables: Table[] = [];
  largestResidual = 0;
  private largestHeld = 0;
  when: () => string = () => 'the opening';

  addAccount(account: Account) {
    this.accounts.push(account);
    for (const side of [...account.held, ...account.owed])
      if (!this.tables.includes(side.table)) this.tables.push(side.table);
  }

  settle(table: Table, settlement: Settlement) {
    this.settlements.set(table.name, settlement);
  }

  settlementOf(table: Table): Settlement {
    const found = this.settlements.get(table.name);
    if (!found)
      throw new LedgerError(`${table.name} cannot pay or be paid: economy.yaml gives it no way to settle.`);
    return found;
  }

  addFlow(flow: Flow) {
    this.flows.push(flow);
  }

  refuse(flow: Flow, from: number, to: number, amount: number): never {
    throw new LedgerError(
      `In ${this.when()} ${flow.name} asked to move ${amount} from ${flow.from.name}[${from}] to ${flow.to.name}[${to}]; ` +
        `an amount must be zero or more and under 2^53.`,
    );
  }

  /** Assets less liabilities of a table, exact. */
  worth(table: Table, stockOf = stock): number {
    let total = 0;
    for (const { held, owed } of this.accounts) {
      for (const side of held) if (side.table === table) total += stockOf(side);
      for (const side of owed) if (side.table === table) total -= stockOf(side);
    }
    return total;
  }

  /** Starts a quarter: flows at zero, net worth of each table noted. */
  begin() {
    for (const flow of this.flows) flow.total = 0;
    for (const table of this.tables) this.before.set(table.name, this.worth(table));
  }

  /** Ends a quarter; throws LedgerError naming quarter, identity and amount if anything is not exactly zero. */
  close() {
    // Added up once: with a million rows this pass is what closing costs.
    const stocks = new Map<Side, number>();
    const stockOf = (side: Side) => stocks.get(side)!;
    this.largestHeld = 0;
    for (const account of this.accounts) {
      const { held, owed, nonNegative } = account;
      for (const side of [...held, ...owed])
        stocks.set(side, nonNegative.includes(side) ? this.solventStock(side) : stock(side));
      const all = total(held, stockOf);
      this.expectExact(all, account);
      this.largestHeld = Math.max(this.largestHeld, Math.abs(all));
      this.expectZero(all - total(owed, stockOf), `${account.name}: what is held is not what is owed`);
    }
    for (const table of this.tables) {
      const change = this.worth(table, stockOf) - (this.before.get(table.name) ?? 0);
      const identity = `${table.name}: its financial net worth did not change by what it was paid`;
      this.expectZero(change - this.received(table), identity);
    }
  }

  /** Net receipts of a table this quarter, as the transaction-flow matrix has them. */
  received(table: Table): number {
    let total = 0;
    for (const flow of this.flows) total += effectOn(flow, table);
    return total;
  }

  private expectZero(residual: number, identity: string) {
    if (Math.abs(residual) > this.largestResidual) this.largestResidual = Math.abs(residual);
    if (residual !== 0)
      throw new LedgerError(
        `In ${this.when()} the books do not close: ${identity}, by ${residual}.${this.hintOnSize()}`,
        residual,
      );
  }

  /** Stocks may pass the limit within a quarter and be under it again when it ends. */
  private hintOnSize() {
    if (this.largestHeld < largestAmount / 4) return '';
    return ` ${this.largestHeld} is held of one account, near 2^53, beyond which amounts do not add up exactly; give money a larger unit.`;
  }

  private expectExact(held: number, account: Account) {
    if (Math.abs(held) >= largestAmount)
      throw new LedgerError(
        `In ${this.when()} ${held} of ${account.name} are held, too many to add up exactly; give money a larger unit.`,
        held,
      );
  }

  private solventStock(side: Side): number {
    const { table, values } = side;
    let total = 0;
    for (let row = 0; row < table.size; row++) {
      if (values[row]! < 0) this.refuseOverdrawn(side, row);
      total += values[row]!;
    }
    return total;
  }

  private refuseOverdrawn({ table, name, values }: Side, row: number): never {
    throw new LedgerError(
      `In ${this.when()} ${table.name}[${row}] ends with ${name} of ${values[row]}; it must not be negative.`,
      values[row],
    );
  }
}

const stock = ({ table, values }: Side) => {
  let total = 0;
  for (let row = 0; row < table.size; row++) total += values[row]!;
  return total;
};
const total = (sides: readonly Side[], stockOf: (side: Side) => number) =>
  sides.reduce((sum, side) => sum + stockOf(side), 0);

/** What one flow did to one table's net worth: a loan made or repaid changes nothing, a write-off does. */
export const effectOn = (flow: Flow, table: Table): number => {
  if (flow.kind === 'credit' || flow.kind === 'repayment') return 0;
  const gain = flow.kind === 'writeOff' ? flow.total : -flow.total;
  return (flow.from === table ? gain : 0) - (flow.to === table ? gain : 0);
};
