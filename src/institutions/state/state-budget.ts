import {
  column,
  type ContextOf,
  credit,
  declare,
  institution,
  quantity,
  rate,
  repayment,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'stateBudget',
  phase: 'policy',
  says: 'The state pays its people and pensioners, taxes households, and issues bonds for the rest.',
  literature: ['imf-public-finances-modern-history'],
  parameters: {
    householdTax: share('taxes and contributions of households, of income'),
    bondMemory: quantity('1/quarter', 'part of the debt that is priced anew in a quarter'),
    bondPremium: rate('bond yield over the policy rate'),
    leastBondRate: rate('least bond yield'),
    openingIncome: quantity('money/quarter', 'opening income of households after tax'),
    assets: share('public assets bought with debt, of output a year'),
  },
  tables: {
    state: {
      reads: [
        'deposits',
        'bonds',
        'publicLoans',
        'firmTaxes',
        'landTaxes',
        'rescues',
        'cashTax',
        'softwareGrants',
        'plantTaxes',
        'homecomingGrants',
        'guaranteesPaid',
      ],
      owns: {
        revenue: column('money/quarter', 'taxes received'),
        spending: column('money/quarter', 'primary spending'),
        assets: column('money', 'public assets bought with debt'),
      },
    },
    households: {
      reads: ['wagesReceived', 'dividendsReceived', 'dividendsAbroad', 'bankPay', 'deposits'],
      owns: {
        taxesPaid: column('money/quarter', 'taxes and contributions paid'),
        disposableIncome: column('money/quarter', 'income after tax'),
        interestReceived: column('money/quarter', 'interest received'),
      },
    },
    monetarySystem: {
      reads: [],
      owns: { income: column('money/quarter', 'interest received from banks, state and abroad') },
    },
    nation: {
      reads: [
        'publicWages',
        'transfers',
        'advicePay',
        'policyRate',
        'nominalGdp',
        'farmIncomeTotal',
        'fundingInterest',
        'couponIncome',
        'foreignIncome',
        'publicPurchases',
        'publicInvestment',
      ],
      owns: {
        bondRate: column('1/year', 'interest on public debt'),
        publicDebt: column('money', 'gross public debt'),
        publicNetDebt: column('money', 'public debt less assets bought with it'),
        governmentRevenue: column('money/quarter', 'taxes received'),
        governmentExpenditure: column('money/quarter', 'spending with interest'),
      },
    },
  },
  flows: {
    pay: transfer('state', 'households', 'pay of public servants'),
    transfers: transfer('state', 'households', 'transfers'),
    taxes: transfer('households', 'state', 'taxes and contributions of households'),
    bondInterest: transfer('state', 'monetarySystem', 'interest on bonds'),
    depositInterest: transfer('monetarySystem', 'households', 'interest on savings'),
    bonds: credit('bonds', 'monetarySystem', 'state', 'bonds issued'),
    redeemed: repayment('bonds', 'state', 'monetarySystem', 'bonds redeemed'),
  },
});
type Here = ContextOf<typeof ports>;

const householdSide = (
  { tables: { households, nation, monetarySystem, state }, p, flows }: Here,
  interest: number,
) => {
  const pay = flows.pay.pay(0, 0, nation.publicWages[0]);
  const transfers = flows.transfers.pay(0, 0, nation.transfers[0]);
  monetarySystem.income[0] =
    nation.fundingInterest[0] + nation.couponIncome[0] + interest + nation.foreignIncome[0];
  const saved = flows.depositInterest.pay(0, 0, Math.max(0, monetarySystem.income[0]));
  const earned =
    households.wagesReceived[0] +
    households.dividendsReceived[0] -
    households.dividendsAbroad[0] +
    households.bankPay[0] +
    pay +
    nation.advicePay[0] +
    saved;
  const taxable = earned + Math.max(0, nation.farmIncomeTotal[0]);
  // Who has spent all pays what there is.
  const due = p.householdTax * taxable;
  const tax = flows.taxes.pay(0, 0, Math.min(due, Math.max(0, households.deposits[0])));
  households.interestReceived[0] = saved;
  households.taxesPaid[0] = tax;
  households.disposableIncome[0] = taxable + transfers - tax;
  const ofFirms = state.firmTaxes[0] + state.cashTax[0] + state.plantTaxes[0];
  state.revenue[0] = tax + ofFirms + state.landTaxes[0];
};

const finance = ({ tables: { state }, flows }: Here) => {
  const cash = state.deposits[0];
  if (cash < 0) flows.bonds.pay(0, 0, -cash);
  else flows.redeemed.pay(0, 0, Math.min(cash, state.bonds[0]));
};

export const stateBudget = institution(ports, {
  open({ tables: { nation, households }, p, opening, scale }) {
    households.disposableIncome[0] = p.openingIncome / scale;
    nation.bondRate[0] = nation.policyRate[0] + p.bondPremium;
    opening.set('state.bonds', 0, opening.total('state.bonds'));
    opening.set('state.deposits', 0, opening.total('state.deposits'));
    opening.set('households.deposits', 0, opening.total('households.deposits'));
    for (const account of ['depositsOwed', 'fundingHeld', 'bondsHeld', 'foreignClaims'])
      opening.set(`monetarySystem.${account}`, 0, opening.total(`monetarySystem.${account}`));
    opening.set('world.foreignDebt', 0, opening.total('world.foreignDebt'));
  },
  step(context) {
    const { tables, p, flows } = context;
    const { state, nation } = tables;
    const wanted = Math.max(p.leastBondRate, nation.policyRate[0] + p.bondPremium);
    nation.bondRate[0] += p.bondMemory * (wanted - nation.bondRate[0]);
    const interest = flows.bondInterest.pay(0, 0, (state.bonds[0] * nation.bondRate[0]) / 4);
    householdSide(context, interest);
    finance(context);
    state.assets[0] += p.assets * nation.nominalGdp[0];
    state.spending[0] =
      nation.publicWages[0] +
      nation.advicePay[0] +
      nation.transfers[0] +
      nation.publicPurchases[0] +
      nation.publicInvestment[0] +
      state.rescues[0] +
      state.softwareGrants[0] +
      state.homecomingGrants[0] +
      state.guaranteesPaid[0];
    // What is lent on to firms is funded by postal savings and is no debt of the budget.
    const budgetDebt = Math.max(0, state.bonds[0] - state.publicLoans[0]);
    nation.publicNetDebt[0] = budgetDebt;
    nation.publicDebt[0] = budgetDebt + state.assets[0];
    nation.governmentRevenue[0] = state.revenue[0];
    nation.governmentExpenditure[0] = state.spending[0] + interest;
  },
});
