import {
  column,
  type ContextOf,
  declare,
  exp,
  flag,
  institution,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'machineResearch',
  phase: 'plans',
  says: 'Machine makers spend part of their sales on innovating and imitating, and sell the best machine they know to make.',
  literature: ['dosi-fagiolo-roventini-2010', 'nelson-winter-1982', 'pereira-ks-lsd'],
  parameters: {
    researchShare: share('part of sales spent on research'),
    innovationShare: share('part of research that looks for new machines; the rest imitates'),
    innovationReach: quantity('1/worker', 'how fast research staff raises the chance to innovate'),
    imitationReach: quantity('1/worker', 'how fast research staff raises the chance to imitate'),
    drawAlpha: quantity('1', 'first parameter of the Beta draw of an innovation'),
    drawBeta: quantity('1', 'second parameter of the Beta draw of an innovation'),
    worstGain: share('lowest change of productivity that an innovation can bring'),
    bestGain: share('highest change of productivity that an innovation can bring'),
    markUp: share('price of a machine over its cost, less 1'),
    machinesPerWorker: quantity('machine/worker', 'machines a worker makes at making productivity 1'),
    machineCapacity: quantity('good/machine', 'goods a machine makes in a period'),
    payback: quantity('period', 'periods in which a machine must pay for itself'),
    technologyChoice: quantity(
      'choice',
      '0: lowest price per unit of capacity and running cost; 1: lowest price and running cost; 2: highest product of both productivities, and users look at price over productivity',
    ),
    timing: quantity('choice', '0: candidates are costed at this period’s wage; 1: at the wage before it'),
  },
  tables: {
    machineMakers: {
      reads: [
        'cash',
        'wage',
        'sales',
        'researchStaff',
        'entryMachineProductivity',
        'entryMakingProductivity',
        'entryOrders',
      ],
      owns: {
        machineProductivity: column('good/worker', 'goods a worker makes with the machine sold'),
        makingProductivity: column('1', 'productivity in making it'),
        nextMachineProductivity: column('good/worker', 'the same of the machine chosen for this period'),
        nextMakingProductivity: column('1', 'the same in making it'),
        researchBudget: column('money/period', 'spent on research'),
        unitCost: column('money/machine', 'cost of a machine'),
        price: column('money/machine', 'price of a machine'),
        runningCost: column('money/good', 'wage cost of a good made with the machine'),
        offer: column('money', 'what users compare; the lowest wins'),
        innovated: flag('sells an innovation of this period'),
        imitated: flag('sells an imitation of this period'),
      },
    },
    nation: {
      reads: ['wage', 'lastWage', 'workforce', 'openingWorkforce', 'goodsUnitCost'],
      owns: {
        machinePrice: column('money/machine', 'mean price of machines on offer'),
        innovators: column('1', 'part of machine makers that sell an innovation of this period'),
        imitators: column('1', 'part of machine makers that sell an imitation of this period'),
      },
    },
  },
  draws: ['innovation', 'imitation'],
});
type Here = ContextOf<typeof ports>;

/** What a machine costs its user; the lowest wins. Ambiguity A3: three ways to weigh price and running cost. */
export const burden = (
  price: number,
  runningCost: number,
  productivities: number,
  p: { technologyChoice: number; machineCapacity: number; payback: number },
): number => {
  if (p.technologyChoice === 2) return -productivities;
  const capacity = p.technologyChoice === 1 ? 1 : p.machineCapacity;
  return price / capacity + p.payback * runningCost;
};

/** Chance of success of a search with so many people. */
export const chance = (reach: number, part: number, staff: number): number => 1 - exp(-reach * part * staff);

/** The firm to imitate, near ones more likely; -1 when nobody is at a distance. */
const toImitate = ({ tables: { machineMakers, nation }, p, draws }: Here, i: number, wage: number) => {
  const distance = (h: number) => {
    const price = ((1 + p.markUp) * wage) / machineMakers.makingProductivity[h] / p.machinesPerWorker;
    const byPrice = (price - machineMakers.price[i]) / nation.machinePrice[0];
    const cost = wage / machineMakers.machineProductivity[h];
    const byCost = (cost - machineMakers.runningCost[i]) / nation.goodsUnitCost[0];
    return Math.sqrt(byPrice * byPrice + byCost * byCost);
  };
  const nearness = (h: number) => {
    if (h === i || !machineMakers.alive[h]) return 0;
    const far = distance(h);
    return far > 0 ? 1 / far : 0;
  };
  let all = 0;
  for (let h = 0; h < machineMakers.size; h++) all += nearness(h);
  let point = draws.imitation.uniform(machineMakers.id[i], 1) * all;
  for (let h = 0; h < machineMakers.size; h++) {
    const weight = nearness(h);
    if (weight > 0 && point < weight) return h;
    point -= weight;
  }
  return -1;
};

const search = (context: Here, i: number) => {
  const { tables, p, draws } = context;
  const { machineMakers, nation } = tables;
  const id = machineMakers.id[i];
  const wage = p.timing === 1 ? nation.lastWage[0] : nation.wage[0];
  const staff = (machineMakers.researchStaff[i] * nation.openingWorkforce[0]) / nation.workforce[0];
  let made = machineMakers.makingProductivity[i];
  let used = machineMakers.machineProductivity[i];
  // What the firm sells is costed at the price it last asked, at the wage of then.
  let least = burden(machineMakers.price[i], machineMakers.runningCost[i], used * made, p);
  machineMakers.innovated[i] = 0;
  machineMakers.imitated[i] = 0;
  const consider = (newUsed: number, newMade: number) => {
    if (newUsed === used && newMade === made) return false;
    const price = ((1 + p.markUp) * wage) / newMade / p.machinesPerWorker;
    const cost = burden(price, wage / newUsed, newUsed * newMade, p);
    if (!(cost < least)) return false;
    least = cost;
    used = newUsed;
    made = newMade;
    return true;
  };
  if (draws.innovation.uniform(id) < chance(p.innovationReach, p.innovationShare, staff)) {
    const span = p.bestGain - p.worstGain;
    const gain = (draw: number) =>
      1 + p.worstGain + span * draws.innovation.beta(id, p.drawAlpha, p.drawBeta, draw);
    const found = consider(
      machineMakers.machineProductivity[i] * gain(1),
      machineMakers.makingProductivity[i] * gain(2),
    );
    if (found) machineMakers.innovated[i] = 1;
  }
  if (draws.imitation.uniform(id) < chance(p.imitationReach, 1 - p.innovationShare, staff)) {
    const h = toImitate(context, i, wage);
    if (h >= 0 && consider(machineMakers.machineProductivity[h], machineMakers.makingProductivity[h])) {
      machineMakers.innovated[i] = 0;
      machineMakers.imitated[i] = 1;
    }
  }
  machineMakers.nextMachineProductivity[i] = used;
  machineMakers.nextMakingProductivity[i] = made;
};

/** Cost, price and offer of what the firm sells, at the wage it pays. */
const price = ({ tables: { machineMakers }, p }: Here, i: number) => {
  const { machineProductivity, makingProductivity, wage } = machineMakers;
  machineMakers.unitCost[i] = wage[i] / (makingProductivity[i] * p.machinesPerWorker);
  machineMakers.price[i] = (1 + p.markUp) * machineMakers.unitCost[i];
  machineMakers.runningCost[i] = wage[i] / machineProductivity[i];
  machineMakers.offer[i] =
    p.technologyChoice === 2
      ? machineMakers.price[i] / machineProductivity[i]
      : burden(machineMakers.price[i], machineMakers.runningCost[i], 0, p);
};

const budget = ({ tables: { machineMakers }, p }: Here, i: number) => {
  const { sales, researchBudget, cash } = machineMakers;
  researchBudget[i] =
    sales[i] > 0 ? p.researchShare * sales[i] : Math.min(researchBudget[i], p.researchShare * cash[i]);
};

export const machineResearch = institution(ports, {
  open({ tables: { nation, machineMakers } }) {
    nation.machinePrice[0] = machineMakers.price[0];
  },
  step(context) {
    const { machineMakers, nation } = context.tables;
    for (let i = 0; i < machineMakers.size; i++) {
      if (!machineMakers.alive[i]) continue;
      budget(context, i);
      search(context, i);
    }
    let prices = 0;
    let innovators = 0;
    let imitators = 0;
    for (let i = 0; i < machineMakers.size; i++) {
      if (!machineMakers.alive[i]) continue;
      machineMakers.machineProductivity[i] = machineMakers.nextMachineProductivity[i];
      machineMakers.makingProductivity[i] = machineMakers.nextMakingProductivity[i];
      price(context, i);
      prices += machineMakers.price[i];
      innovators += machineMakers.innovated[i];
      imitators += machineMakers.imitated[i];
    }
    nation.machinePrice[0] = prices / machineMakers.count;
    nation.innovators[0] = innovators / machineMakers.count;
    nation.imitators[0] = imitators / machineMakers.count;
  },
  greet: {
    machineMakers(context, row) {
      const { machineMakers } = context.tables;
      machineMakers.machineProductivity[row] = machineMakers.entryMachineProductivity[row];
      machineMakers.makingProductivity[row] = machineMakers.entryMakingProductivity[row];
      price(context, row);
      machineMakers.researchBudget[row] =
        context.p.researchShare * machineMakers.entryOrders[row] * machineMakers.price[row];
    },
  },
});
