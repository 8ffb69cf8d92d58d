import {
  clamp,
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  rate,
  saturate,
  share,
  transfer,
} from '../../kernel/index.js';

const ports = declare({
  name: 'shareMarket',
  phase: 'policy',
  says: "Shares are worth smoothed profits at a yield that falls with growth and land prices, and part of firms' land and cash.",
  literature: ['campbell-shiller-1988', 'hoshi-kashyap-2001'],
  parameters: {
    profitSmoothing: quantity('1/quarter', 'weight of this quarter in smoothed profits'),
    baseYield: rate('earnings yield without interest and growth'),
    leastYield: rate('least earnings yield'),
    rateResponse: quantity('1', 'response of the yield to the prime rate'),
    growthResponse: quantity('1', 'fall of the yield for trend nominal growth'),
    landResponse: quantity('1', 'fall of the yield for growth of business land prices'),
    mostGrowth: rate('growth that the effect of growth never reaches'),
    mostLand: rate('growth that the effect of land never reaches'),
    profitWeight: share('part of the value of profits in the value of shares'),
    assetWeight: share("part of firms' land and cash less debt in it"),
    leastValue: quantity('quarter', 'least value of all shares, in quarters of nominal output'),
    speed: quantity('1/quarter', 'part of the way to that value gone in a quarter'),
    trendMemory: quantity('1/quarter', 'weight of this quarter in the trend of share prices'),
    mostStrength: quantity('1', 'log of prices over trend counted at most, either way'),
    bankHoldings: share('part of all shares that banks want'),
    bankSpeed: quantity('1/quarter', 'part of the missing shares bought or sold in a quarter'),
    shares: quantity('share', 'shares of the country'),
    listedPart: share('part of all shares that is listed, by value'),
  },
  tables: {
    firms: { reads: ['deposits', 'loans', 'corporateBonds', 'land'] },
    world: { owns: { shares: column('share', 'shares held') } },
    households: {
      reads: ['deposits'],
      owns: { shares: column('share', 'shares held'), shareValue: column('money', 'value of shares held') },
    },
    banks: {
      reads: ['loansHeld', 'shareSales'],
      owns: {
        shares: column('share', 'shares held'),
        sharesBought: column('money/quarter', 'paid for shares less received'),
      },
    },
    nation: {
      reads: [
        'primeRate',
        'believedGrowth',
        'commercialLandGrowth',
        'commercialLandPrice',
        'netProfits',
        'nominalGdp',
        'foreignShare',
      ],
      owns: {
        sharePrice: column('money/share', 'price of a share'),
        smoothedProfits: column('money/quarter', 'smoothed profits after tax'),
        shareTrend: column('1', 'trend of share prices over nominal output, in logs'),
        shareStrength: column('1', 'share prices over nominal output, above trend, in logs'),
      },
    },
  },
  flows: {
    banksBuy: transfer('banks', 'households', 'shares bought by banks'),
    banksSell: transfer('households', 'banks', 'shares sold by banks'),
    foreignersBuy: transfer('world', 'households', 'shares bought by foreigners'),
    foreignersSell: transfer('households', 'world', 'shares sold by foreigners'),
  },
});
type Here = ContextOf<typeof ports>;

const fundamental = ({ tables: { firms, nation }, p }: Here) => {
  const growth = saturate(nation.believedGrowth[0], p.mostGrowth);
  const land = saturate(nation.commercialLandGrowth[0], p.mostLand);
  const wanted =
    p.baseYield + p.rateResponse * nation.primeRate[0] - p.growthResponse * growth - p.landResponse * land;
  let assets = 0;
  for (let j = 0; j < firms.size; j++)
    if (firms.alive[j])
      assets +=
        firms.deposits[j] -
        firms.loans[j] -
        firms.corporateBonds[j] +
        firms.land[j] * nation.commercialLandPrice[0];
  const profits = (4 * nation.smoothedProfits[0]) / Math.max(p.leastYield, wanted);
  const value = p.profitWeight * profits + p.assetWeight * assets;
  return Math.max(p.leastValue * nation.nominalGdp[0], value);
};

const strength = ({ tables: { nation }, p }: Here) => {
  const now = log(nation.sharePrice[0] / nation.nominalGdp[0]);
  nation.shareStrength[0] = clamp(now - nation.shareTrend[0], -p.mostStrength, p.mostStrength);
  nation.shareTrend[0] += p.trendMemory * (now - nation.shareTrend[0]);
};

const tradeWithBanks = ({ tables: { households, banks, nation }, p, flows, scale }: Here) => {
  let loans = 0;
  for (let b = 0; b < banks.size; b++) loans += banks.loansHeld[b];
  const price = nation.sharePrice[0];
  for (let b = 0; b < banks.size; b++) {
    const wanted = loans > 0 ? (p.bankHoldings * p.shares * banks.loansHeld[b]) / loans / scale : 0;
    const sold = Math.min(banks.shares[b], banks.shareSales[b]);
    const purse = Math.max(0, households.deposits[0]) / price;
    const change = Math.max(p.bankSpeed * (wanted - banks.shares[b]) - sold, -purse);
    const paid =
      change > 0 ? flows.banksBuy.pay(b, 0, change * price) : -flows.banksSell.pay(0, b, -change * price);
    banks.shares[b] += change;
    households.shares[0] -= change;
    banks.sharesBought[b] = paid;
  }
};

/** Foreigners come to hold the part of listed shares that they own, from households or back to them. */
const tradeWithWorld = ({ tables: { households, world, nation }, p, flows, scale }: Here) => {
  const wanted = (nation.foreignShare[0] * p.listedPart * p.shares) / scale;
  const price = nation.sharePrice[0];
  const canBuy = Math.max(0, households.deposits[0]) / price;
  const change = clamp(wanted - world.shares[0], -canBuy, households.shares[0]);
  if (change > 0) flows.foreignersBuy.pay(0, 0, change * price);
  else flows.foreignersSell.pay(0, 0, -change * price);
  world.shares[0] += change;
  households.shares[0] -= change;
};

export const shareMarket = institution(ports, {
  open(context) {
    const { tables, p, scale } = context;
    const { households, nation } = tables;
    households.shares[0] = p.shares / scale;
    nation.smoothedProfits[0] = nation.netProfits[0];
    nation.sharePrice[0] = fundamental(context) / households.shares[0];
    households.shareValue[0] = households.shares[0] * nation.sharePrice[0];
    nation.shareTrend[0] = log(nation.sharePrice[0] / nation.nominalGdp[0]);
  },
  step(context) {
    const { tables, p, scale } = context;
    const { households, nation } = tables;
    nation.smoothedProfits[0] += p.profitSmoothing * (nation.netProfits[0] - nation.smoothedProfits[0]);
    const target = fundamental(context) / (p.shares / scale);
    nation.sharePrice[0] *= exp(p.speed * log(target / nation.sharePrice[0]));
    strength(context);
    tradeWithBanks(context);
    tradeWithWorld(context);
    households.shareValue[0] = households.shares[0] * nation.sharePrice[0];
  },
  invariants: {
    'all shares have an owner': ({ tables: { households, banks, world }, p, scale }) => {
      let held = households.shares[0] + world.shares[0];
      for (let b = 0; b < banks.size; b++) held += banks.shares[b];
      return Math.abs(held / (p.shares / scale) - 1) < 2 ** -30;
    },
  },
});
