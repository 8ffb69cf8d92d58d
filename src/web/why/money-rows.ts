import type { MoneyOfYear } from '../../experiments/money/money.js';
import { flowNames } from '../text/flows.js';
import { accounts, kinds, money as texts, payers } from '../text/money.js';
import type { Words } from '../text/words.js';
import { type MoneyView, seenIn } from './amounts.js';

export interface MoneyRow {
  readonly key: string;
  readonly name: Words;
  /** By column. */
  readonly values: readonly number[];
  /** Paid within a column, such as from firms to firms; left out of the view of differences. */
  readonly within?: { readonly column: string; readonly amount: number };
}

export interface MoneySection {
  readonly title: Words;
  readonly rows: readonly MoneyRow[];
}

/** Tables in the order in which they are shown. */
export const columnsOf = ({ tables }: MoneyOfYear): string[] => [
  ...Object.keys(payers).filter((name) => tables.includes(name)),
  ...tables.filter((name) => !(name in payers)),
];

/** Rows of the matrix in one view, the largest payment first. Loans made and repaid stand with the accounts. */
export const moneySections = (money: MoneyOfYear, view: MoneyView): MoneySection[] => {
  const { flows, accounts: changes, tables } = money;
  const places = columnsOf(money).map((name) => tables.indexOf(name));
  const values = (of: MoneyOfYear['flows'][number]['values']) =>
    places.map((i) => seenIn(view, { history: of.history[i]!, changed: of.changed[i]! }));
  const size = ({ amount }: MoneyOfYear['flows'][number]) => Math.max(amount.history, amount.changed);
  const ofKind = (kind: 'transfer' | 'writeOff'): MoneySection => ({
    title: kinds[kind],
    rows: flows
      .filter((flow) => flow.kind === kind)
      .toSorted((a, b) => size(b) - size(a))
      .map((flow) => ({
        key: flow.name,
        name: named(flowNames, flow.name),
        values: values(flow.values),
        ...(flow.from === flow.to &&
          view !== 'difference' && { within: { column: flow.from, amount: flow.amount[view] } }),
      })),
  });
  const ofAccounts: MoneySection = {
    title: texts.accounts,
    rows: changes.map((one) => ({
      key: one.name,
      name: named(accounts, one.name),
      values: values(one.values),
    })),
  };
  return [ofKind('transfer'), ofKind('writeOff'), ofAccounts].filter(({ rows }) => rows.length > 0);
};

/** Throws for what has no words: a test has all of Japan. */
export const named = (names: Readonly<Record<string, Words>>, name: string): Words => {
  const found = names[name];
  if (!found) throw new Error(`${name} has no words in src/web/text.`);
  return found;
};
