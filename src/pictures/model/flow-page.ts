import type { FlowCard, ModelBook } from './book.js';
import { linkTo, page, printedFrom, section, table } from './markdown.js';

/** The balance-sheet and the transaction-flow matrix, as signs. */
export const flowPage = (book: ModelBook): string =>
  page(
    '# Who owes whom, who pays whom',
    printedFrom(book.name),
    `Money is whole ${book.money}. All payments settle through ${book.hub}. At the end of each quarter what is held of every account must be exactly what is owed, and the net worth of every sector must have changed by exactly what it was paid.`,
    section('Balance sheets: + is held, − is owed', balanceSheets(book)),
    section('Transactions: − pays, + is paid', transactions(book)),
    'A loan made or repaid moves money and a claim together and leaves net worth as it was. A write-off moves no money: the debtor gains what the creditor loses.',
  );

const sectorsOf = ({ accounts, institutions }: ModelBook): string[] => {
  const tables = accounts.flatMap(({ held, owed }) =>
    [...held, ...owed].map((path) => path.split('.')[0] ?? ''),
  );
  const paying = institutions.flatMap(({ ports }) =>
    Object.values(ports.flows ?? {}).flatMap(({ from, to }) => [from, to]),
  );
  return [...new Set([...tables, ...paying])];
};

const balanceSheets = (book: ModelBook): string => {
  const sectors = sectorsOf(book);
  const has = (paths: readonly string[], sector: string) =>
    paths.some((path) => path.startsWith(`${sector}.`));
  const rows = book.accounts.map(({ name, held, owed }) => [
    name,
    ...sectors.map((sector) => `${has(held, sector) ? '+' : ''}${has(owed, sector) ? '−' : ''}`),
    '0',
  ]);
  return rows.length === 0 ? '' : table(['account', ...sectors, 'sum'], rows);
};

/** The sign of a flow for a sector: what it does to its money, or, for a write-off, to its net worth. */
export const signOf = ({ kind, from, to }: FlowCard, sector: string): string => {
  if (from === to) return sector === from ? '±' : '';
  const gains = kind === 'writeOff' ? from : to;
  const loses = kind === 'writeOff' ? to : from;
  return sector === gains ? '+' : sector === loses ? '−' : '';
};

const transactions = (book: ModelBook): string => {
  const sectors = sectorsOf(book);
  const rows = book.institutions.flatMap(({ ports }) =>
    Object.entries(ports.flows ?? {}).map(([name, flow]) => [
      flow.meaning,
      `${linkTo(ports.name)} \`${name}\``,
      ...sectors.map((sector) => signOf(flow, sector)),
      '0',
    ]),
  );
  return rows.length === 0 ? '' : table(['what', 'paid by', ...sectors, 'sum'], rows);
};
