import { type Chart, keynesSchumpeter } from './chart-of-accounts.js';

const saved = 'savings.deposits';

/** Keynes+Schumpeter with workers one by one, their letters, and savings apart from what households spend. */
export const workersChart: Chart = {
  ...keynesSchumpeter,
  tables: [...keynesSchumpeter.tables, 'savings', 'workers', 'applications'],
  accounts: keynesSchumpeter.accounts.map((account) =>
    account.name === 'deposits'
      ? {
          ...account,
          held: [...account.held, saved],
          mayBeNegative: [...(account.mayBeNegative ?? []), saved],
        }
      : account,
  ),
  settlements: [...keynesSchumpeter.settlements, { table: 'savings', account: 'deposits' }],
};
