import {
  column,
  type ContextOf,
  credit,
  declare,
  flag,
  institution,
  repayment,
  share,
  transfer,
} from '../../kernel/index.js';

const owns = {
  profit: column('money/period', 'sales and interest less wages; machines bought are no cost'),
  tax: column('money/period', 'tax on profit'),
  bankrupt: flag('could not cover its loss within its credit limit'),
};
const ports = declare({
  name: 'firmSettlement',
  phase: 'settlement',
  says: 'Profits are taxed and pay back debt; losses are covered by cash and then by credit, and who needs more than its limit is bankrupt.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: { taxRate: share('tax on profits') },
  tables: {
    machineMakers: {
      reads: ['sales', 'interest', 'wageBill', 'deposits', 'loans', 'creditLimit'],
      owns,
    },
    goodsMakers: { reads: ['sales', 'interest', 'wageBill', 'deposits', 'loans', 'creditLimit'], owns },
    nation: { owns: { taxes: column('money/period', 'taxes paid') } },
    state: {},
    bank: {},
  },
  flows: {
    makersTax: transfer('machineMakers', 'state', 'tax on profits of machine makers'),
    goodsTax: transfer('goodsMakers', 'state', 'tax on profits of goods makers'),
    makersLoans: credit('loans', 'bank', 'machineMakers', 'losses of machine makers on credit'),
    goodsLoans: credit('loans', 'bank', 'goodsMakers', 'losses of goods makers on credit'),
    makersRepayment: repayment('loans', 'machineMakers', 'bank', 'debt paid back by machine makers'),
    goodsRepayment: repayment('loans', 'goodsMakers', 'bank', 'debt paid back by goods makers'),
  },
});
type Here = ContextOf<typeof ports>;
type Firms = Here['tables']['machineMakers'] | Here['tables']['goodsMakers'];
type Flow = Here['flows']['makersTax'];

const settle = (firms: Firms, i: number, rate: number, tax: Flow, loans: Flow, repay: Flow) => {
  firms.profit[i] = firms.sales[i] + firms.interest[i] - firms.wageBill[i];
  firms.tax[i] = tax.pay(i, 0, rate * Math.max(firms.profit[i], 0));
  firms.bankrupt[i] = 0;
  const cashFlow = firms.profit[i] - firms.tax[i];
  if (cashFlow >= 0) {
    repay.pay(i, 0, Math.min(cashFlow, firms.loans[i], Math.max(firms.deposits[i], 0)));
  } else if (firms.deposits[i] < 0) {
    // The loss is covered in any case, so that money is conserved; beyond the limit it is the end of the firm.
    const missing = -firms.deposits[i];
    firms.bankrupt[i] = missing > Math.max(firms.creditLimit[i] - firms.loans[i], 0) ? 1 : 0;
    loans.pay(0, i, missing);
  }
};

export const firmSettlement = institution(ports, {
  step({ tables: { machineMakers, goodsMakers, nation }, p, flows }) {
    nation.taxes[0] = 0;
    for (let i = 0; i < machineMakers.size; i++) {
      if (!machineMakers.alive[i]) continue;
      settle(machineMakers, i, p.taxRate, flows.makersTax, flows.makersLoans, flows.makersRepayment);
      nation.taxes[0] += machineMakers.tax[i];
    }
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      settle(goodsMakers, j, p.taxRate, flows.goodsTax, flows.goodsLoans, flows.goodsRepayment);
      nation.taxes[0] += goodsMakers.tax[j];
    }
  },
});
