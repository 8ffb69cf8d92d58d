import { column, type ContextOf, declare, institution, quantity, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'goodsAllocation',
  phase: 'goods',
  says: 'Households spend all they have; what sold-out firms cannot serve goes to the others, and what nobody can is saved.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    smallest: quantity('money', 'demand so small that nobody looks for a seller any more'),
    smallestStock: quantity('good', 'stocks so small that they count as none'),
  },
  tables: {
    households: { reads: ['deposits'] },
    goodsMakers: {
      reads: ['share', 'price', 'output', 'operating', 'entryStocks', 'entryDemand'],
      owns: {
        orders: column('good/period', 'goods that its share of demand would buy at the mean price'),
        sold: column('good/period', 'goods sold'),
        unfilled: column('good/period', 'goods asked for in the first round that were not there'),
        stocks: column('good', 'goods not sold'),
        sales: column('money/period', 'goods sold, in money'),
        left: column('good', 'goods to sell while demand goes round'),
        openShare: column('1', 'share of the demand that still goes round'),
      },
    },
    nation: {
      reads: ['consumerPrice'],
      owns: {
        desiredConsumption: column('money/period', 'what households want to spend'),
        consumption: column('money/period', 'what they spend'),
        meanUnfilled: column('good/period', 'mean of unfilled orders of firms at work'),
      },
    },
  },
  flows: { sales: transfer('households', 'goodsMakers', 'goods bought') },
});
type Here = ContextOf<typeof ports>;

/** One round: every firm with something left gets its share of what goes round. Returns what still does. */
const round = ({ tables: { goodsMakers } }: Here, demand: number, first: boolean): number => {
  const { share, price, left, openShare, sold, unfilled } = goodsMakers;
  let going = demand;
  let open = 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (first) openShare[j] = goodsMakers.alive[j] ? share[j] : 0;
    if (openShare[j] <= 0) continue;
    const money = demand * openShare[j];
    const wanted = money / price[j];
    const got = Math.min(wanted, left[j]);
    if (first && left[j] > 0) unfilled[j] = wanted - got;
    sold[j] += got;
    left[j] -= got;
    if (got === wanted) {
      going -= money;
      open += openShare[j];
    } else {
      going -= got * price[j];
      openShare[j] = 0;
    }
  }
  if (open <= 0) return 0;
  for (let j = 0; j < goodsMakers.size; j++) openShare[j] /= open;
  return going;
};

const settle = ({ tables: { goodsMakers, households, nation }, flows, p }: Here, j: number) => {
  const { left, stocks, sold, price, sales } = goodsMakers;
  stocks[j] = Math.abs(left[j]) < p.smallestStock ? 0 : left[j];
  sales[j] = flows.sales.pay(0, j, Math.min(sold[j] * price[j], Math.max(households.deposits[0], 0)));
  nation.consumption[0] += sales[j];
};

export const goodsAllocation = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { goodsMakers, households, nation } = tables;
    const demand = Math.max(households.deposits[0], 0);
    nation.desiredConsumption[0] = demand;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      goodsMakers.left[j] = goodsMakers.output[j] + goodsMakers.stocks[j];
      goodsMakers.orders[j] = (goodsMakers.share[j] * demand) / nation.consumerPrice[0];
      goodsMakers.sold[j] = 0;
      goodsMakers.unfilled[j] = 0;
    }
    let going = demand;
    // After the first, every round sells somebody out or leaves nothing but rounding.
    for (let rounds = 0; going > p.smallest && rounds <= goodsMakers.count + 1; rounds++)
      going = round(context, going, rounds === 0);
    nation.consumption[0] = 0;
    let unfilled = 0;
    let working = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      settle(context, j);
      if (!goodsMakers.operating[j]) continue;
      unfilled += goodsMakers.unfilled[j];
      working++;
    }
    nation.meanUnfilled[0] = working > 0 ? unfilled / working : nation.meanUnfilled[0];
  },
  greet: {
    goodsMakers({ tables: { goodsMakers } }, row) {
      goodsMakers.stocks[row] = goodsMakers.entryStocks[row];
      goodsMakers.sold[row] = goodsMakers.entryDemand[row];
      goodsMakers.orders[row] = goodsMakers.entryDemand[row];
    },
  },
  invariants: {
    'nobody spends more than it wants to': ({ tables: { nation } }) =>
      nation.consumption[0] <= nation.desiredConsumption[0],
  },
});
