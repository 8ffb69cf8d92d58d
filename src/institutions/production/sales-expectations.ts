import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  log,
  quantity,
  rate,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'salesExpectations',
  phase: 'plans',
  says: 'Firms expect their own trend, anchored to the supply of the economy and to the slack that is to be taken up.',
  literature: ['hommes-2013', 'poledna-2023'],
  parameters: {
    demandSmoothing: quantity('1/quarter', 'weight of this quarter in expected demand'),
    growthSmoothing: quantity('1/quarter', "weight of this quarter in the firm's own trend"),
    normalSmoothing: quantity('1/quarter', 'weight of this quarter in normal demand'),
    mostOwnGrowth: quantity('1/quarter', 'own trend growth counted at most, either way'),
    ownWeight: share('weight of the own trend against the common one'),
    supplyWeight: share('weight of supply and slack against realised growth in the common one'),
    slackWeight: quantity('1/year', 'yearly growth expected for each point of slack'),
    mostSlack: share('slack counted at most'),
    landWeight: quantity('1', 'yearly growth expected for each point of land price growth above normal'),
    normalLandGrowth: rate('land price growth taken for normal'),
    realisedSmoothing: quantity('1/quarter', 'weight of this quarter in realised growth'),
    supplySmoothing: quantity('1/quarter', 'weight of this quarter in supply growth'),
    labourElasticity: quantity('1', 'elasticity of output to labour used to turn productivity into supply'),
    leastGrowth: rate('least common growth'),
    mostGrowth: rate('most common growth'),
    openingGrowth: rate('opening expected growth'),
  },
  tables: {
    firms: {
      reads: ['demand', 'openingOutput'],
      owns: {
        expectedDemand: column('unit/quarter', 'sales expected without growth'),
        ownGrowth: column('1/quarter', "trend of the firm's expected sales"),
        normalDemand: column('unit/quarter', 'sales over some four years'),
        plannedGrowth: column('1/quarter', 'growth used for plans'),
      },
    },
    nation: {
      reads: ['slack', 'realGrowth', 'productivityChange', 'labourForce', 'farmers', 'landGrowth'],
      owns: {
        commonGrowth: column('1/year', 'growth everybody expects'),
        realisedTrend: column('1/year', 'trend of realised growth'),
        supplyTrend: column('1/year', 'trend growth of supply'),
        lastSupply: column('worker', 'labour force off the farm a quarter ago'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

const common = ({ tables: { nation }, p }: Here) => {
  const supply = nation.labourForce[0] - nation.farmers[0];
  const labourGrowth = nation.lastSupply[0] > 0 ? log(supply / nation.lastSupply[0]) : 0;
  nation.lastSupply[0] = supply;
  const growth = 4 * (nation.productivityChange[0] / p.labourElasticity + labourGrowth);
  nation.supplyTrend[0] += p.supplySmoothing * (growth - nation.supplyTrend[0]);
  nation.realisedTrend[0] += p.realisedSmoothing * (4 * nation.realGrowth[0] - nation.realisedTrend[0]);
  const slack = clamp(nation.slack[0], -p.mostSlack, p.mostSlack);
  const anchored = nation.supplyTrend[0] + p.slackWeight * slack;
  const land = p.landWeight * (nation.landGrowth[0] - p.normalLandGrowth);
  const expected = (1 - p.supplyWeight) * nation.realisedTrend[0] + p.supplyWeight * anchored + land;
  nation.commonGrowth[0] = clamp(expected, p.leastGrowth, p.mostGrowth);
};

export const salesExpectations = institution(ports, {
  open({ tables: { firms, nation }, p }) {
    for (let j = 0; j < firms.size; j++) {
      firms.expectedDemand[j] = firms.openingOutput[j];
      firms.normalDemand[j] = firms.openingOutput[j];
      firms.ownGrowth[j] = p.openingGrowth / 4;
    }
    nation.commonGrowth[0] = p.openingGrowth;
    nation.realisedTrend[0] = p.openingGrowth;
    nation.supplyTrend[0] = p.openingGrowth;
  },
  step(context) {
    common(context);
    const { tables, p } = context;
    const { firms, nation } = tables;
    const drift = nation.commonGrowth[0] / 4;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const before = firms.expectedDemand[j];
      const after = before + p.demandSmoothing * (firms.demand[j] - before);
      firms.expectedDemand[j] = after;
      const growth = before > 0 && after > 0 ? after / before - 1 : 0;
      const own = firms.ownGrowth[j] + p.growthSmoothing * (growth - firms.ownGrowth[j]);
      firms.ownGrowth[j] = clamp(own, -p.mostOwnGrowth, p.mostOwnGrowth);
      firms.normalDemand[j] =
        (1 + drift) * (firms.normalDemand[j] + p.normalSmoothing * (after - firms.normalDemand[j]));
      firms.plannedGrowth[j] = p.ownWeight * firms.ownGrowth[j] + (1 - p.ownWeight) * drift;
    }
  },
  greet: {
    firms({ tables: { firms, nation } }, row) {
      firms.expectedDemand[row] = firms.openingOutput[row];
      firms.normalDemand[row] = firms.openingOutput[row];
      firms.ownGrowth[row] = nation.commonGrowth[0] / 4;
    },
  },
});
