import { by, column, type ContextOf, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'goodsMarket',
  phase: 'goods',
  says: 'Buyers order by market share; what one firm lacks another of the sector sells; what is then missing is imported or lost.',
  literature: ['dosi-fagiolo-roventini-2010', 'poledna-2023'],
  parameters: {
    coefficients: by(
      ['sectors', 'sectors'],
      quantity('1', 'goods of the first sector in a unit of the second'),
    ),
    capitalGoods: by(['sectors'], share("sector's part in the value of a capital good")),
    importable: by(['sectors'], quantity('0 or 1', 'missing goods can be had from abroad')),
    mostTied: share('most of the orders to a sector that suppliers get from their parents'),
    keeps: by(['sectors'], share('part of unsold output kept to the next quarter')),
    openingInventory: by(
      ['sectors'],
      quantity('quarter', 'opening stock of finished goods in quarters of output'),
    ),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'output',
        'price',
        'marketShare',
        'orders',
        'financedInvestment',
        'openingOutput',
        'closing',
      ],
      owns: {
        demand: column('unit/quarter', 'ordered from the firm'),
        sold: column('unit/quarter', 'sold'),
        inventory: column('unit', 'stock of finished goods'),
        inventoryChange: column('unit', 'change of that stock in the quarter'),
      },
    },
    sectors: {
      reads: [
        'price',
        'foreignPrice',
        'purchasePrice',
        'importPart',
        'exportUse',
        'output',
        'consumptionUse',
        'housingUse',
        'publicUse',
        'orders',
      ],
      owns: {
        inputUse: column('money/quarter', 'ordered by other producers'),
        investmentUse: column('money/quarter', 'ordered as capital goods'),
        homeDemand: column('unit/quarter', 'ordered from home producers, exports included'),
        sold: column('unit/quarter', 'sold by home producers'),
        supplied: column(
          'unit/quarter',
          'sold by home producers or put into stock; what perishes is left out',
        ),
        fill: column('1', 'part of the orders to home producers that was met'),
        paid: column('1', 'money paid over money planned'),
        imports: column('money/quarter', 'imports'),
        exports: column('money/quarter', 'exports'),
        delivered: column('1', 'goods got over goods ordered, at home'),
      },
    },
    nation: {
      reads: ['capitalPrice', 'farmGoodsUse'],
      owns: { investmentDelivered: column('1', 'capital goods got over those ordered') },
    },
  },
});
type Here = ContextOf<typeof ports>;

const scratch = {
  lacking: new Float64Array(64),
  spare: new Float64Array(64),
  value: new Float64Array(64),
  tied: new Float64Array(64),
};

const orders = ({ tables: { firms, sectors, nation }, p }: Here) => {
  const n = sectors.size;
  let investment = 0;
  for (let j = 0; j < firms.size; j++) if (firms.alive[j]) investment += firms.financedInvestment[j];
  for (let maker = 0; maker < n; maker++) {
    const use = maker === 0 ? nation.farmGoodsUse[0] : 1;
    let inputs = 0;
    for (let user = 0; user < n; user++) inputs += p.coefficients[maker * n + user] * sectors.output[user];
    sectors.inputUse[maker] = use * inputs * sectors.purchasePrice[maker];
    sectors.investmentUse[maker] = p.capitalGoods[maker] * investment * nation.capitalPrice[0];
    sectors.homeDemand[maker] =
      (1 - sectors.importPart[maker]) * unitsUsed(sectors, maker) + sectors.exportUse[maker];
  }
};

const planned = (sectors: Here['tables']['sectors'], s: number) =>
  sectors.consumptionUse[s] +
  sectors.housingUse[s] +
  sectors.publicUse[s] +
  sectors.inputUse[s] +
  sectors.investmentUse[s];
const unitsUsed = (sectors: Here['tables']['sectors'], s: number) =>
  planned(sectors, s) / sectors.purchasePrice[s];

const sell = ({ tables: { firms, sectors }, p }: Here) => {
  const lacking = scratch.lacking.fill(0);
  const spare = scratch.spare.fill(0);
  const value = scratch.value.fill(0);
  const tied = scratch.tied;
  for (let s = 0; s < sectors.size; s++)
    tied[s] =
      sectors.orders[s] > 0 ? Math.min(1, (p.mostTied * sectors.homeDemand[s]) / sectors.orders[s]) : 1;
  sectors.sold.fill(0);
  sectors.supplied.fill(0);
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    if (firms.closing[j]) firms.inventory[j] = 0;
    firms.demand[j] =
      firms.orders[j] * tied[s] +
      firms.marketShare[j] * (sectors.homeDemand[s] - tied[s] * sectors.orders[s]);
    const supply = firms.output[j] + firms.inventory[j];
    firms.sold[j] = Math.min(supply, firms.demand[j]);
    lacking[s] += firms.demand[j] - firms.sold[j];
    spare[s] += supply - firms.sold[j];
  }
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    const supply = firms.output[j] + firms.inventory[j];
    const more = spare[s] > 0 ? Math.min(1, lacking[s] / spare[s]) * (supply - firms.sold[j]) : 0;
    firms.sold[j] = Math.min(supply, firms.sold[j] + more);
    const left = p.keeps[s] * Math.max(0, supply - firms.sold[j]);
    firms.inventoryChange[j] = left - firms.inventory[j];
    firms.inventory[j] = left;
    sectors.sold[s] += firms.sold[j];
    sectors.supplied[s] += firms.sold[j] + firms.inventoryChange[j];
    value[s] += firms.sold[j] * firms.price[j];
  }
  sectors.sold[0] = Math.min(sectors.homeDemand[0], sectors.output[0]);
  sectors.supplied[0] = sectors.sold[0];
  value[0] = sectors.sold[0] * sectors.price[0];
};

const settle = ({ tables: { sectors }, p }: Here, s: number) => {
  const { importPart, foreignPrice } = {
    importPart: sectors.importPart[s],
    foreignPrice: sectors.foreignPrice[s],
  };
  const wanted = sectors.homeDemand[s];
  const fill = wanted > 0 ? Math.min(1, sectors.sold[s] / wanted) : 1;
  const price = sectors.sold[s] > 0 ? scratch.value[s] / sectors.sold[s] : sectors.price[s];
  const units = unitsUsed(sectors, s);
  const home = (1 - importPart) * units;
  const replaced = p.importable[s] * (1 - fill) * home;
  const abroad = importPart * units + replaced;
  const spent = fill * home * price + abroad * foreignPrice;
  const plan = planned(sectors, s);
  sectors.fill[s] = fill;
  sectors.imports[s] = abroad * foreignPrice;
  sectors.exports[s] = fill * sectors.exportUse[s] * price;
  sectors.paid[s] = plan > 0 ? spent / plan : 1;
  sectors.delivered[s] = units > 0 ? (fill * home + abroad) / units : 1;
};

export const goodsMarket = institution(ports, {
  open({ tables: { firms, sectors }, p }) {
    for (let j = 0; j < firms.size; j++) {
      firms.demand[j] = firms.openingOutput[j];
      firms.inventory[j] = p.openingInventory[firms.sector[j]] * firms.openingOutput[j];
    }
    sectors.fill.fill(1);
    sectors.paid.fill(1);
    sectors.delivered.fill(1);
  },
  step(context) {
    orders(context);
    sell(context);
    const { sectors, nation } = context.tables;
    let delivered = 0;
    for (let s = 0; s < sectors.size; s++) {
      settle(context, s);
      delivered += context.p.capitalGoods[s] * sectors.delivered[s];
    }
    nation.investmentDelivered[0] = delivered;
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.demand[row] = firms.openingOutput[row];
    },
  },
});
