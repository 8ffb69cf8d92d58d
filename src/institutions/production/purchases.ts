import {
  by,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'purchases',
  phase: 'goods',
  says: 'Everybody pays the tills of the sectors for what was delivered, and the tills pay producers and the world to the last unit.',
  literature: ['godley-lavoie-2007'],
  parameters: {
    coefficients: by(
      ['sectors', 'sectors'],
      quantity('1', 'goods of the first sector in a unit of the second'),
    ),
    capitalGoods: by(['sectors'], share("sector's part in the value of a capital good")),
  },
  tables: {
    firms: {
      reads: ['sector', 'output', 'price', 'sold', 'financedInvestment'],
      owns: {
        sales: column('money/quarter', 'received for goods sold'),
        inputsPaid: column('money/quarter', 'paid for inputs'),
        investmentPaid: column('money/quarter', 'paid for capital goods'),
      },
    },
    sectors: {
      reads: [
        'till',
        'paid',
        'imports',
        'exports',
        'consumptionUse',
        'housingUse',
        'publicUse',
        'worksUse',
        'purchasePrice',
        'delivered',
        'output',
        'energyCost',
      ],
      owns: {
        inputBill: column('money/unit', 'paid for the goods in a unit of output'),
        investmentTill: column('money/quarter', 'taken in for capital goods'),
        inputTill: column('money/quarter', 'taken in for inputs'),
      },
    },
    nation: {
      reads: ['capitalPrice', 'farmGoodsUse'],
      owns: {
        exports: column('money/quarter', 'exports'),
        imports: column('money/quarter', 'imports, energy included'),
        farmIncomeTotal: column('money/quarter', 'farm sales less farm inputs'),
        energyImports: column('money/quarter', 'imports of energy'),
        businessInvestment: column('money/quarter', 'spent on capital goods by firms'),
        housingInvestment: column('money/quarter', 'spent on new houses'),
        publicInvestment: column('money/quarter', 'spent on public works'),
        privateConsumption: column('money/quarter', 'spent on consumption'),
        publicPurchases: column('money/quarter', 'spent by the state on goods, works left out'),
      },
    },
    households: { owns: { housingBought: column('unit/quarter', 'houses got') } },
    state: { owns: { worksBought: column('unit/quarter', 'public works got') } },
  },
  flows: {
    consumption: transfer('households', 'sectors', 'consumption'),
    housing: transfer('households', 'sectors', 'new houses'),
    publicPurchases: transfer('state', 'sectors', 'public purchases and works'),
    farmInputs: transfer('households', 'sectors', 'inputs of farms'),
    inputs: transfer('firms', 'sectors', 'inputs, paid to the till of the own sector'),
    investment: transfer('firms', 'sectors', 'capital goods, paid to the till of the own sector'),
    betweenSectors: transfer(
      'sectors',
      'sectors',
      'inputs and capital goods, from the buying to the selling sector',
    ),
    exports: transfer('world', 'sectors', 'exports'),
    imports: transfer('sectors', 'world', 'imports'),
    sales: transfer('sectors', 'firms', 'sales'),
    farmSales: transfer('sectors', 'households', 'farm sales'),
  },
});
type Here = ContextOf<typeof ports>;

const scratch = {
  weights: new Float64Array(64),
  value: new Float64Array(64),
  till: new Float64Array(64),
  passed: new Float64Array(64),
  handed: new Float64Array(64),
};

const finalBuyers = ({ tables: { sectors, nation, households, state }, flows }: Here) => {
  let consumed = 0;
  let housed = 0;
  let bought = 0;
  let exported = 0;
  let works = 0;
  let house = 0;
  let work = 0;
  for (let s = 0; s < sectors.size; s++) {
    consumed += flows.consumption.pay(0, s, sectors.consumptionUse[s] * sectors.paid[s]);
    housed += flows.housing.pay(0, s, sectors.housingUse[s] * sectors.paid[s]);
    bought += flows.publicPurchases.pay(0, s, sectors.publicUse[s] * sectors.paid[s]);
    works += sectors.worksUse[s] * sectors.paid[s];
    exported += flows.exports.pay(0, s, sectors.exports[s]);
    house += (sectors.housingUse[s] * sectors.delivered[s]) / sectors.purchasePrice[s];
    work += (sectors.worksUse[s] * sectors.delivered[s]) / sectors.purchasePrice[s];
  }
  nation.privateConsumption[0] = consumed;
  nation.housingInvestment[0] = housed;
  nation.publicInvestment[0] = works;
  nation.publicPurchases[0] = bought - works;
  nation.exports[0] = exported;
  households.housingBought[0] = house;
  state.worksBought[0] = work;
};

const producers = ({ tables: { firms, sectors, nation }, flows, p }: Here) => {
  const n = sectors.size;
  let capital = 0;
  for (let s = 0; s < n; s++) capital += p.capitalGoods[s] * sectors.paid[s];
  for (let user = 0; user < n; user++) {
    let bill = 0;
    for (let maker = 0; maker < n; maker++) bill += inputWeight(sectors, nation, p.coefficients, maker, user);
    sectors.inputBill[user] = bill + sectors.energyCost[user];
  }
  sectors.inputTill.fill(0);
  sectors.investmentTill.fill(0);
  let spent = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    firms.inputsPaid[j] = flows.inputs.pay(j, s, firms.output[j] * sectors.inputBill[s]);
    const wanted = firms.financedInvestment[j] * nation.capitalPrice[0] * capital;
    firms.investmentPaid[j] = flows.investment.pay(j, s, wanted);
    sectors.inputTill[s] += firms.inputsPaid[j];
    sectors.investmentTill[s] += firms.investmentPaid[j];
    spent += firms.investmentPaid[j];
  }
  nation.businessInvestment[0] = spent;
  sectors.inputTill[0] = flows.farmInputs.pay(0, 0, sectors.output[0] * sectors.inputBill[0]);
};

const inputWeight = (
  sectors: Here['tables']['sectors'],
  nation: Here['tables']['nation'],
  coefficients: Float64Array,
  maker: number,
  user: number,
) =>
  coefficients[maker * sectors.size + user] *
  (maker === 0 ? nation.farmGoodsUse[0] : 1) *
  sectors.purchasePrice[maker] *
  sectors.paid[maker];

/** Passes what a sector took in for inputs and capital goods on to the sellers; the last seller gets what rounding leaves. */
const betweenSectors = ({ tables: { sectors, nation }, flows, p }: Here) => {
  const n = sectors.size;
  let energy = 0;
  for (let user = 0; user < n; user++) {
    const bill = sectors.inputBill[user];
    const fuel = bill > 0 ? (sectors.inputTill[user] * sectors.energyCost[user]) / bill : 0;
    const abroad = flows.imports.pay(user, 0, fuel);
    energy += abroad;
    const weights = scratch.weights;
    for (let maker = 0; maker < n; maker++)
      weights[maker] = inputWeight(sectors, nation, p.coefficients, maker, user);
    pass(sectors.inputTill[user] - abroad, weights, user, n, flows);
    for (let maker = 0; maker < n; maker++) weights[maker] = p.capitalGoods[maker] * sectors.paid[maker];
    pass(sectors.investmentTill[user], weights, user, n, flows);
  }
  nation.energyImports[0] = energy;
};

const pass = (amount: number, weights: Float64Array, from: number, n: number, flows: Here['flows']) => {
  let total = 0;
  for (let s = 0; s < n; s++) total += weights[s];
  let reached = 0;
  let paid = 0;
  for (let s = 0; s < n; s++) {
    reached += weights[s];
    const due = Math.round(total > 0 ? amount * (reached / total) : 0) - paid;
    paid += flows.betweenSectors.pay(from, s, due);
  }
};

const sellers = ({ tables: { firms, sectors, nation }, flows }: Here) => {
  const n = sectors.size;
  let imported = nation.energyImports[0];
  for (let s = 0; s < n; s++)
    imported += flows.imports.pay(s, 0, Math.min(Math.round(sectors.imports[s]), sectors.till[s]));
  const { value, till, passed, handed } = scratch;
  value.fill(0);
  passed.fill(0);
  handed.fill(0);
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j]) value[firms.sector[j]] += firms.sold[j] * firms.price[j];
  // Where nobody made anything, what rounding leaves in the till goes abroad too.
  for (let s = 1; s < n; s++) if (value[s] <= 0) imported += flows.imports.pay(s, 0, sectors.till[s]);
  nation.imports[0] = imported;
  for (let s = 0; s < n; s++) till[s] = sectors.till[s];
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    passed[s] += firms.sold[j] * firms.price[j];
    const due = Math.round(value[s] > 0 ? till[s] * (passed[s] / value[s]) : 0) - handed[s];
    firms.sales[j] = flows.sales.pay(s, j, due);
    handed[s] += firms.sales[j];
  }
  // Where no home firm sold anything all that was delivered came from abroad.
  for (let s = 1; s < n; s++)
    if (value[s] <= 0) nation.imports[0] += flows.imports.pay(s, 0, sectors.till[s]);
  nation.farmIncomeTotal[0] = flows.farmSales.pay(0, 0, sectors.till[0]) - sectors.inputTill[0];
};

export const purchases = institution(ports, {
  step(context) {
    finalBuyers(context);
    producers(context);
    betweenSectors(context);
    sellers(context);
  },
  invariants: {
    'no money stays in the tills': ({ tables: { sectors } }) => {
      for (let s = 0; s < sectors.size; s++) if (sectors.till[s] !== 0) return false;
      return true;
    },
  },
});
