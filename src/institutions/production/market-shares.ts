import {
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'marketShares',
  phase: 'goods',
  says: 'Custom moves slowly to cheaper suppliers, away from those who could not deliver or stand alone, with some chance.',
  literature: ['dosi-fagiolo-roventini-2010'],
  parameters: {
    priceResponse: quantity('1/quarter', 'growth of a market share for a price below the mean, in logs'),
    deliveryResponse: quantity(
      '1/quarter',
      'growth of a market share for the part of demand delivered, in logs',
    ),
    chance: quantity('1/quarter', 'standard deviation of chance growth of a market share'),
    pursuit: quantity('1/quarter', 'growth of the market share of a firm far below its aim, in logs'),
    dominance: share('part of the custom of a trade above which buyers look for a second source'),
    secondSource: quantity('1/quarter', 'fall of a market share for each part of custom above that, in logs'),
    least: quantity('1', 'least market share of a firm, over the mean of the sector'),
  },
  tables: {
    firms: {
      reads: ['sector', 'price', 'sold', 'demand', 'openingShare', 'closing', 'drive', 'tied', 'customMoved'],
      owns: {
        marketShare: column('1', "part of the custom of the sector's home goods that no parent orders"),
      },
    },
    sectors: { reads: ['price'], owns: { firms: column('firm', 'firms in the sector that do not close') } },
  },
  draws: ['custom'],
});
type Here = ContextOf<typeof ports>;

const scratch = { total: new Float64Array(64) };

const normalise = ({ tables: { firms, sectors }, p }: Here) => {
  const total = scratch.total.fill(0);
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    const least = p.least / Math.max(1, sectors.firms[s]);
    if (firms.closing[j]) firms.marketShare[j] = 0;
    else if (firms.marketShare[j] < least) firms.marketShare[j] = least;
    total[s] += firms.marketShare[j];
  }
  for (let j = 0; j < firms.size; j++) if (firms.alive[j]) firms.marketShare[j] /= total[firms.sector[j]];
};

const countFirms = ({ tables: { firms, sectors } }: Here) => {
  sectors.firms.fill(0);
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j] && !firms.closing[j]) sectors.firms[firms.sector[j]]++;
};

export const marketShares = institution(ports, {
  open(context) {
    const { firms } = context.tables;
    for (let j = 0; j < firms.size; j++) firms.marketShare[j] = firms.openingShare[j];
    countFirms(context);
    normalise(context);
  },
  step(context) {
    const { tables, p, draws } = context;
    const { firms, sectors } = tables;
    countFirms(context);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const cheap = sectors.price[firms.sector[j]] / firms.price[j];
      const delivered = firms.demand[j] > 0 ? Math.max(p.least, firms.sold[j] / firms.demand[j]) : 1;
      const sought = p.pursuit * firms.drive[j];
      const alone = p.secondSource * Math.max(0, firms.marketShare[j] - p.dominance);
      const luck = p.chance * draws.custom.normal(firms.id[j]);
      firms.marketShare[j] *= exp(
        p.priceResponse * log(cheap) + p.deliveryResponse * log(delivered) + sought - alone + luck,
      );
      firms.marketShare[j] *= Math.max(0, 1 - firms.tied[j] - firms.customMoved[j]);
    }
    normalise(context);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.marketShare[row] = firms.openingShare[row];
    },
  },
  invariants: {
    'every firm has some custom and none has more than all': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.marketShare[j] >= 0 && firms.marketShare[j] <= 1)) return false;
      return true;
    },
  },
});
