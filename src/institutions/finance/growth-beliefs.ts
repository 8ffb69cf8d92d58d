import { column, declare, institution, quantity, rate } from '../../kernel/index.js';

/** Beliefs follow the trend slowly, and fast once it falls short of them by more than is borne. */
export const revised = (
  belief: number,
  trend: number,
  tolerance: number,
  patience: number,
  disappointment: number,
) => belief + (trend < belief - tolerance ? disappointment : patience) * (trend - belief);

export const growthBeliefs = institution(
  declare({
    name: 'growthBeliefs',
    phase: 'policy',
    says: 'Owners of land and shares believe in past growth, and give it up quickly once growth falls short.',
    literature: ['campbell-shiller-1988', 'de-grauwe-2012'],
    parameters: {
      tolerance: rate('shortfall of growth that beliefs bear'),
      patience: quantity('1/quarter', 'part of the way to the trend of growth gone in a quarter'),
      disappointment: quantity('1/quarter', 'the same once growth falls short'),
      opening: rate('opening belief'),
    },
    tables: {
      nation: {
        reads: ['nominalTrend'],
        owns: {
          believedGrowth: column('1/year', 'nominal growth that owners of land and shares reckon with'),
        },
      },
    },
  }),
  {
    open({ tables: { nation }, p }) {
      nation.believedGrowth[0] = p.opening;
    },
    step({ tables: { nation }, p }) {
      const belief = nation.believedGrowth[0];
      const trend = nation.nominalTrend[0];
      nation.believedGrowth[0] = revised(belief, trend, p.tolerance, p.patience, p.disappointment);
    },
  },
);
