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
} from '../../kernel/index.js';

const ports = declare({
  name: 'ministry',
  phase: 'plans',
  says: 'Once a year a ministry weighs each sector by its growth and by the politics of its decline, and supports it so much.',
  literature: ['beason-weinstein-1996', 'noland-2007', 'world-bank-1993'],
  parameters: {
    selectivity: share('how far support follows the choice of the ministry; at 0 it is the same for all'),
    evenSupport: share('support of every sector where nobody chooses'),
    mandate: by(['sectors'], quantity('0 or 1', 'the ministry may support the sector')),
    potentialWeight: share('weight of growth potential against the politics of decline'),
    politicalWeight: by(['sectors'], quantity('1', 'how much the decline of the sector counts in politics')),
    growthScale: rate('growth above the mean of the mandate at which potential is at its highest'),
    trendMemory: quantity('1/year', 'weight of this year in the growth of a sector as the ministry sees it'),
    sunset: quantity('year', 'years for which a sector is supported at most'),
    learning: rate('rise of know-how, beyond all else, in a sector with support of one'),
  },
  tables: {
    sectors: {
      reads: ['output'],
      owns: {
        reviewedOutput: column('unit/quarter', 'output at the last review'),
        outputTrend: column('1/year', 'growth of output as the ministry sees it'),
        supportedYears: column('year', 'years of support so far'),
        targeting: column(
          '1',
          'support by the ministry; one where growth is as in the mean and politics count fully',
        ),
        targetingGain: column('1/quarter', 'rise of know-how from being supported'),
      },
    },
    nation: {
      owns: { targetingCorrelation: column('1', 'correlation of support with growth over the mandate') },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Support from growth potential and the politics of decline; growth over the mean from -1 to 1. */
export const supportFor = (relativeGrowth: number, politicalWeight: number, potentialWeight: number) =>
  potentialWeight * (1 + relativeGrowth) + (1 - potentialWeight) * politicalWeight * (1 - relativeGrowth);

/** Takes note of the growth of each sector and returns the mean over the mandate. */
const survey = ({ tables: { sectors }, p }: Here) => {
  let total = 0;
  let number = 0;
  for (let s = 0; s < sectors.size; s++) {
    const before = sectors.reviewedOutput[s];
    const growth =
      before > 0 && sectors.output[s] > 0 ? log(sectors.output[s] / before) : sectors.outputTrend[s];
    sectors.outputTrend[s] += p.trendMemory * (growth - sectors.outputTrend[s]);
    sectors.reviewedOutput[s] = sectors.output[s];
    total += p.mandate[s] * sectors.outputTrend[s];
    number += p.mandate[s];
  }
  return number > 0 ? total / number : 0;
};

const choose = ({ tables: { sectors }, p }: Here, mean: number) => {
  for (let s = 0; s < sectors.size; s++) {
    const relative = clamp((sectors.outputTrend[s] - mean) / p.growthScale, -1, 1);
    const chosen = p.mandate[s] * supportFor(relative, p.politicalWeight[s], p.potentialWeight);
    const wanted = p.selectivity * chosen + (1 - p.selectivity) * p.evenSupport;
    const ended = sectors.supportedYears[s] >= p.sunset;
    sectors.targeting[s] = s === 0 || ended ? 0 : wanted;
  }
};

/** Correlation of support with growth over the sectors of the mandate; 0 where either is the same for all. */
const correlation = ({ tables: { sectors }, p }: Here, meanGrowth: number) => {
  let number = 0;
  let support = 0;
  for (let s = 0; s < sectors.size; s++) {
    number += p.mandate[s];
    support += p.mandate[s] * sectors.targeting[s];
  }
  const meanSupport = number > 0 ? support / number : 0;
  let together = 0;
  let ofSupport = 0;
  let ofGrowth = 0;
  for (let s = 0; s < sectors.size; s++) {
    const moreSupport = p.mandate[s] * (sectors.targeting[s] - meanSupport);
    const moreGrowth = p.mandate[s] * (sectors.outputTrend[s] - meanGrowth);
    together += moreSupport * moreGrowth;
    ofSupport += moreSupport * moreSupport;
    ofGrowth += moreGrowth * moreGrowth;
  }
  return ofSupport > 0 && ofGrowth > 0 ? together / Math.sqrt(ofSupport * ofGrowth) : 0;
};

export const ministry = institution(ports, {
  open(context) {
    choose(context, 0);
  },
  step(context) {
    const { tables, p, clock } = context;
    const { sectors, nation } = tables;
    if (clock.quarter % 4 === 0) {
      const mean = survey(context);
      choose(context, mean);
      for (let s = 0; s < sectors.size; s++) if (sectors.targeting[s] > 0) sectors.supportedYears[s]++;
      nation.targetingCorrelation[0] = correlation(context, mean);
    }
    for (let s = 0; s < sectors.size; s++) sectors.targetingGain[s] = (p.learning * sectors.targeting[s]) / 4;
  },
  invariants: {
    'nobody is supported less than not at all, nor more than twice over': ({ tables: { sectors }, p }) => {
      for (let s = 0; s < sectors.size; s++) {
        const most = Math.max(2, 2 * p.politicalWeight[s], p.evenSupport);
        if (!(sectors.targeting[s] >= 0 && sectors.targeting[s] <= most)) return false;
      }
      return true;
    },
  },
});
