import {
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  rate,
  saturate,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'landTrade',
  phase: 'credit',
  says: 'Firms hold land for use and, when it rises faster than credit costs, for its price; households sell it to them.',
  literature: ['hoshi-kashyap-2001', 'gan-2007'],
  parameters: {
    firmShare: share('part of all land that firms use when carry is nil'),
    carryResponse: quantity('1', 'more land wanted per point of price growth over the cost of credit'),
    speculatorResponse: quantity('1', 'the same for speculators'),
    holdingReturn: rate('yield of land beside its price'),
    mostCarry: rate('carry that its effect never reaches, either way'),
    speed: quantity('1/quarter', 'part of the missing land bought or sold in a quarter'),
    speculatorSpeed: quantity('1/quarter', 'the same for speculators'),
    landTax: rate('tax on the land of firms, of its value'),
    lossSales: share('part of the sales of speculators made while prices fall'),
    buyersCash: share('most of their deposits that households give for the land of one firm'),
    openingValue: quantity('money', 'opening value of all land'),
  },
  tables: {
    firms: {
      reads: ['speculator', 'price', 'normalDemand', 'deposits', 'openingOutput', 'closing'],
      owns: {
        land: column('plot', 'land owned'),
        landPaid: column('money/quarter', 'paid for land, less land sold'),
      },
    },
    households: {
      reads: ['deposits'],
      owns: { land: column('plot', 'land owned'), landSold: column('money/quarter', 'received for land') },
    },
    state: { owns: { landTaxes: column('money/quarter', 'taxes on the land of firms') } },
    nation: {
      reads: ['commercialLandPrice', 'commercialLandGrowth', 'primeRate'],
      owns: { firmLand: column('plot', 'land owned by firms') },
    },
  },
  flows: {
    bought: transfer('firms', 'households', 'land bought by firms'),
    sold: transfer('households', 'firms', 'land sold by firms'),
    tax: transfer('firms', 'state', 'tax on land'),
  },
});
type Here = ContextOf<typeof ports>;

const wholeValue = ({ tables: { firms } }: Here) => {
  let value = 0;
  for (let j = 0; j < firms.size; j++) if (firms.alive[j]) value += firms.price[j] * firms.normalDemand[j];
  return value;
};

const trade = (context: Here, j: number, perValue: number, carry: number) => {
  const { tables, p, flows } = context;
  const { firms, households, nation } = tables;
  const speculates = firms.speculator[j] === 1;
  const use = perValue * firms.price[j] * firms.normalDemand[j];
  const wanted = use * Math.max(0, 1 + (speculates ? p.speculatorResponse : p.carryResponse) * carry);
  let change = (speculates ? p.speculatorSpeed : p.speed) * (wanted - firms.land[j]);
  const price = nation.commercialLandPrice[0];
  if (change < 0 && speculates && nation.commercialLandGrowth[0] < 0) change *= p.lossSales;
  if (change > 0) change = Math.min(change, Math.max(0, firms.deposits[j]) / price, households.land[0]);
  else change = Math.max(change, -Math.max(0, p.buyersCash * households.deposits[0]) / price);
  const paid = change > 0 ? flows.bought.pay(j, 0, change * price) : -flows.sold.pay(0, j, -change * price);
  firms.land[j] += change;
  households.land[0] -= change;
  firms.landPaid[j] = paid;
  households.landSold[0] += paid;
};

const taxLand = ({ tables: { firms, state, nation }, p, flows }: Here, j: number) => {
  const due = (p.landTax * firms.land[j] * nation.commercialLandPrice[0]) / 4;
  state.landTaxes[0] += flows.tax.pay(j, 0, Math.min(due, Math.max(0, firms.deposits[j])));
};

export const landTrade = institution(ports, {
  open({ tables: { firms, households, nation }, p, scale }) {
    const all = p.openingValue / scale;
    let output = 0;
    for (let j = 0; j < firms.size; j++) output += firms.openingOutput[j];
    for (let j = 0; j < firms.size; j++)
      firms.land[j] = (all * p.firmShare * firms.openingOutput[j]) / output;
    households.land[0] = all * (1 - p.firmShare);
    nation.firmLand[0] = all * p.firmShare;
  },
  invariants: {
    'all land has an owner': ({ tables: { firms, households }, p, scale }) => {
      let plots = households.land[0];
      for (let j = 0; j < firms.size; j++) plots += firms.land[j];
      return Math.abs(plots / (p.openingValue / scale) - 1) < 2 ** -30;
    },
  },
  step(context) {
    const { tables, p, scale } = context;
    const { firms, households, nation, state } = tables;
    households.landSold[0] = 0;
    state.landTaxes[0] = 0;
    const value = wholeValue(context);
    const perValue = value > 0 ? (p.firmShare * p.openingValue) / scale / value : 0;
    const gain = nation.commercialLandGrowth[0] - nation.primeRate[0] + p.holdingReturn - p.landTax;
    const carry = saturate(gain, p.mostCarry);
    let owned = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      if (firms.closing[j]) {
        households.land[0] += firms.land[j];
        firms.land[j] = 0;
      } else {
        trade(context, j, perValue, carry);
        taxLand(context, j);
      }
      owned += firms.land[j];
    }
    nation.firmLand[0] = owned;
  },
});
