import {
  column,
  type ContextOf,
  count,
  credit,
  declare,
  institution,
  quantity,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'machineOrders',
  phase: 'credit',
  says: 'A goods maker orders machines to grow, then machines to replace those that are worn or no longer pay, and pays for them in advance.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
    mostGrowth: share('most machines added in a period over those there are'),
    halves: quantity('choice', 'in that most, half a machine counts 0: as one; 1: as none'),
    payback: quantity('period', 'periods in which a new machine must pay for the replacement of an old one'),
    life: quantity('period', 'age beyond which a machine is worn'),
  },
  tables: {
    vintages: {
      reads: ['machines', 'productivity', 'installed', 'newer'],
      owns: { fate: count('-1, 0 or 1', '-1 for worn, 1 for not worth its wages, 0 for neither') },
    },
    goodsMakers: {
      reads: [
        'cashAfterWages',
        'loans',
        'creditLimit',
        'desiredCapacity',
        'machines',
        'oldest',
        'supplier',
        'wage',
      ],
      owns: {
        expansion: column('machine', 'machines ordered to grow'),
        replacement: column('machine', 'machines ordered to replace others'),
        orderPrice: column('money/machine', 'price of the machines ordered'),
        prepaid: column('money', 'paid for the machines ordered'),
        cashAfterOrders: column('money', 'cash left when wages and orders are paid'),
      },
    },
    machineMakers: {
      reads: ['price', 'machineProductivity', 'entered'],
      owns: {
        ordered: column('machine', 'machines ordered from the maker'),
        lastOrdered: count('period', 'last period in which anybody ordered'),
      },
    },
    bank: {},
  },
  flows: {
    loans: credit('loans', 'bank', 'goodsMakers', 'loans for machines'),
    prepayments: transfer('goodsMakers', 'machineMakers', 'machines paid in advance'),
  },
});
type Here = ContextOf<typeof ports>;

/** Whether the wages saved by a new machine pay for it in time. */
export const paysBack = (price: number, saved: number, capacity: number, payback: number): boolean =>
  saved > 0 && price / capacity / saved <= payback;

/** Machines to add: down to whole ones, and no more than a part of those there are; a firm without any adds all. */
export const expansion = (wanted: number, machines: number, mostGrowth: number, halves = 0): number => {
  if (machines < 1) return Math.round(wanted);
  if (wanted <= machines) return 0;
  const cap = (1 + mostGrowth) * machines;
  // With halves as none a firm that is down to one machine stays there: it may add half of one.
  const most = halves === 1 ? Math.ceil(cap - 1 / 2) : Math.round(cap);
  return wanted > most ? most - machines : Math.floor(wanted - machines);
};

/** Marks what is to go. A replacement counts only the old machines up to the first that stays. */
const judge = ({ tables: { goodsMakers, vintages, machineMakers }, p, clock }: Here, j: number) => {
  const supplier = goodsMakers.supplier[j];
  const newCost = goodsMakers.wage[j] / machineMakers.machineProductivity[supplier];
  let toGo = 0;
  let open = true;
  for (let v = goodsMakers.oldest[j]; v >= 0; v = vintages.newer[v]) {
    const saved = goodsMakers.wage[j] / vintages.productivity[v] - newCost;
    const worn = vintages.installed[v] < clock.quarter - p.life;
    const poor = paysBack(machineMakers.price[supplier], saved, p.machineCapacity, p.payback);
    vintages.fate[v] = worn ? -1 : poor ? 1 : 0;
    if (vintages.fate[v] === 0) open = false;
    if (open) toGo += vintages.machines[v];
  }
  return toGo;
};

/** Machines that can be paid, with their loan and advance payment. */
const order = ({ tables: { goodsMakers, machineMakers }, flows, clock }: Here, j: number, wanted: number) => {
  if (wanted <= 0) return 0;
  const supplier = goodsMakers.supplier[j];
  const price = machineMakers.price[supplier];
  const cash = goodsMakers.cashAfterOrders[j];
  const room = Math.max(goodsMakers.creditLimit[j] - goodsMakers.loans[j], 0);
  const machines = price * wanted <= cash + room ? wanted : Math.max(Math.floor((cash + room) / price), 0);
  if (machines === 0) return 0;
  const cost = price * machines;
  if (cost > cash) flows.loans.pay(0, j, cost - cash);
  goodsMakers.cashAfterOrders[j] = Math.max(cash - cost, 0);
  goodsMakers.prepaid[j] += flows.prepayments.pay(j, supplier, cost);
  machineMakers.ordered[supplier] += machines;
  machineMakers.lastOrdered[supplier] = clock.quarter;
  return machines;
};

export const machineOrders = institution(ports, {
  step(context) {
    const { tables, p } = context;
    const { goodsMakers, machineMakers } = tables;
    for (let i = 0; i < machineMakers.size; i++) machineMakers.ordered[i] = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      goodsMakers.cashAfterOrders[j] = goodsMakers.cashAfterWages[j];
      goodsMakers.prepaid[j] = 0;
      goodsMakers.orderPrice[j] = machineMakers.price[goodsMakers.supplier[j]];
      const machines = goodsMakers.machines[j];
      const wanted = goodsMakers.desiredCapacity[j] / p.machineCapacity;
      goodsMakers.expansion[j] = order(context, j, expansion(wanted, machines, p.mostGrowth, p.halves));
    }
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      const surplus = goodsMakers.machines[j] - goodsMakers.desiredCapacity[j] / p.machineCapacity;
      const toGo = judge(context, j) - Math.floor(Math.max(surplus, 0));
      goodsMakers.replacement[j] = order(context, j, toGo);
    }
  },
  greet: {
    machineMakers({ tables: { machineMakers } }, row) {
      machineMakers.lastOrdered[row] = machineMakers.entered[row];
    },
  },
});
