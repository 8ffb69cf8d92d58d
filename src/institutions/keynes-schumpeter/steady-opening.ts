import { column, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'steadyOpening',
  phase: 'plans',
  says: 'The economy opens where machines just pay for themselves and what is made is bought, with nobody ahead of anybody.',
  literature: ['pereira-ks-lsd'],
  parameters: {
    productivity: quantity('good/worker', 'goods a worker makes with the first machines'),
    machineMakers: quantity('firm', 'machine makers'),
    goodsMakers: quantity('firm', 'goods makers'),
    machineMarkUp: share('price of a machine over its cost, less 1'),
    goodsMarkUp: share('price of a good over its cost, less 1'),
    machinesPerWorker: quantity('machine/worker', 'machines a worker makes at making productivity 1'),
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
    payback: quantity('period', 'periods in which a machine must pay for itself'),
    life: quantity('period', 'age beyond which a machine is worn'),
    researchShare: share('part of sales of machines spent on research'),
    benefit: share('unemployment benefit over the wage'),
    stockNorm: share('stocks over expected sales'),
  },
  tables: {
    nation: {
      reads: ['wage', 'workforce'],
      owns: {
        openingMachineProductivity: column('good/worker', 'productivity of the first machines'),
        openingMakingProductivity: column('1', 'productivity in making them'),
        openingMachines: column('machine/firm', 'machines of a goods maker'),
        openingOrders: column('machine/firm', 'machines ordered from a machine maker'),
        openingDemand: column('good/firm', 'goods demanded from a goods maker'),
        openingStocks: column('good/firm', 'stocks of a goods maker'),
        makerPlaces: column('firm', 'machine makers for which there is room'),
        goodsPlaces: column('firm', 'goods makers for which there is room'),
        productivityAtOpening: column('money/worker', 'real output per person at work'),
      },
    },
  },
});

type Parameters = Readonly<
  Record<'machineMarkUp' | 'goodsMarkUp' | 'machineCapacity' | 'life' | 'researchShare' | 'benefit', number>
>;

/** Goods demanded at a wage of 1 when so many machines are replaced: wages and benefits spent on goods at their price. */
export const steadyDemand = (workforce: number, machines: number, cost: number, p: Parameters): number => {
  const price = (1 + p.machineMarkUp) * cost;
  const incomes = machines * cost + p.researchShare * machines * price;
  return (incomes * (1 - p.benefit) + workforce * p.benefit) / (p.goodsMarkUp + p.benefit);
};

/** Sets what firms open with; it does nothing afterwards. */
export const steadyOpening = institution(ports, {
  open({ tables: { nation }, p }) {
    const making =
      ((1 + p.machineMarkUp) * p.productivity) / (p.machinesPerWorker * p.machineCapacity * p.payback);
    // Costs in wages, so that the unit of money is nowhere in them.
    const machineCost = 1 / (making * p.machinesPerWorker);
    const goodsPrice = (1 + p.goodsMarkUp) / p.productivity;
    const full = nation.workforce[0] / goodsPrice;
    nation.openingMachineProductivity[0] = p.productivity;
    nation.openingMakingProductivity[0] = making;
    nation.makerPlaces[0] = p.machineMakers;
    nation.goodsPlaces[0] = p.goodsMakers;
    nation.openingMachines[0] = Math.ceil(full / p.goodsMakers / p.machineCapacity);
    const replaced = (p.goodsMakers * nation.openingMachines[0]) / p.life;
    nation.openingOrders[0] = replaced / p.machineMakers;
    const demand = steadyDemand(nation.workforce[0], replaced, machineCost, p) * p.productivity;
    nation.openingDemand[0] = demand / p.goodsMakers;
    nation.openingStocks[0] = p.stockNorm * nation.openingDemand[0];
    // Wages of the first period follow the growth from here: unrounded, as if machines could be cut in parts.
    const whole = full / (p.machineCapacity * p.life);
    const goods = steadyDemand(nation.workforce[0], whole, machineCost, p) * p.productivity;
    const machinePrice = (1 + p.machineMarkUp) * machineCost;
    const staff = p.researchShare * whole * machinePrice + whole * machineCost + goods / p.productivity;
    nation.productivityAtOpening[0] = (nation.wage[0] * (whole * machinePrice + goods * goodsPrice)) / staff;
  },
});
