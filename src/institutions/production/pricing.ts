import {
  by,
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'pricing',
  phase: 'settlement',
  says: 'A price follows unit labour cost with a mark-up, plus inputs, research and the tax on consumption; it is charged next quarter.',
  literature: ['dosi-fagiolo-roventini-2010', 'poledna-2023'],
  parameters: {
    adjustment: quantity('1/quarter', 'part of the way to the wanted price gone in a quarter'),
    mostChange: quantity('1/quarter', 'largest change of a price in a quarter'),
    markup: by(['sectors'], quantity('1', 'mark-up on unit labour cost')),
    normalWeight: share('part of cost reckoned at full use of staff and capital instead of the present use'),
    wagesAhead: quantity('quarter', 'quarters of wage growth counted in cost'),
    leastLabourCost: share('least unit labour cost counted, over the mean of the sector'),
    consumptionTax: share('tax on consumption'),
    scarcity: quantity(
      '1',
      'rise of prices for the orders that the sector could not meet, over those it met',
    ),
    passThrough: share('part of the tax on consumption added to prices'),
    researchPassed: share('part of research beyond the ordinary that is charged to customers'),
    ordinaryResearch: by(['sectors'], share('research over labour cost that the mark-up covers')),
    zombieDiscount: share('part of the mark-up that firms kept alive give away'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'workers',
        'payScale',
        'output',
        'utilisation',
        'marketShare',
        'zombie',
        'researchStock',
      ],
      owns: { price: column('money/unit', 'posted price') },
    },
    sectors: {
      reads: ['wage', 'inputCost', 'fill'],
      owns: {
        price: column('money/unit', 'mean posted price weighted by market share'),
        labourCost: column('money/unit', 'mean wages in a unit of output'),
      },
    },
    nation: { reads: ['wageGrowth', 'farmPrice'] },
  },
});
type Here = ContextOf<typeof ports>;

/** Price wanted: unit labour cost with its mark-up, and inputs, both with tax. */
export const wantedPrice = (labourCost: number, markup: number, inputCost: number, tax: number) =>
  (1 + tax) * (labourCost * (1 + markup) + inputCost);

const labourCosts = ({ tables: { firms, sectors }, p }: Here) => {
  const bills = scratch.bills.fill(0);
  const outputs = scratch.outputs.fill(0);
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.utilisation[j] <= 0) continue;
    const s = firms.sector[j];
    bills[s] += sectors.wage[s] * firms.payScale[j] * firms.workers[j];
    outputs[s] += firms.output[j] * (1 + p.normalWeight * (1 / firms.utilisation[j] - 1));
  }
  for (let s = 1; s < sectors.size; s++) if (outputs[s] > 0) sectors.labourCost[s] = bills[s] / outputs[s];
};
const scratch = { bills: new Float64Array(64), outputs: new Float64Array(64), shares: new Float64Array(64) };

const post = ({ tables: { firms, sectors, nation }, p }: Here) => {
  const ahead = 1 + p.wagesAhead * nation.wageGrowth[0];
  const tax = p.passThrough * p.consumptionTax;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j] || firms.utilisation[j] <= 0) continue;
    const s = firms.sector[j];
    const made = firms.output[j] * (1 + p.normalWeight * (1 / firms.utilisation[j] - 1));
    const own =
      made > 0 ? (sectors.wage[s] * firms.payScale[j] * firms.workers[j]) / made : sectors.labourCost[s];
    const cost = ahead * Math.max(own, p.leastLabourCost * sectors.labourCost[s]);
    const scarce = 1 + p.scarcity * (1 / Math.max(p.leastLabourCost, sectors.fill[s]) - 1);
    const markup = (firms.zombie[j] ? 1 - p.zombieDiscount : 1) * ((1 + p.markup[s]) * scarce - 1);
    const before = firms.price[j];
    const research = p.researchPassed * (firms.researchStock[j] * before - p.ordinaryResearch[s] * cost);
    const other = sectors.inputCost[s] + Math.max(0, research);
    const change = p.adjustment * (wantedPrice(cost, markup, other, tax) / before - 1);
    firms.price[j] = before * (1 + clamp(change, -p.mostChange, p.mostChange));
  }
};

const average = ({ tables: { firms, sectors, nation } }: Here) => {
  sectors.price[0] = nation.farmPrice[0];
  const weights = scratch.shares.fill(0);
  for (let s = 1; s < sectors.size; s++) sectors.price[s] = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    sectors.price[firms.sector[j]] += firms.marketShare[j] * firms.price[j];
    weights[firms.sector[j]] += firms.marketShare[j];
  }
  for (let s = 1; s < sectors.size; s++) if (weights[s] > 0) sectors.price[s] /= weights[s];
};

export const pricing = institution(ports, {
  open({ tables: { firms, sectors } }) {
    firms.price.fill(1, 0, firms.size);
    sectors.price.fill(1);
  },
  step(context) {
    labourCosts(context);
    post(context);
    average(context);
  },
  greet: {
    firms({ tables: { firms, sectors } }, row) {
      firms.price[row] = sectors.price[firms.sector[row]];
    },
  },
});
