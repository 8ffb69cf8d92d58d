import {
  by,
  clamp,
  column,
  type ContextOf,
  declare,
  exp,
  institution,
  log,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'exchangeRate',
  phase: 'policy',
  says: 'Under the peg foreign prices rule; when the yen floats its real value answers the current account and news.',
  literature: ['krugman-1989', 'balassa-1964', 'samuelson-1964'],
  parameters: {
    pegged: quantity('0 or 1', 'the yen is pegged to the dollar'),
    foreignPrices: quantity('1', 'consumer prices of the United States, opening year = 1'),
    tradablesDrift: rate('growth of consumer prices over tradables prices abroad'),
    pegRate: quantity('1', 'yen per dollar over the opening parity while pegged'),
    news: quantity('1/year', 'news that moves the real value of the yen, in logs, up is dearer'),
    newsWeight: share('part of the news that goes through'),
    balanceResponse: quantity(
      '1/quarter',
      'rise of the real value per point of the current account over output',
    ),
    normalBalance: share('current account over output at which it rests'),
    balanceSmoothing: quantity('1/quarter', 'weight of this quarter in the current account'),
    volumeLag: quantity('1/quarter', 'part of a price change that trade volumes answer to in a quarter'),
    most: quantity('1', 'largest real exchange rate either way, in logs'),
    tradables: by(['sectors'], share('weight of the sector in the prices of tradables')),
  },
  tables: {
    sectors: { reads: ['price'] },
    nation: {
      reads: ['currentAccount', 'nominalGdp'],
      owns: {
        tradablesPrice: column('1', 'price of home tradables, opening = 1'),
        realExchangeRate: column('1', 'foreign over home prices of tradables: up is a cheaper yen'),
        foreignPriceLevel: column('1', 'foreign prices of tradables in yen, opening = 1'),
        volumePriceLevel: column('1', 'the same as trade volumes see it'),
        volumeRate: column('1', 'real exchange rate as trade volumes see it'),
        smoothedBalance: column('1', 'current account over output, smoothed'),
        foreignDrift: column('1', 'foreign tradables over consumer prices, opening = 1'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const move = ({ tables: { sectors, nation }, p }: Here) => {
  let level = 0;
  for (let s = 0; s < sectors.size; s++) level += p.tradables[s] * log(sectors.price[s]);
  nation.tradablesPrice[0] = exp(level);
  nation.foreignDrift[0] *= exp(-p.tradablesDrift / 4);
  const balance = nation.currentAccount[0] / nation.nominalGdp[0];
  nation.smoothedBalance[0] += p.balanceSmoothing * (balance - nation.smoothedBalance[0]);
  const now = log(nation.realExchangeRate[0]);
  const pegged = log((p.pegRate * p.foreignPrices * nation.foreignDrift[0]) / nation.tradablesPrice[0]);
  const floated =
    now - (p.newsWeight * p.news) / 4 - p.balanceResponse * (nation.smoothedBalance[0] - p.normalBalance);
  nation.realExchangeRate[0] = exp(clamp(p.pegged ? pegged : floated, -p.most, p.most));
  const lagged = log(nation.volumeRate[0]);
  nation.volumeRate[0] = exp(lagged + p.volumeLag * (log(nation.realExchangeRate[0]) - lagged));
  nation.foreignPriceLevel[0] = nation.realExchangeRate[0] * nation.tradablesPrice[0];
  nation.volumePriceLevel[0] = nation.volumeRate[0] * nation.tradablesPrice[0];
};

export const exchangeRate = institution(ports, {
  open({ tables: { nation } }) {
    nation.tradablesPrice[0] = 1;
    nation.realExchangeRate[0] = 1;
    nation.foreignPriceLevel[0] = 1;
    nation.volumePriceLevel[0] = 1;
    nation.volumeRate[0] = 1;
    nation.foreignDrift[0] = 1;
  },
  step: move,
});
