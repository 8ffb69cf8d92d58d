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
  name: 'publicSpending',
  phase: 'goods',
  says: 'The state spends a voted part of trend output on works, goods, pay and transfers, and more while there is slack.',
  literature: ['imf-public-finances-modern-history', 'posen-1998'],
  parameters: {
    primary: share('primary spending voted, of trend output'),
    works: share('public works, of trend output'),
    goods: share('purchases of goods and services, of trend output'),
    trendUp: quantity('1/quarter', 'part of output above its trend taken into the trend in a quarter'),
    trendDown: quantity('1/quarter', 'the same below trend'),
    stabiliser: quantity('1', 'more spending over trend output per point of slack'),
    leastSlack: share('least slack answered'),
    mostSlack: share('most slack answered'),
    stabiliserWorks: share('part of it that is works'),
    worksGoods: by(['sectors'], share("sector's part in the value of public works")),
    purchases: by(['sectors'], share("sector's part in the value of public purchases")),
    publicWage: quantity('1', 'pay of public servants over the national base'),
  },
  tables: {
    nation: {
      reads: ['nominalGdp', 'nominalTrend', 'slack', 'wage', 'publicServants'],
      owns: {
        trendOutput: column('money/quarter', 'output as budgets see it'),
        publicWages: column('money/quarter', 'pay of public servants'),
        transfers: column('money/quarter', 'transfers to households'),
      },
    },
    sectors: {
      owns: {
        publicUse: column('money/quarter', 'public purchases and works planned'),
        worksUse: column('money/quarter', 'public works planned'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const budget = ({ tables: { nation, sectors }, p }: Here) => {
  const grown = nation.trendOutput[0] * (1 + nation.nominalTrend[0] / 4);
  const above = nation.nominalGdp[0] - grown;
  const trend = grown + (above > 0 ? p.trendUp : p.trendDown) * above;
  nation.trendOutput[0] = trend;
  const slack = clamp(nation.slack[0], p.leastSlack, p.mostSlack);
  const relief = p.stabiliser * slack * trend;
  const works = Math.max(0, p.works * trend + p.stabiliserWorks * relief);
  const goods = p.goods * trend;
  nation.publicWages[0] = p.publicWage * nation.wage[0] * nation.publicServants[0];
  const rest = p.primary * trend + relief - works - goods - nation.publicWages[0];
  nation.transfers[0] = Math.max(0, rest);
  for (let s = 0; s < sectors.size; s++) {
    sectors.worksUse[s] = p.worksGoods[s] * works;
    sectors.publicUse[s] = sectors.worksUse[s] + p.purchases[s] * goods;
  }
};

export const publicSpending = institution(ports, {
  open({ tables: { nation } }) {
    nation.trendOutput[0] = nation.nominalGdp[0];
  },
  step: budget,
});
