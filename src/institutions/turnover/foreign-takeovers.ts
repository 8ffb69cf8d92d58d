import {
  clamp,
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
  name: 'foreignTakeovers',
  phase: 'turnover',
  says: 'Foreigners buy firms in distress where barriers let them, put money in and run them better; neighbours learn from it.',
  literature: ['whittaker-2001'],
  parameters: {
    hazard: quantity('1/quarter', 'part of a firm without any return that foreigners buy, without barriers'),
    rescue: quantity('1/quarter', 'chance that they buy the whole of a firm that fails, without barriers'),
    barrier: share('part of purchases that rules and resistance stop'),
    normalReturn: rate('return on equity of a firm that is not in distress'),
    leastStaff: quantity('worker', 'least staff of a firm that foreigners look at'),
    soundDebt: share('debt over capital that buyers leave in their part of the firm'),
    gain: quantity('1', 'rise of know-how under foreign owners, in logs'),
    gainQuarters: quantity('quarter', 'quarters over which it comes, in the mean'),
    spillover: share('part of that rise that the rest of a sector wholly in foreign hands would learn'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'bank',
        'deposits',
        'loans',
        'corporateBonds',
        'capital',
        'land',
        'zombie',
        'returnOnEquity',
        'workers',
        'marketShare',
        'closing',
      ],
      owns: {
        // A simulated firm stands for many, of which a part may be bought.
        foreignOwned: column('1', 'part of the firm that belongs to foreign firms'),
        foreignLesson: column('1', 'rise of know-how that foreign owners still have to bring, in logs'),
        knowHowGain: column(
          '1/quarter',
          'rise of know-how from foreign owners, own or of neighbours, in logs',
        ),
      },
    },
    sectors: {
      owns: {
        foreignLesson: column('1/quarter', 'rise of know-how that foreign owners show others, in logs'),
      },
    },
    nation: {
      reads: ['capitalPrice', 'commercialLandPrice'],
      owns: {
        foreignPurchases: column('money/quarter', 'paid by foreign buyers of firms'),
        foreignStock: column('money', 'equity of firms in foreign hands'),
      },
    },
  },
  flows: {
    capital: transfer('world', 'firms', 'capital put in by foreign buyers'),
    price: transfer('world', 'households', 'paid by foreign buyers to former owners'),
    repaid: repayment('loans', 'firms', 'banks', 'loans paid back by foreign buyers'),
  },
  draws: ['rescue'],
});
type Here = ContextOf<typeof ports>;

/** Distress from the return on equity: none at the normal return, full at no return at all. */
export const distressOf = (returns: number, normal: number) =>
  normal > 0 ? clamp(1 - returns / normal, 0, 1) : 0;

const equityOf = ({ tables: { firms, nation } }: Here, j: number) =>
  firms.deposits[j] +
  firms.capital[j] * nation.capitalPrice[0] +
  firms.land[j] * nation.commercialLandPrice[0] -
  firms.loans[j] -
  firms.corporateBonds[j];

/** Part of the firm that foreigners buy this quarter: all that is left of it when it fails and they come in time. */
const partBought = ({ tables: { firms }, p, draws }: Here, j: number) => {
  const left = 1 - firms.foreignOwned[j];
  const fails = firms.deposits[j] < 0 || firms.zombie[j] === 1;
  if (fails) return draws.rescue.uniform(firms.id[j]) < p.rescue * (1 - p.barrier) ? left : 0;
  return p.hazard * (1 - p.barrier) * distressOf(firms.returnOnEquity[j], p.normalReturn) * left;
};

/** Buyers pay former owners for what their part is worth, cover an overdraft and pay back what capital cannot carry. */
const buy = (context: Here, j: number, part: number) => {
  const { tables, p, flows } = context;
  const { firms, nation } = tables;
  const price = flows.price.pay(0, 0, part * Math.max(0, equityOf(context, j)));
  const carried = p.soundDebt * firms.capital[j] * nation.capitalPrice[0];
  const tooMuch = part * Math.max(0, firms.loans[j] - carried);
  const overdraft = Math.max(0, -firms.deposits[j]);
  const paidIn = flows.capital.pay(0, j, tooMuch + overdraft);
  flows.repaid.pay(j, firms.bank[j], Math.max(0, paidIn - overdraft));
  firms.foreignOwned[j] += part;
  firms.foreignLesson[j] += p.gain * part;
  nation.foreignPurchases[0] += price + paidIn;
};

/** What foreign owners bring this quarter, and what the sector sees of it. */
const teach = (context: Here) => {
  const { tables, p } = context;
  const { firms, sectors, nation } = tables;
  sectors.foreignLesson.fill(0);
  nation.foreignStock[0] = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.closing[j]) continue;
    const brought = firms.foreignLesson[j] / Math.max(1, p.gainQuarters);
    firms.foreignLesson[j] -= brought;
    firms.knowHowGain[j] = brought;
    sectors.foreignLesson[firms.sector[j]] += p.spillover * firms.marketShare[j] * brought;
    nation.foreignStock[0] += firms.foreignOwned[j] * Math.max(0, equityOf(context, j));
  }
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j] && !firms.closing[j])
      firms.knowHowGain[j] += (1 - firms.foreignOwned[j]) * sectors.foreignLesson[firms.sector[j]];
};

export const foreignTakeovers = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { firms, nation } = tables;
    nation.foreignPurchases[0] = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j] || firms.workers[j] < p.leastStaff) continue;
      const part = partBought(context, j);
      if (part > 0) buy(context, j, part);
    }
    teach(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.foreignOwned[row] = 0;
      firms.foreignLesson[row] = 0;
      firms.knowHowGain[row] = 0;
    },
  },
  invariants: {
    'foreigners own no more than the whole of a firm': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.foreignOwned[j] >= 0 && firms.foreignOwned[j] <= 1)) return false;
      return true;
    },
  },
});
