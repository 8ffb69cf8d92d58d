import {
  column,
  type ContextOf,
  credit,
  declare,
  institution,
  quantity,
  repayment,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'policyLoans',
  phase: 'credit',
  says: 'The post collects part of deposits, and a public bank lends part of that, cheaply and for long, to supported firms.',
  literature: ['johnson-1982', 'calomiris-himmelberg-1995'],
  parameters: {
    postalShare: share('part of the deposits of households that the post collects'),
    industryShare: share('part of postal savings lent to firms'),
    mostPart: share('public loans over the value of capital of a firm, at most'),
    speed: quantity('1/quarter', 'part of the missing public loans lent in a quarter'),
    amortisation: quantity('1/quarter', 'public loans paid back'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'support',
        'loanDiscount',
        'capital',
        'publicLoans',
        'deposits',
        'zombie',
        'closing',
        'openingCapital',
        'investmentPaid',
      ],
      owns: {
        publicInterest: column('money/quarter', 'interest paid on public loans'),
        newPublicLoans: column('money/quarter', 'lent by the public bank this quarter'),
      },
    },
    sectors: { reads: ['targeting'] },
    households: { reads: ['deposits'] },
    nation: {
      reads: ['lendingRate', 'capitalPrice'],
      owns: {
        postalSavings: column('money', 'deposits collected by the post'),
        publicLending: column('money/quarter', 'lent by the public bank to firms'),
        supportedInvestment: column('money/quarter', 'investment of supported sectors in the last quarter'),
        publicLoans: column('money', 'owed by firms to the public bank'),
      },
    },
  },
  flows: {
    lent: credit('publicLoans', 'state', 'firms', 'loans of the public bank'),
    repaid: repayment('publicLoans', 'firms', 'state', 'loans of the public bank paid back'),
    interest: transfer('firms', 'state', 'interest on loans of the public bank'),
  },
});
type Here = ContextOf<typeof ports>;

const weightOf = ({ tables: { firms, nation } }: Here, j: number) =>
  firms.closing[j] || firms.zombie[j] ? 0 : firms.support[j] * firms.capital[j] * nation.capitalPrice[0];

/** Interest below the market, and what falls due; who lacks the money pays back later. */
const collect = ({ tables: { firms, nation }, p, flows }: Here, j: number) => {
  const owed = firms.publicLoans[j];
  firms.publicInterest[j] = 0;
  if (owed === 0) return;
  const rate = Math.max(0, nation.lendingRate[0] - firms.loanDiscount[j]);
  firms.publicInterest[j] = flows.interest.pay(j, 0, (owed * rate) / 4);
  flows.repaid.pay(j, 0, Math.min(p.amortisation * owed, owed, Math.max(0, firms.deposits[j])));
};

const lend = (context: Here, j: number, part: number) => {
  const { tables, p, flows } = context;
  const { firms, nation } = tables;
  firms.newPublicLoans[j] = 0;
  if (firms.support[j] === 0) return;
  const most = p.mostPart * firms.capital[j] * nation.capitalPrice[0];
  const wanted = Math.min(part * weightOf(context, j), most);
  const lent = flows.lent.pay(0, j, p.speed * Math.max(0, wanted - firms.publicLoans[j]));
  firms.newPublicLoans[j] = lent;
  nation.publicLending[0] += lent;
};

/** Opening loans by support of the sector and capital, to the last unit. */
const openLoans = ({ tables: { firms, sectors }, opening }: Here) => {
  const total = opening.total('firms.publicLoans');
  opening.set('state.publicLoans', 0, total);
  let all = 0;
  for (let j = 0; j < firms.size; j++) all += sectors.targeting[firms.sector[j]] * firms.openingCapital[j];
  let reached = 0;
  let given = 0;
  for (let j = 0; j < firms.size; j++) {
    reached += sectors.targeting[firms.sector[j]] * firms.openingCapital[j];
    const amount = Math.round(all > 0 ? total * (reached / all) : 0) - given;
    given += amount;
    opening.set('firms.publicLoans', j, amount);
  }
};

export const policyLoans = institution(ports, {
  open: openLoans,
  step(context) {
    const { tables, p } = context;
    const { firms, sectors, households, nation } = tables;
    nation.postalSavings[0] = p.postalShare * Math.max(0, households.deposits[0]);
    nation.publicLending[0] = 0;
    nation.publicLoans[0] = 0;
    nation.supportedInvestment[0] = 0;
    let weights = 0;
    for (let j = 0; j < firms.size; j++) if (firms.alive[j]) weights += weightOf(context, j);
    const part = weights > 0 ? (p.industryShare * nation.postalSavings[0]) / weights : 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      collect(context, j);
      if (!firms.closing[j]) lend(context, j, part);
      nation.publicLoans[0] += firms.publicLoans[j];
      if (sectors.targeting[firms.sector[j]] > 0) nation.supportedInvestment[0] += firms.investmentPaid[j];
    }
  },
  invariants: {
    'closed firms owe the public bank nothing': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && firms.closing[j] && firms.publicLoans[j] !== 0) return false;
      return true;
    },
    'the public bank lends no more than the post collects': ({ tables: { nation } }) =>
      nation.publicLending[0] <= nation.postalSavings[0] + 1,
  },
});
