import { column, type ContextOf, declare, institution, quantity, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'bankInterest',
  phase: 'plans',
  says: 'The bank pays and takes interest on what was owed when the last period closed, and firms see what cash they start with.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    rate: quantity('1/period', 'interest on deposits and on loans'),
  },
  tables: {
    machineMakers: {
      reads: ['deposits', 'loans'],
      owns: {
        cash: column('money', 'deposits when the last period closed'),
        interest: column('money/period', 'interest received less interest paid'),
      },
    },
    goodsMakers: {
      reads: ['deposits', 'loans'],
      owns: {
        cash: column('money', 'deposits when the last period closed'),
        interest: column('money/period', 'interest received less interest paid'),
      },
    },
    households: { reads: ['deposits'] },
    nation: { reads: ['makerLiquidation', 'goodsLiquidation', 'makerRescue', 'goodsRescue'] },
    bank: {},
  },
  flows: {
    onMakersDeposits: transfer('bank', 'machineMakers', 'interest on deposits of machine makers'),
    onGoodsDeposits: transfer('bank', 'goodsMakers', 'interest on deposits of goods makers'),
    onSavings: transfer('bank', 'households', 'interest on savings'),
    onMakersLoans: transfer('machineMakers', 'bank', 'interest on loans of machine makers'),
    onGoodsLoans: transfer('goodsMakers', 'bank', 'interest on loans of goods makers'),
    fromHouseholds: transfer('households', 'bank', 'interest on savings that were overdrawn'),
  },
});

const payHouseholds = ({ tables: { households, nation }, p, flows }: ContextOf<typeof ports>) => {
  // What households got or gave when firms closed or were refounded counts as saved only from this period on.
  const moved =
    nation.makerLiquidation[0] + nation.goodsLiquidation[0] - nation.makerRescue[0] - nation.goodsRescue[0];
  const saved = households.deposits[0] - moved;
  if (saved >= 0) flows.onSavings.pay(0, 0, p.rate * saved);
  else flows.fromHouseholds.pay(0, 0, -p.rate * saved);
};

export const bankInterest = institution(ports, {
  step(context) {
    const { tables, p, flows } = context;
    const { machineMakers, goodsMakers } = tables;
    payHouseholds(context);
    for (let i = 0; i < machineMakers.size; i++) {
      if (!machineMakers.alive[i]) continue;
      machineMakers.cash[i] = machineMakers.deposits[i];
      const received = flows.onMakersDeposits.pay(0, i, p.rate * machineMakers.cash[i]);
      machineMakers.interest[i] = received - flows.onMakersLoans.pay(i, 0, p.rate * machineMakers.loans[i]);
    }
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      goodsMakers.cash[j] = goodsMakers.deposits[j];
      const received = flows.onGoodsDeposits.pay(0, j, p.rate * goodsMakers.cash[j]);
      goodsMakers.interest[j] = received - flows.onGoodsLoans.pay(j, 0, p.rate * goodsMakers.loans[j]);
    }
  },
});
