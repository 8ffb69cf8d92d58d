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
  says: 'The state spends a voted part of output on works, goods, pay and transfers; benefits, packages and later votes meet slack.',
  literature: ['imf-public-finances-modern-history', 'posen-1998', 'kuttner-posen-2002'],
  parameters: {
    primary: share('primary spending voted, of trend output'),
    works: share('public works voted, of trend output, packages included'),
    packagesInVote: share('works of packages in that vote, of trend output'),
    worksCarriedOut: share('works carried out, over those voted; the rest is saved'),
    goods: share('purchases of goods and services, of trend output'),
    trendUp: quantity('1/quarter', 'part of output above its trend taken into the trend in a quarter'),
    trendDown: quantity('1/quarter', 'the same below trend'),
    stabiliser: quantity('1', 'more spending over trend output per point of the slack that budgets know of'),
    budgetLag: quantity('1/quarter', 'weight of this quarter in that slack'),
    benefit: share('part of pay that the jobless receive'),
    reckonedUnemployment: share('unemployment for whose benefits the vote provides'),
    leastSlack: share('least slack answered'),
    mostSlack: share('most slack answered'),
    stabiliserWorks: share('part of it that is works'),
    worksGoods: by(['sectors'], share("sector's part in the value of public works")),
    purchases: by(['sectors'], share("sector's part in the value of public purchases")),
    publicWage: quantity('1', 'pay of public servants over the national base'),
  },
  tables: {
    nation: {
      reads: [
        'nominalGdp',
        'nominalTrend',
        'slack',
        'wage',
        'publicServants',
        'unemployed',
        'labourForce',
        'packageWorks',
        'worksForVotes',
      ],
      owns: {
        trendOutput: column('money/quarter', 'output as budgets see it'),
        publicWages: column('money/quarter', 'pay of public servants'),
        budgetSlack: column('1', 'slack that budgets know of'),
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

/** Works voted once packages are taken out, as far as carried out, and those of packages. */
const worksOf = ({ tables: { nation }, p }: Here) => {
  const voted = Math.max(0, p.works - p.packagesInVote) * nation.trendOutput[0];
  return p.worksCarriedOut * nation.worksForVotes[0] * voted + nation.packageWorks[0];
};

/** What the jobless receive beyond what the vote provides for them. */
const benefits = ({ tables: { nation }, p }: Here) =>
  p.benefit * nation.wage[0] * (nation.unemployed[0] - p.reckonedUnemployment * nation.labourForce[0]);

const budget = (context: Here) => {
  const { tables, p } = context;
  const { nation, sectors } = tables;
  const grown = nation.trendOutput[0] * (1 + nation.nominalTrend[0] / 4);
  const above = nation.nominalGdp[0] - grown;
  const trend = grown + (above > 0 ? p.trendUp : p.trendDown) * above;
  nation.trendOutput[0] = trend;
  nation.budgetSlack[0] += p.budgetLag * (nation.slack[0] - nation.budgetSlack[0]);
  const relief = p.stabiliser * clamp(nation.budgetSlack[0], p.leastSlack, p.mostSlack) * trend;
  const works = Math.max(0, worksOf(context) + p.stabiliserWorks * relief);
  const goods = p.goods * trend;
  nation.publicWages[0] = p.publicWage * nation.wage[0] * nation.publicServants[0];
  const pay = nation.publicWages[0];
  const rest = p.primary * trend - p.works * trend + (1 - p.stabiliserWorks) * relief - goods - pay;
  nation.transfers[0] = Math.max(0, rest + benefits(context));
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
