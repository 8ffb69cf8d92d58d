import {
  by,
  clamp,
  column,
  type ContextOf,
  credit,
  declare,
  flag,
  institution,
  quantity,
  rate,
  reference,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'borrowing',
  phase: 'credit',
  says: 'Debt moves slowly, in money, to what capital and land call for; a bank short of capital lends less; cash limits investment.',
  literature: ['gan-2007', 'nishiyama-okada-watanabe-2006', 'hoshi-kashyap-scharfstein-1991'],
  parameters: {
    debtToCapital: share('debt wanted on capital without growth'),
    debtForGrowth: quantity('1', 'more debt wanted on capital per point of realised growth'),
    mostGrowth: rate('growth counted at most'),
    crowdIn: quantity('1', 'lent by a bank beside each unit of a public loan, which it takes as a sign'),
    debtToLand: share('part of the value of land that debt is wanted on, over the loan-to-value ratio'),
    normalLoanToValue: share('loan-to-value ratio at which that part is as given'),
    speed: quantity('1/quarter', 'part of the missing debt taken up in a quarter'),
    speculatorSpeed: quantity('1/quarter', 'the same for land speculators'),
    speculatorDebt: share('part of the value of land that speculators borrow, over the loan-to-value ratio'),
    headroom: share('most debt over what is wanted'),
    cashNorm: quantity('quarter', 'deposits wanted, in quarters of the value of expected sales'),
    speculators: by(['sectors'], share('chance that a firm speculates in land')),
    cashSensitivity: share('part of investment beyond cash flow given up by a firm without a tie to a bank'),
    tiedSensitivity: share('the same by a firm with a full tie'),
    usualSensitivity: share('part given up that is in the speed of investment already'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'capital',
        'land',
        'loans',
        'publicLoans',
        'newPublicLoans',
        'deposits',
        'price',
        'expectedDemand',
        'desiredInvestment',
        'zombie',
        'cashFlow',
        'openingOutput',
        'openingCapital',
        'closing',
        'corporateBonds',
        'tie',
        'extraDebt',
      ],
      owns: {
        bank: reference('main bank'),
        speculator: flag('buys land for its price'),
        wantedDebt: column('money', 'debt that the firm and its bank think right'),
        newLoans: column('money/quarter', 'lent to the firm this quarter'),
        financedInvestment: column('unit/quarter', 'capital goods that can be paid'),
      },
    },
    banks: { reads: ['lendingFactor', 'weight', 'loansHeld', 'funding'] },
    nation: {
      reads: ['capitalPrice', 'commercialLandPrice', 'realisedTrend', 'loanToValue', 'speculatorLoanToValue'],
      owns: {
        newLoans: column('money/quarter', 'new business loans'),
        speculativeLoans: column('money', 'debt of land speculators'),
      },
    },
  },
  flows: { newLoans: credit('loans', 'banks', 'firms', 'new business loans') },
  draws: ['bank', 'speculator'],
});
type Here = ContextOf<typeof ports>;

const chooseBank = ({ tables: { firms, banks }, draws }: Here, j: number) => {
  let point = draws.bank.uniform(firms.id[j]);
  let b = 0;
  while (b < banks.size - 1 && point >= banks.weight[b]) point -= banks.weight[b++];
  firms.bank[j] = b;
};

const debtWanted = ({ tables: { firms, nation }, p }: Here, j: number) => {
  const growth = clamp(nation.realisedTrend[0], 0, p.mostGrowth);
  const onCapital = p.debtToCapital + p.debtForGrowth * growth;
  const land = firms.land[j] * nation.commercialLandPrice[0];
  const ratio = firms.speculator[j] ? nation.speculatorLoanToValue[0] : nation.loanToValue[0];
  const onLand = ((firms.speculator[j] ? p.speculatorDebt : p.debtToLand) * ratio) / p.normalLoanToValue;
  const own = onCapital * firms.capital[j] * nation.capitalPrice[0] + onLand * land;
  return (1 + firms.extraDebt[j]) * own + p.crowdIn * firms.publicLoans[j];
};

/** Part of investment beyond cash flow that a firm gives up; a bank that knows the firm pays for it. */
export const cashFlowSensitivity = (tie: number, untied: number, tied: number) =>
  untied * (1 - tie) + tied * tie;

const withheld = ({ tables: { firms }, p }: Here, j: number, planned: number) => {
  const part = cashFlowSensitivity(firms.tie[j], p.cashSensitivity, p.tiedSensitivity) - p.usualSensitivity;
  return Math.max(0, part) * Math.max(0, planned - Math.max(0, firms.cashFlow[j]));
};

const borrow = (context: Here, j: number) => {
  const { tables, p, flows } = context;
  const { firms, banks, nation } = tables;
  const bank = firms.bank[j];
  const supply = banks.lendingFactor[bank];
  const debt = firms.loans[j] + firms.corporateBonds[j];
  const wanted = debtWanted(context, j);
  firms.wantedDebt[j] = wanted;
  const planned = firms.desiredInvestment[j] * nation.capitalPrice[0];
  const cost = planned - withheld(context, j, planned);
  const cash = p.cashNorm * firms.price[j] * firms.expectedDemand[j];
  const needed = cost + cash - firms.deposits[j] - Math.max(0, firms.cashFlow[j]);
  const speed = firms.speculator[j] ? p.speculatorSpeed : p.speed;
  const beside = p.crowdIn * supply * firms.newPublicLoans[j];
  const plan = Math.max(speed * supply * (wanted - debt), needed, 0) + beside;
  const room = Math.max(0, ((1 + p.headroom) * wanted - debt) * supply) / 2;
  const lent = firms.zombie[j] ? 0 : flows.newLoans.pay(bank, j, Math.min(plan, room));
  firms.newLoans[j] = lent;
  nation.newLoans[0] += lent;
  const affordable = Math.max(0, firms.deposits[j] + Math.max(0, firms.cashFlow[j]) - cash);
  firms.financedInvestment[j] = cost > 0 ? Math.min(cost, affordable) / nation.capitalPrice[0] : 0;
};

/** Splits an opening total over rows by weight, to the last unit. */
const spread = (
  total: number,
  size: number,
  weight: (row: number) => number,
  set: (row: number, amount: number) => void,
) => {
  let all = 0;
  for (let i = 0; i < size; i++) all += weight(i);
  let reached = 0;
  let given = 0;
  for (let i = 0; i < size; i++) {
    reached += weight(i);
    const amount = Math.round(total * (reached / all)) - given;
    given += amount;
    set(i, amount);
  }
};

const openAccounts = (context: Here) => {
  const { firms, banks } = context.tables;
  const { opening } = context;
  spread(
    opening.total('firms.loans'),
    firms.size,
    (j) => firms.openingCapital[j],
    (j, amount) => opening.set('firms.loans', j, amount),
  );
  spread(
    opening.total('firms.deposits'),
    firms.size,
    (j) => firms.openingOutput[j],
    (j, amount) => opening.set('firms.deposits', j, amount),
  );
  for (let j = 0; j < firms.size; j++) {
    const bank = firms.bank[j];
    opening.set('banks.loansHeld', bank, banks.loansHeld[bank] + firms.loans[j]);
  }
  spread(
    opening.total('banks.funding'),
    banks.size,
    (b) => banks.loansHeld[b],
    (b, amount) => opening.set('banks.funding', b, amount),
  );
};

export const borrowing = institution(ports, {
  open: openAccounts,
  step(context) {
    const { firms, nation } = context.tables;
    nation.newLoans[0] = 0;
    nation.speculativeLoans[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      if (firms.closing[j]) firms.financedInvestment[j] = 0;
      else borrow(context, j);
      if (firms.speculator[j]) nation.speculativeLoans[0] += firms.loans[j];
    }
  },
  greet: {
    firms(context, row) {
      const { tables, p, draws } = context;
      const { firms } = tables;
      chooseBank(context, row);
      firms.speculator[row] =
        draws.speculator.uniform(firms.id[row]) < p.speculators[firms.sector[row]] ? 1 : 0;
    },
  },
});
