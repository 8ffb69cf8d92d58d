import {
  by,
  clamp,
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
  name: 'supplierOrders',
  phase: 'production',
  says: "A supplier's orders follow its parent's output at home, its price and its quality; together they are a part of what the parent buys.",
  literature: ['asanuma-kikutani-1992', 'whittaker-2001'],
  parameters: {
    coefficients: by(
      ['sectors', 'sectors'],
      quantity('1', 'goods of the first sector in a unit of the second'),
    ),
    manufacturing: by(['sectors'], quantity('0 or 1', 'firms of the sector buy from and supply each other')),
    outsourced: share("most part of a parent's home-made manufactured inputs that its suppliers deliver"),
    priceResponse: quantity('1/quarter', 'growth of orders for a price below the mean, in logs'),
    qualityResponse: quantity('1/quarter', 'growth of orders for know-how above the mean, in logs'),
    mostChange: quantity('1/quarter', 'largest growth of orders either way, in logs'),
  },
  tables: {
    firms: {
      reads: ['sector', 'output', 'price', 'demand', 'knowHow', 'parent', 'tied', 'offshore', 'movedAbroad'],
      owns: {
        orders: column('unit/quarter', 'ordered by the parent'),
        orderValue: column('money/quarter', 'ordered by the parent, at the price posted'),
        bought: column('money/quarter', "ordered from the firm's own suppliers"),
        orderRoom: column('money/quarter', 'most that the firm can order from suppliers'),
        lastOutput: column('unit/quarter', 'output a quarter ago'),
      },
    },
    sectors: {
      reads: ['price', 'importPart', 'meanKnowHow'],
      owns: { orders: column('unit/quarter', 'ordered by parents from their suppliers') },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Growth of a supplier's orders in logs: with the parent's output at home, for a low price and for good work. */
export const orderGrowth = (output: number, moved: number, cheap: number, good: number) =>
  output + log(Math.max(0.5, 1 - moved)) + cheap + good;

const scratch = { inputs: new Float64Array(64) };

/** Money for home-made manufactured inputs in a unit of output of each sector. */
const inputsOf = ({ tables: { sectors }, p }: Here) => {
  const n = sectors.size;
  const { inputs } = scratch;
  for (let user = 0; user < n; user++) {
    inputs[user] = 0;
    for (let maker = 0; maker < n; maker++)
      if (p.manufacturing[maker])
        inputs[user] +=
          p.coefficients[maker * n + user] * (1 - sectors.importPart[maker]) * sectors.price[maker];
  }
};

const rooms = (context: Here) => {
  inputsOf(context);
  const { tables, p } = context;
  const { firms } = tables;
  for (let i = 0; i < firms.size; i++) {
    const s = firms.sector[i];
    const part = p.manufacturing[s] * p.outsourced * (1 - firms.offshore[i]);
    firms.bought[i] = 0;
    firms.orderRoom[i] = firms.alive[i] ? part * scratch.inputs[s] * firms.output[i] : 0;
  }
};

const ordered = ({ tables: { firms, sectors }, p }: Here, j: number) => {
  const i = firms.parent[j];
  if (i < 0) return 0;
  if (firms.tied[j] > 0) return firms.tied[j] * firms.demand[j];
  if (firms.output[i] <= 0 || firms.lastOutput[i] <= 0) return 0;
  const s = firms.sector[j];
  const cheap = p.priceResponse * log(sectors.price[s] / firms.price[j]);
  const good = p.qualityResponse * log(firms.knowHow[j] / sectors.meanKnowHow[s]);
  const growth = orderGrowth(log(firms.output[i] / firms.lastOutput[i]), firms.movedAbroad[i], cheap, good);
  return firms.orders[j] * exp(clamp(growth, -p.mostChange, p.mostChange));
};

/** Nobody orders more than there is room for: all suppliers of a firm are cut alike. */
const fit = ({ tables: { firms, sectors } }: Here) => {
  sectors.orders.fill(0);
  for (let j = 0; j < firms.size; j++) {
    const i = firms.parent[j];
    if (!firms.alive[j] || i < 0) continue;
    const part = firms.bought[i] > firms.orderRoom[i] ? firms.orderRoom[i] / firms.bought[i] : 1;
    firms.orders[j] *= part;
    firms.orderValue[j] *= part;
    sectors.orders[firms.sector[j]] += firms.orders[j];
  }
  for (let i = 0; i < firms.size; i++) {
    firms.bought[i] = Math.min(firms.bought[i], firms.orderRoom[i]);
    firms.lastOutput[i] = firms.output[i];
  }
};

export const supplierOrders = institution(ports, {
  open(context) {
    rooms(context);
    const { firms } = context.tables;
    for (let j = 0; j < firms.size; j++) firms.lastOutput[j] = firms.output[j];
  },
  step(context) {
    rooms(context);
    const { firms } = context.tables;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      firms.orders[j] = ordered(context, j);
      firms.orderValue[j] = firms.orders[j] * firms.price[j];
      if (firms.parent[j] >= 0) firms.bought[firms.parent[j]] += firms.orderValue[j];
    }
    fit(context);
  },
  invariants: {
    'what suppliers get is what parents buy, and no parent buys more from them than its inputs': ({
      tables: { firms },
    }) => {
      let got = 0;
      let bought = 0;
      let room = 0;
      for (let j = 0; j < firms.size; j++) {
        if (!firms.alive[j]) continue;
        got += firms.orderValue[j];
        bought += firms.bought[j];
        room += firms.orderRoom[j];
        if (firms.bought[j] > firms.orderRoom[j]) return false;
      }
      return Math.abs(got - bought) * 1000000 <= room;
    },
  },
});
