import {
  clamp,
  column,
  type ContextOf,
  credit,
  declare,
  institution,
  quantity,
  rate,
  repayment,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'bondMarket',
  phase: 'credit',
  says: 'Where bonds are free, large sound firms pay back their bank with them; when one weakens, its bank takes it back.',
  literature: [
    'hoshi-kashyap-scharfstein-1990',
    'hoshi-kashyap-scharfstein-1993',
    'hoshi-kashyap-2001',
    'mora-2008',
  ],
  parameters: {
    openness: share('how far rules let firms issue bonds'),
    leastStaff: quantity('worker', 'least staff of a firm whose bonds are bought'),
    mostLosses: quantity('quarter', 'losses in a row that such a firm may have made'),
    mostDebt: share('most debt over capital, land and cash of such a firm'),
    bondShare: share('part of its debt in bonds that such a firm wants'),
    speed: quantity(
      '1/quarter',
      'part of the missing bonds issued, or of those too many redeemed, in a quarter',
    ),
    premium: rate('yield of bonds of firms over that of the state'),
  },
  tables: {
    firms: {
      reads: [
        'workers',
        'loans',
        'deposits',
        'corporateBonds',
        'bank',
        'capital',
        'land',
        'lossQuarters',
        'zombie',
        'closing',
      ],
      owns: {
        bondAccess: column('1', 'how far the firm can borrow without its bank, from 0 to 1'),
        coupon: column('money/quarter', 'interest due on its bonds'),
      },
    },
    banks: { owns: { clientsLost: column('money/quarter', 'loans that the bank lost to bonds, net') } },
    nation: {
      reads: ['capitalPrice', 'commercialLandPrice', 'bondRate'],
      owns: {
        corporateBonds: column('money', 'bonds of firms'),
        largeFirmBankShare: column('1', 'part of the debt of large firms that is owed to banks'),
      },
    },
  },
  flows: {
    issued: credit('corporateBonds', 'monetarySystem', 'firms', 'bonds issued by firms'),
    replaced: repayment('loans', 'firms', 'banks', 'loans paid back with bonds'),
    takenBack: credit('loans', 'banks', 'firms', 'loans that replace bonds'),
    redeemed: repayment('corporateBonds', 'firms', 'monetarySystem', 'bonds redeemed with loans'),
  },
});
type Here = ContextOf<typeof ports>;

/** Whether investors buy the bonds of a firm: it is large, earns, and owns more than it owes. */
const sound = ({ tables: { firms, nation }, p }: Here, j: number) => {
  const debt = firms.loans[j] + firms.corporateBonds[j];
  const land = firms.land[j] * nation.commercialLandPrice[0];
  const owns = firms.capital[j] * nation.capitalPrice[0] + land + Math.max(0, firms.deposits[j]);
  return (
    firms.workers[j] >= p.leastStaff &&
    firms.lossQuarters[j] <= p.mostLosses &&
    !firms.zombie[j] &&
    debt <= p.mostDebt * owns
  );
};

const refinance = (context: Here, j: number) => {
  const { tables, p, flows } = context;
  const { firms, banks, nation } = tables;
  const bank = firms.bank[j];
  const access = sound(context, j) ? p.openness : 0;
  const debt = firms.loans[j] + firms.corporateBonds[j];
  const missing = p.speed * (access * p.bondShare * debt - firms.corporateBonds[j]);
  firms.bondAccess[j] = access;
  if (missing > 0) {
    const issued = flows.issued.pay(0, j, Math.min(missing, firms.loans[j]));
    banks.clientsLost[bank] += flows.replaced.pay(j, bank, issued);
  } else {
    const taken = flows.takenBack.pay(bank, j, Math.min(-missing, firms.corporateBonds[j]));
    banks.clientsLost[bank] -= flows.redeemed.pay(j, 0, taken);
  }
  firms.coupon[j] = (firms.corporateBonds[j] * Math.max(0, nation.bondRate[0] + p.premium)) / 4;
};

export const bondMarket = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { firms, banks, nation } = tables;
    banks.clientsLost.fill(0);
    nation.corporateBonds[0] = 0;
    let large = 0;
    let toBanks = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      firms.coupon[j] = 0;
      firms.bondAccess[j] = 0;
      if (firms.closing[j]) continue;
      if (firms.workers[j] < p.leastStaff && firms.corporateBonds[j] === 0) continue;
      refinance(context, j);
      nation.corporateBonds[0] += firms.corporateBonds[j];
      if (firms.workers[j] < p.leastStaff) continue;
      large += firms.loans[j] + firms.corporateBonds[j];
      toBanks += firms.loans[j];
    }
    nation.largeFirmBankShare[0] = large > 0 ? clamp(toBanks / large, 0, 1) : 1;
  },
  invariants: {
    'no firm is nearer to the bond market than rules allow': ({ tables: { firms }, p }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.bondAccess[j] >= 0 && firms.bondAccess[j] <= p.openness)) return false;
      return true;
    },
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.bondAccess[row] = 0;
      firms.coupon[row] = 0;
    },
  },
});
