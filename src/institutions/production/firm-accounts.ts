import {
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  rate,
  repayment,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'firmAccounts',
  phase: 'settlement',
  says: 'A firm pays staff, research, interest and taxes, keeps what it needs, pays out and pays back the rest.',
  literature: ['godley-lavoie-2007', 'poledna-2023'],
  parameters: {
    profitTax: share('tax on profits'),
    valueAddedTax: share('taxes on production, of value added'),
    consumptionTax: share('tax on consumption'),
    reliefCap: share('part of the tax on profits that relief for research may take away'),
    profitSharing: share('part of profits paid to staff as a bonus when the coalition is at full strength'),
    payout: share('part of profits after tax paid out'),
    cashNorm: quantity('quarter', 'deposits wanted, in quarters of the value of expected sales'),
    excessPayout: quantity('1/quarter', 'part of deposits above twice the norm paid out'),
    amortisation: quantity('1/quarter', 'debt paid back'),
    excessAmortisation: quantity('1/quarter', 'debt above what is wanted paid back'),
    spread: rate('loan rate of land speculators over the mean'),
    concession: share('part of interest forgiven to firms kept alive'),
    depreciation: quantity('1/quarter', 'wear of capital'),
    speculatorPayout: quantity('1/quarter', 'part of the cash of speculators above the norm paid out'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'workers',
        'payScale',
        'research',
        'loans',
        'deposits',
        'bank',
        'sales',
        'inputsPaid',
        'investmentPaid',
        'capital',
        'price',
        'expectedDemand',
        'wantedDebt',
        'speculator',
        'zombie',
        'inventoryChange',
        'publicInterest',
        'specialDepreciation',
        'corporateBonds',
        'coupon',
        'rateMarkup',
        'extraPayout',
        'idlePayout',
        'taxRelief',
        'technologyIncome',
        'terms',
        'plantProfit',
      ],
      owns: {
        wagesPaid: column('money/quarter', 'wages paid'),
        interestPaid: column('money/quarter', 'interest paid'),
        profit: column('money/quarter', 'profit before tax'),
        cashFlow: column('money/quarter', 'receipts less current payments, taxes included'),
        lossQuarters: column('quarter', 'quarters of losses in a row'),
        investmentRate: column('1/quarter', 'investment over capital'),
        dividends: column('money/quarter', 'dividends paid'),
      },
    },
    sectors: { reads: ['wage'], owns: { valueAdded: column('money/quarter', 'value added') } },
    banks: { reads: [], owns: { interestReceived: column('money/quarter', 'interest received from firms') } },
    households: {
      owns: {
        wagesReceived: column('money/quarter', 'wages and research pay received from firms'),
        dividendsReceived: column('money/quarter', 'dividends received from firms'),
      },
    },
    monetarySystem: { reads: [] },
    state: { owns: { firmTaxes: column('money/quarter', 'taxes paid by firms') } },
    nation: {
      reads: ['lendingRate', 'capitalPrice', 'coalition'],
      owns: {
        netProfits: column('money/quarter', 'profits after tax'),
        researchSpending: column('money/quarter', 'spent on research by firms'),
        researchRelief: column('money/quarter', 'tax on profits not paid because of research'),
        firmWages: column('money/quarter', 'wages paid by firms'),
        inventoryInvestment: column('money/quarter', 'value of the change of stocks'),
        couponIncome: column('money/quarter', 'interest on bonds of firms'),
      },
    },
  },
  flows: {
    wages: transfer('firms', 'households', 'wages'),
    bonus: transfer('firms', 'households', 'bonus out of profits'),
    research: transfer('firms', 'households', 'pay of researchers'),
    interest: transfer('firms', 'banks', 'interest on loans'),
    coupons: transfer('firms', 'monetarySystem', 'interest on bonds of firms'),
    taxes: transfer('firms', 'state', 'taxes on profits and production'),
    dividends: transfer('firms', 'households', 'dividends'),
    repaid: repayment('loans', 'firms', 'banks', 'loans paid back'),
  },
});
type Here = ContextOf<typeof ports>;

const operate = (
  { tables: { firms, sectors, banks, households, nation, state }, p, flows }: Here,
  j: number,
) => {
  const s = firms.sector[j];
  const bank = firms.bank[j];
  const basic = flows.wages.pay(j, 0, sectors.wage[s] * firms.payScale[j] * firms.workers[j]);
  const research = flows.research.pay(j, 0, firms.research[j]);
  const extra = firms.speculator[j] ? p.spread : 0;
  const asked = Math.max(0, nation.lendingRate[0] + extra + firms.rateMarkup[j]);
  const rate = asked * (firms.zombie[j] ? 1 - p.concession : 1);
  const interest = flows.interest.pay(j, bank, (firms.loans[j] * rate) / 4);
  const coupon = firms.coupon[j] > 0 ? flows.coupons.pay(j, 0, firms.coupon[j]) : 0;
  const stock = firms.inventoryChange[j] * firms.price[j];
  const added = firms.sales[j] + stock - firms.inputsPaid[j];
  const wear = p.depreciation * firms.capital[j] * nation.capitalPrice[0];
  const turnoverTax = Math.max(0, added) * (p.valueAddedTax + p.consumptionTax);
  const besides = firms.technologyIncome[j] + firms.terms[j] + firms.plantProfit[j];
  const charges = interest + coupon + firms.publicInterest[j];
  const before = added + besides - basic - research - charges - wear - turnoverTax;
  const shared = p.profitSharing * nation.coalition[0] * Math.max(0, before);
  const bonus = flows.bonus.pay(j, 0, Math.min(shared, Math.max(0, firms.deposits[j])));
  const wages = basic + bonus;
  const profit = before - bonus;
  const profitTax = Math.max(0, profit - firms.specialDepreciation[j]) * p.profitTax;
  const relief = Math.min(firms.taxRelief[j], p.reliefCap * profitTax);
  const tax = flows.taxes.pay(j, 0, turnoverTax + profitTax - relief);
  firms.wagesPaid[j] = wages;
  firms.interestPaid[j] = interest;
  firms.profit[j] = profit;
  firms.cashFlow[j] = firms.sales[j] + besides - firms.inputsPaid[j] - wages - research - charges - tax;
  firms.lossQuarters[j] = profit < 0 ? firms.lossQuarters[j] + 1 : 0;
  const value = firms.capital[j] * nation.capitalPrice[0];
  firms.investmentRate[j] = value > 0 ? firms.investmentPaid[j] / value : 0;
  sectors.valueAdded[s] += added;
  banks.interestReceived[bank] += interest;
  households.wagesReceived[0] += wages + research;
  nation.firmWages[0] += wages;
  nation.researchSpending[0] += research;
  nation.couponIncome[0] += coupon;
  nation.researchRelief[0] += relief;
  nation.inventoryInvestment[0] += stock;
  nation.netProfits[0] += profit - profitTax + relief;
  state.firmTaxes[0] += tax;
};

const payOut = ({ tables: { firms, households }, p, flows }: Here, j: number) => {
  const norm = p.cashNorm * firms.price[j] * firms.expectedDemand[j];
  const net = firms.profit[j] * (firms.profit[j] > 0 ? 1 - p.profitTax : 1);
  const excess = Math.max(0, firms.deposits[j] - 2 * norm);
  const speculative = firms.speculator[j] ? p.speculatorPayout * Math.max(0, firms.deposits[j] - norm) : 0;
  const fromProfit = Math.min(1, p.payout + firms.extraPayout[j]) * Math.max(0, net);
  const fromCash = Math.min(1, p.excessPayout + firms.idlePayout[j]) * excess;
  const wanted = firms.zombie[j] ? 0 : fromProfit + fromCash + speculative;
  const paid = flows.dividends.pay(j, 0, Math.min(wanted, Math.max(0, firms.deposits[j])));
  firms.dividends[j] = paid;
  households.dividendsReceived[0] += paid;
  const over = Math.max(0, firms.loans[j] + firms.corporateBonds[j] - firms.wantedDebt[j]);
  const due = firms.zombie[j] ? 0 : p.amortisation * firms.loans[j] + p.excessAmortisation * over;
  flows.repaid.pay(j, firms.bank[j], Math.min(due, firms.loans[j], Math.max(0, firms.deposits[j])));
};

const clear = ({ tables: { sectors, banks, households, nation, state } }: Here) => {
  sectors.valueAdded.fill(0);
  banks.interestReceived.fill(0);
  households.wagesReceived[0] = 0;
  households.dividendsReceived[0] = 0;
  nation.netProfits[0] = 0;
  nation.researchSpending[0] = 0;
  nation.researchRelief[0] = 0;
  nation.firmWages[0] = 0;
  nation.couponIncome[0] = 0;
  nation.inventoryInvestment[0] = 0;
  state.firmTaxes[0] = 0;
};

export const firmAccounts = institution(ports, {
  open({ tables: { nation, firms }, p }) {
    let capital = 0;
    for (let j = 0; j < firms.size; j++) capital += firms.capital[j];
    nation.netProfits[0] = p.depreciation * capital;
  },
  step(context) {
    clear(context);
    const { firms } = context.tables;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      operate(context, j);
      payOut(context, j);
    }
  },
});
