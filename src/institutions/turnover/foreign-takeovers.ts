import {
  clamp,
  column,
  type ContextOf,
  declare,
  flag,
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
    hazard: quantity('1/quarter', 'chance that a foreigner buys a firm in full distress, without barriers'),
    barrier: share('part of purchases that rules and resistance stop'),
    normalReturn: rate('return on equity of a firm that is not in distress'),
    leastStaff: quantity('worker', 'least staff of a firm that foreigners look at'),
    soundDebt: share('debt over capital that a buyer leaves in the firm'),
    gain: quantity('1', 'rise of know-how under foreign owners, in logs'),
    gainQuarters: quantity('quarter', 'quarters over which it comes'),
    spillover: share('part of that rise that the rest of a sector wholly in foreign hands would learn'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'bank',
        'deposits',
        'loans',
        'capital',
        'zombie',
        'returnOnEquity',
        'workers',
        'marketShare',
        'closing',
        'land',
      ],
      owns: {
        foreignOwned: flag('belongs to a foreign firm'),
        foreignQuarters: column('quarter', 'quarters since a foreign firm bought it'),
        knowHowGain: column(
          '1/quarter',
          'rise of know-how from foreign management, own or of neighbours, in logs',
        ),
      },
    },
    sectors: {
      owns: {
        foreignLesson: column('1/quarter', 'rise of know-how that foreign management shows others, in logs'),
      },
    },
    nation: {
      reads: ['capitalPrice', 'commercialLandPrice'],
      owns: {
        foreignPurchases: column('money/quarter', 'paid into firms by foreign buyers'),
        foreignStock: column('money', 'equity of firms in foreign hands'),
        foreignBought: column('firm/quarter', 'firms bought by foreigners, in real firms'),
      },
    },
  },
  flows: {
    capital: transfer('world', 'firms', 'capital put in by foreign buyers'),
    price: transfer('world', 'households', 'paid by foreign buyers to former owners'),
    repaid: repayment('loans', 'firms', 'banks', 'loans paid back by foreign buyers'),
  },
  draws: ['buyer'],
});
type Here = ContextOf<typeof ports>;

/** Distress from its return on equity: none at the normal return, full at no return at all. */
export const distressOf = (returns: number, normal: number) =>
  normal > 0 ? clamp(1 - returns / normal, 0, 1) : 0;

const distress = ({ tables: { firms }, p }: Here, j: number) =>
  firms.deposits[j] < 0 || firms.zombie[j] ? 1 : distressOf(firms.returnOnEquity[j], p.normalReturn);

const equityOf = ({ tables: { firms, nation } }: Here, j: number) =>
  firms.deposits[j] +
  firms.capital[j] * nation.capitalPrice[0] +
  firms.land[j] * nation.commercialLandPrice[0] -
  firms.loans[j];

/** The buyer pays former owners for what is left, covers the overdraft and pays back what capital cannot carry. */
const buy = (context: Here, j: number) => {
  const { tables, p, flows, scale } = context;
  const { firms, nation } = tables;
  const price = flows.price.pay(0, 0, Math.max(0, equityOf(context, j)));
  const tooMuch = Math.max(0, firms.loans[j] - p.soundDebt * firms.capital[j] * nation.capitalPrice[0]);
  const paidIn = flows.capital.pay(0, j, tooMuch + Math.max(0, -firms.deposits[j]));
  flows.repaid.pay(j, firms.bank[j], Math.min(tooMuch, firms.loans[j], Math.max(0, firms.deposits[j])));
  firms.foreignOwned[j] = 1;
  firms.foreignQuarters[j] = 0;
  nation.foreignPurchases[0] += price + paidIn;
  nation.foreignBought[0] += scale;
};

/** Own rise of know-how while new management is new. */
const ownGain = ({ tables: { firms }, p }: Here, j: number) =>
  firms.foreignOwned[j] && firms.foreignQuarters[j] < p.gainQuarters ? p.gain / p.gainQuarters : 0;

const teach = (context: Here) => {
  const { tables, p } = context;
  const { firms, sectors, nation } = tables;
  sectors.foreignLesson.fill(0);
  nation.foreignStock[0] = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || !firms.foreignOwned[j] || firms.closing[j]) continue;
    sectors.foreignLesson[firms.sector[j]] += p.spillover * firms.marketShare[j] * ownGain(context, j);
    nation.foreignStock[0] += Math.max(0, equityOf(context, j));
  }
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    firms.knowHowGain[j] = Math.max(ownGain(context, j), sectors.foreignLesson[firms.sector[j]]);
  }
};

export const foreignTakeovers = institution(ports, {
  step(context) {
    const { tables, p, draws } = context;
    const { firms, nation } = tables;
    nation.foreignPurchases[0] = 0;
    nation.foreignBought[0] = 0;
    const ready = p.hazard * (1 - p.barrier);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      firms.foreignQuarters[j]++;
      if (firms.foreignOwned[j] || firms.workers[j] < p.leastStaff) continue;
      if (draws.buyer.uniform(firms.id[j]) < ready * distress(context, j)) buy(context, j);
    }
    teach(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.foreignOwned[row] = 0;
      firms.foreignQuarters[row] = 0;
      firms.knowHowGain[row] = 0;
    },
  },
  invariants: {
    'no buyer leaves a firm overdrawn': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (
          firms.alive[j] &&
          firms.foreignOwned[j] &&
          firms.foreignQuarters[j] === 0 &&
          firms.deposits[j] < 0
        )
          return false;
      return true;
    },
  },
});
