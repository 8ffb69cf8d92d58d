import { column, declare, institution, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'bankResult',
  phase: 'settlement',
  says: 'The bank belongs to the state: interest goes there, and last period’s bad debts are made good by it.',
  literature: ['pereira-ks-lsd'],
  tables: {
    bank: { reads: ['loansHeld', 'bondsHeld', 'depositsOwed'] },
    state: {},
    nation: { owns: { bankProfit: column('money/period', 'interest earned less bad debts') } },
  },
  flows: {
    profit: transfer('bank', 'state', 'profit of the bank'),
    cover: transfer('state', 'bank', 'loss of the bank made good'),
  },
});

export const bankResult = institution(ports, {
  step({ tables: { bank, nation }, flows }) {
    // The bank had nothing of its own when the period began, but for the debts that went bad as it ended.
    nation.bankProfit[0] = bank.loansHeld[0] + bank.bondsHeld[0] - bank.depositsOwed[0];
    if (nation.bankProfit[0] >= 0) flows.profit.pay(0, 0, nation.bankProfit[0]);
    else flows.cover.pay(0, 0, -nation.bankProfit[0]);
  },
});
