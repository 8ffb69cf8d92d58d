import { by, column, type ContextOf, declare, exp, institution, log, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'inputs',
  phase: 'plans',
  says: "A unit of output takes fixed amounts of other sectors' goods and of imported energy, whose use answers its price.",
  literature: ['wiod-2013'],
  parameters: {
    coefficients: by(
      ['sectors', 'sectors'],
      quantity('1', 'goods of the first sector in a unit of the second'),
    ),
    energy: by(['sectors'], quantity('1', 'imported energy in a unit of output at opening prices')),
    oilPrice: quantity('1', 'world price of oil in dollars, opening year = 1'),
    dollarPrices: quantity('1', 'dollar prices in general, opening year = 1'),
    energyElasticity: quantity('1', 'response of energy use to its real price'),
    energySpeed: quantity('1/quarter', 'part of that response that comes in a quarter'),
    farmElasticity: quantity('1', 'response of the use of farm goods to their price, in goods sectors'),
    farmSpeed: quantity('1/quarter', 'part of that response that comes in a quarter'),
  },
  tables: {
    sectors: {
      reads: ['purchasePrice'],
      owns: {
        inputCost: column('money/unit', 'goods and energy in a unit of output'),
        energyCost: column('money/unit', 'energy in a unit of output'),
      },
    },
    nation: {
      reads: ['foreignPriceLevel', 'consumerPrice'],
      owns: {
        energyUse: column('1', 'energy per unit of output, opening = 1'),
        energyPrice: column('money/unit', 'price of energy at home, opening = 1'),
        farmGoodsUse: column('1', 'farm goods per unit of output, opening = 1'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const energy = ({ tables: { nation }, p }: Here) => {
  nation.energyPrice[0] = (p.oilPrice / p.dollarPrices) * nation.foreignPriceLevel[0];
  const real = nation.energyPrice[0] / nation.consumerPrice[0];
  const wanted = -p.energyElasticity * log(real);
  const now = log(nation.energyUse[0]);
  nation.energyUse[0] = exp(now + p.energySpeed * (wanted - now));
};

const farmGoods = ({ tables: { sectors, nation }, p }: Here) => {
  const relative = log(sectors.purchasePrice[0] / nation.consumerPrice[0]);
  const now = log(nation.farmGoodsUse[0]);
  nation.farmGoodsUse[0] = exp(now + p.farmSpeed * (-p.farmElasticity * relative - now));
};

const costs = ({ tables: { sectors, nation }, p }: Here) => {
  const n = sectors.size;
  for (let user = 0; user < n; user++) {
    const fuel = p.energy[user] * nation.energyUse[0] * nation.energyPrice[0];
    let goods = p.coefficients[user] * nation.farmGoodsUse[0] * sectors.purchasePrice[0];
    for (let maker = 1; maker < n; maker++)
      goods += p.coefficients[maker * n + user] * sectors.purchasePrice[maker];
    sectors.energyCost[user] = fuel;
    sectors.inputCost[user] = goods + fuel;
  }
};

export const inputs = institution(ports, {
  open(context) {
    const { nation } = context.tables;
    nation.energyUse[0] = 1;
    nation.energyPrice[0] = 1;
    nation.farmGoodsUse[0] = 1;
    costs(context);
  },
  step(context) {
    energy(context);
    farmGoods(context);
    costs(context);
  },
});
