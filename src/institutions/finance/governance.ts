import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  rate,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'governance',
  phase: 'plans',
  says: 'Stable owners ask little; foreign and active ones press for returns, so firms pay out more and invest only where it pays.',
  literature: ['hoshi-kashyap-2001', 'whittaker-2001'],
  parameters: {
    profitTax: share('tax on profits'),
    memory: quantity('1/quarter', 'weight of this quarter in the return on equity that owners look at'),
    premium: rate('return asked over the lending rate by owners who may sell'),
    equityWeight: share('part of capital that equity pays for'),
    usualFree: share('part of shares not held for good at which the cost of capital is as given elsewhere'),
    codeWeight: quantity('1', 'pressure of the governance code, as a part of shares'),
    code: quantity('0 or 1', 'a governance code is in force'),
    requestWeight: quantity('1', 'pressure of the request to trade above book value, as a part of shares'),
    request: quantity('0 or 1', 'the exchange asks for it'),
    targetReturn: rate('return on equity that owners press for'),
    discipline: quantity(
      '1',
      'more return asked of new capital per point of missing return, at full pressure',
    ),
    mostMissing: rate('missing return counted at most'),
    payoutResponse: quantity('1', 'more of profits paid out at full pressure'),
    cashResponse: quantity('1/quarter', 'more of idle cash paid out at full pressure'),
    cashTax: rate('tax on idle cash'),
    cashTaxResponse: quantity('1/quarter', 'more of idle cash paid out per point of that tax, as a rate'),
    cashNorm: quantity('quarter', 'deposits wanted, in quarters of the value of expected sales'),
  },
  tables: {
    firms: {
      reads: [
        'listed',
        'stableShare',
        'foreignShare',
        'takenOver',
        'deposits',
        'loans',
        'corporateBonds',
        'capital',
        'land',
        'landPaid',
        'profit',
        'price',
        'expectedDemand',
        'closing',
      ],
      owns: {
        bookLand: column('money', 'land at what it did cost'),
        returnOnEquity: column('1/year', 'profits after tax over equity in the books, smoothed'),
        pressure: column('1', 'pressure of owners for returns'),
        askedReturn: column('1/year', 'return asked of new capital beside the usual cost of capital'),
        extraPayout: column('1', 'part of profits paid out beside the usual part'),
        idlePayout: column('1/quarter', 'part of idle cash paid out beside the usual part'),
      },
    },
    state: { owns: { cashTax: column('money/quarter', 'tax on idle cash received') } },
    nation: {
      reads: ['capitalPrice', 'commercialLandPrice'],
      owns: {
        returnOnEquity: column('1/year', 'profits of listed firms after tax over their equity in the books'),
        ownersPressure: column('1', 'pressure of owners on listed firms, weighted by equity'),
        listedCash: column('1', 'cash of listed firms over their capital and cash'),
      },
    },
  },
  flows: { cashTax: transfer('firms', 'state', 'tax on idle cash') },
});
type Here = ContextOf<typeof ports>;

/** Land in the books: bought at what was paid, sold at what it did cost. */
const bookLand = ({ tables: { firms, nation } }: Here, j: number) => {
  const paid = firms.landPaid[j];
  if (paid >= 0) firms.bookLand[j] += paid;
  else {
    const kept = firms.land[j] * nation.commercialLandPrice[0];
    firms.bookLand[j] *= kept / (kept - paid);
  }
};

const equityOf = ({ tables: { firms, nation } }: Here, j: number) =>
  firms.deposits[j] +
  firms.capital[j] * nation.capitalPrice[0] +
  firms.bookLand[j] -
  firms.loans[j] -
  firms.corporateBonds[j];

const afterTax = (profit: number, tax: number) => (profit > 0 ? profit * (1 - tax) : profit);

const press = ({ tables: { firms }, p }: Here, j: number) => {
  const listed = firms.listed[j];
  const active = p.codeWeight * p.code + p.requestWeight * p.request;
  const free = 1 - firms.stableShare[j];
  const pressure = firms.takenOver[j] ? 1 : listed * Math.min(1, firms.foreignShare[j] + active * free);
  const missing = clamp(p.targetReturn - firms.returnOnEquity[j], 0, p.mostMissing);
  const patience = listed * p.equityWeight * p.premium * (free - p.usualFree);
  firms.pressure[j] = pressure;
  firms.askedReturn[j] = patience + p.discipline * pressure * missing;
  firms.extraPayout[j] = p.payoutResponse * pressure;
  firms.idlePayout[j] = p.cashResponse * pressure + p.cashTaxResponse * p.cashTax;
};

const taxIdleCash = ({ tables: { firms, state }, p, flows }: Here, j: number) => {
  if (p.cashTax === 0) return;
  const idle = firms.deposits[j] - 2 * p.cashNorm * firms.price[j] * firms.expectedDemand[j];
  if (idle > 0) state.cashTax[0] += flows.cashTax.pay(j, 0, (p.cashTax * idle) / 4);
};

export const governance = institution(ports, {
  open({ tables: { firms, nation }, p }) {
    for (let j = 0; j < firms.size; j++) {
      firms.bookLand[j] = firms.land[j] * nation.commercialLandPrice[0];
      firms.returnOnEquity[j] = p.targetReturn;
    }
  },
  step(context) {
    const { tables, p } = context;
    const { firms, nation, state } = tables;
    state.cashTax[0] = 0;
    let profits = 0;
    let equities = 0;
    let pressed = 0;
    let cash = 0;
    let assets = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      bookLand(context, j);
      const equity = equityOf(context, j);
      const profit = afterTax(firms.profit[j], p.profitTax);
      const now = equity > 0 ? clamp((4 * profit) / equity, -1, 1) : 0;
      firms.returnOnEquity[j] += p.memory * (now - firms.returnOnEquity[j]);
      press(context, j);
      taxIdleCash(context, j);
      if (!firms.listed[j]) continue;
      profits += profit;
      equities += equity;
      pressed += Math.max(0, equity) * firms.pressure[j];
      cash += Math.max(0, firms.deposits[j]);
      assets += Math.max(0, firms.deposits[j]) + firms.capital[j] * nation.capitalPrice[0];
    }
    nation.returnOnEquity[0] = equities > 0 ? (4 * profits) / equities : 0;
    nation.ownersPressure[0] = equities > 0 ? pressed / equities : 0;
    nation.listedCash[0] = assets > 0 ? cash / assets : 0;
  },
  greet: {
    firms({ tables: { firms }, p }, row) {
      firms.bookLand[row] = 0;
      firms.returnOnEquity[row] = p.targetReturn;
      firms.pressure[row] = 0;
      firms.askedReturn[row] = 0;
      firms.extraPayout[row] = 0;
      firms.idlePayout[row] = 0;
    },
  },
  invariants: {
    'nobody presses a firm for less than nothing or with more than all shares': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.pressure[j] >= 0 && firms.pressure[j] <= 1)) return false;
      return true;
    },
  },
});
