import {
  by,
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  log,
  quantity,
  rate,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'offshoring',
  phase: 'plans',
  says: 'A maker builds plants abroad, large and productive ones first, when labour at home is dear in foreign money; exports go with them, and profits come home.',
  literature: ['fukao-2013', 'kim-kwon-fukao-2007', 'whittaker-2001'],
  parameters: {
    manufacturing: by(['sectors'], quantity('0 or 1', 'firms of the sector can make their goods abroad')),
    elasticity: quantity('1', 'part of production made abroad for what is gained by it, in logs of cost'),
    most: share('most of its production that a firm makes abroad'),
    hostWage: quantity('1', 'wage where plants are built, over foreign prices, opening wage at home = 1'),
    distance: quantity('1', 'cost of making things far away, in logs'),
    barriers: quantity('1', 'cost that barriers abroad add to exports from home, in logs'),
    homecoming: share('grant of the state over the value of plants brought home'),
    plantShare: share('part of plants in the cost of a unit'),
    offshoreTax: share('tax at home on profits of plants abroad, beyond the tax on all profits'),
    fixedCost: quantity(
      'worker',
      "fixed cost of producing abroad, in wages over what the firm's size makes of it",
    ),
    profitTax: share('tax on profits at home'),
    hostTax: share('tax on profits abroad'),
    taxResponse: quantity('1', 'gain in logs of cost per point of tax saved'),
    allowed: quantity('0 or 1', 'the state lets firms invest abroad'),
    speed: rate('part of the missing plants built in a year'),
    cashPart: share('most of its deposits that a firm spends on plants abroad in a quarter'),
    plantReturn: rate('profits sent home over the value of plants abroad'),
    displacement: share('part of exports given up for the part of production abroad'),
    broughtBack: share('part of what plants abroad make that is sold at home'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'price',
        'expectedDemand',
        'capital',
        'deposits',
        'closing',
        'zombie',
        'output',
        'sales',
      ],
      owns: {
        plants: column('unit', 'capital in plants abroad'),
        offshore: column('1', 'part of production made abroad'),
        movedAbroad: column('1/quarter', 'part of production that left this quarter'),
        customMoved: column('1/quarter', 'part of the custom at home that left with it, less what came back'),
        salesMoved: column('money/quarter', 'sales from home that plants abroad have taken over'),
        plantProfit: column('money/quarter', 'profits sent home by plants abroad'),
      },
    },
    sectors: {
      reads: ['wage', 'exportUse', 'homeDemand'],
      owns: {
        exportsMoved: column('1', 'part of exports that plants abroad have taken over'),
        importsBrought: column('1', 'part of home use of home goods that plants abroad have taken over'),
        outputAbroad: column('unit/quarter', 'made by plants abroad'),
      },
    },
    nation: {
      reads: ['wage', 'foreignPriceLevel', 'capitalPrice'],
      owns: {
        openingWage: column('money/worker/quarter', 'wage at the opening'),
        labourCostGap: column('1', 'wage at home over the wage abroad, both in foreign goods, in logs'),
        plantOutlay: column('money/quarter', 'spent on plants abroad, less what was sold'),
        plantIncome: column('money/quarter', 'profits sent home by plants abroad'),
        overseasProduction: column('1', 'sales of plants abroad over all sales of makers'),
      },
    },
    world: { reads: [] },
    state: {
      reads: [],
      owns: {
        plantTaxes: column('money/quarter', 'taxes on profits of plants abroad'),
        homecomingGrants: column('money/quarter', 'grants for plants brought home'),
      },
    },
  },
  flows: {
    built: transfer('firms', 'world', 'plants abroad'),
    sold: transfer('world', 'firms', 'plants abroad that are sold'),
    profits: transfer('world', 'firms', 'profits sent home by plants abroad'),
    tax: transfer('firms', 'state', 'tax on profits of plants abroad'),
    homecoming: transfer('state', 'firms', 'grants for plants brought home'),
  },
});
type Here = ContextOf<typeof ports>;

/** Part of production wanted abroad: the gain over distance and fixed cost, times its elasticity. */
export const wantedAbroad = (gain: number, fixed: number, elasticity: number, most: number) =>
  clamp(elasticity * (gain - fixed), 0, most);

/** What a unit of labour saves abroad, before the fixed cost, in logs. */
const gainOf = ({ tables: { nation }, p }: Here) => {
  const home = nation.wage[0] / nation.openingWage[0] / nation.foreignPriceLevel[0];
  nation.labourCostGap[0] = log(home / p.hostWage);
  const tax = p.taxResponse * (p.profitTax - p.hostTax - p.offshoreTax);
  return nation.labourCostGap[0] + p.barriers + tax - p.distance - p.plantShare * p.homecoming;
};

const target = ({ tables: { firms, sectors }, p }: Here, j: number, gain: number) => {
  const s = firms.sector[j];
  const staffWorth = (firms.price[j] * firms.expectedDemand[j]) / sectors.wage[s];
  if (!p.manufacturing[s] || !p.allowed || firms.zombie[j] || staffWorth <= 0) return 0;
  const part = wantedAbroad(gain, p.fixedCost / staffWorth, p.elasticity, p.most);
  return (part / (1 - part)) * firms.capital[j];
};

const earn = ({ tables: { firms, nation, state }, p, flows }: Here, j: number) => {
  const due = (p.plantReturn / 4) * firms.plants[j] * nation.capitalPrice[0];
  const earned = flows.profits.pay(0, j, due);
  const tax = flows.tax.pay(j, 0, Math.min(p.offshoreTax * earned, Math.max(0, firms.deposits[j])));
  firms.plantProfit[j] = earned - tax;
  nation.plantIncome[0] += earned;
  state.plantTaxes[0] += tax;
};

/** Builds or sells plants, as far as cash allows. */
const build = (context: Here, j: number, gain: number) => {
  const { tables, p, flows } = context;
  const { firms, nation } = tables;
  const price = nation.capitalPrice[0];
  const change = (p.speed / 4) * (target(context, j, gain) - firms.plants[j]);
  if (change > 0) {
    const cost = Math.min(change * price, p.cashPart * Math.max(0, firms.deposits[j]));
    const paid = flows.built.pay(j, 0, cost);
    firms.plants[j] += paid / price;
    nation.plantOutlay[0] += paid;
  } else if (change < 0) {
    const worth = flows.sold.pay(0, j, -change * price);
    nation.plantOutlay[0] -= worth;
    tables.state.homecomingGrants[0] += flows.homecoming.pay(0, j, p.homecoming * worth);
    firms.plants[j] += change;
  }
};

const follow = ({ tables: { firms, sectors }, p }: Here, j: number) => {
  const s = firms.sector[j];
  const before = firms.offshore[j];
  const { plants, capital } = { plants: firms.plants[j], capital: firms.capital[j] };
  const part = plants > 0 && capital > 0 ? Math.min(p.most, plants / (plants + capital)) : 0;
  const exported = sectors.homeDemand[s] > 0 ? Math.min(1, sectors.exportUse[s] / sectors.homeDemand[s]) : 0;
  firms.offshore[j] = part;
  firms.movedAbroad[j] = Math.max(0, part - before);
  const lost = p.displacement * exported + p.broughtBack * (1 - exported);
  firms.customMoved[j] = lost * (part - before);
  firms.salesMoved[j] = lost * part * firms.price[j] * firms.expectedDemand[j];
};

const clear = ({ tables: { firms, sectors, nation, state } }: Here) => {
  state.plantTaxes[0] = 0;
  state.homecomingGrants[0] = 0;
  nation.plantOutlay[0] = 0;
  nation.plantIncome[0] = 0;
  sectors.outputAbroad.fill(0);
  sectors.exportsMoved.fill(0);
  firms.plantProfit.fill(0, 0, firms.size);
};

const scratch = { output: new Float64Array(64) };

/** What is made abroad, by sector and in all. */
const survey = ({ tables: { firms, sectors, nation }, p }: Here) => {
  const output = scratch.output.fill(0);
  let home = 0;
  let abroad = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || !p.manufacturing[firms.sector[j]]) continue;
    const times = firms.offshore[j] / (1 - firms.offshore[j]);
    output[firms.sector[j]] += firms.output[j];
    sectors.outputAbroad[firms.sector[j]] += times * firms.output[j];
    home += firms.sales[j];
    abroad += times * firms.sales[j];
  }
  nation.overseasProduction[0] = home > 0 ? abroad / (home + abroad) : 0;
  for (let s = 0; s < sectors.size; s++) {
    const all = output[s] + sectors.outputAbroad[s];
    const part = all > 0 ? sectors.outputAbroad[s] / all : 0;
    sectors.exportsMoved[s] = p.displacement * part;
    sectors.importsBrought[s] = p.broughtBack * part;
  }
};

export const offshoring = institution(ports, {
  step(context) {
    const { firms, nation } = context.tables;
    if (nation.openingWage[0] <= 0) nation.openingWage[0] = nation.wage[0];
    clear(context);
    const gain = gainOf(context);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      if (firms.closing[j]) firms.plants[j] = 0;
      else {
        earn(context, j);
        build(context, j, gain);
      }
      follow(context, j);
    }
    survey(context);
  },
  invariants: {
    'nobody makes more abroad than is allowed': ({ tables: { firms }, p }) => {
      for (let j = 0; j < firms.size; j++)
        if (firms.alive[j] && !(firms.offshore[j] >= 0 && firms.offshore[j] <= p.most)) return false;
      return true;
    },
  },
});
