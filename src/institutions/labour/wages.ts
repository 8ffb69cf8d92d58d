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
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'wages',
  phase: 'labour',
  says: 'The spring round follows expected prices and productivity, less slack and what unions give up in a shock.',
  literature: ['blanchflower-oswald-1994', 'hayashi-prescott-2002', 'bruno-sachs-1985'],
  parameters: {
    slackResponse: quantity('1', 'fall of yearly wage growth per point of slack'),
    normWeight: share('part of the norm of slack taken off slack'),
    mostSlack: share('slack counted at most, either way'),
    productivityWeight: share('part of trend productivity growth paid out'),
    productivitySmoothing: quantity('1/quarter', 'weight of this quarter in trend productivity growth'),
    indexation: share('part of past instead of expected inflation that is made good'),
    indexMemory: quantity('1/quarter', 'weight of this quarter in past inflation'),
    downwardEase: share('part of a fall that goes through'),
    sectorPremium: by(['sectors'], quantity('1', 'wage over the national base')),
    openingProductivity: quantity('1/year', 'opening trend growth of output per worker'),
    openingWage: quantity('money/worker/quarter', 'opening national base wage'),
  },
  tables: {
    nation: {
      reads: [
        'slack',
        'slackNorm',
        'expectedInflation',
        'inflation',
        'wageRestraint',
        'realGdp',
        'employment',
      ],
      owns: {
        wage: column('money/worker/quarter', 'national base wage'),
        wageGrowth: column('1/quarter', 'growth of the base wage'),
        productivityGrowth: column('1/quarter', 'trend growth of output per worker'),
        pastInflation: column('1/year', 'inflation of about the past year'),
        lastProductivity: column('money/worker', 'output per worker a quarter ago'),
      },
    },
    sectors: { owns: { wage: column('money/worker/quarter', 'wage in the sector') } },
  },
});
type Here = ContextOf<typeof ports>;

/** Wage growth a quarter: expected inflation and productivity less what slack costs. */
export const wageGrowth = (inflation: number, productivity: number, slack: number) =>
  inflation / 4 + productivity - slack / 4;

const round = ({ tables: { nation, sectors }, p }: Here) => {
  const productivity = nation.realGdp[0] / Math.max(1, nation.employment[0]);
  if (nation.lastProductivity[0] > 0) {
    const growth = log(productivity / nation.lastProductivity[0]);
    nation.productivityGrowth[0] += p.productivitySmoothing * (growth - nation.productivityGrowth[0]);
  }
  nation.lastProductivity[0] = productivity;
  const slack = clamp(nation.slack[0] - p.normWeight * nation.slackNorm[0], -p.mostSlack, p.mostSlack);
  const paidOut = p.productivityWeight * nation.productivityGrowth[0];
  const expected = nation.expectedInflation[0];
  nation.pastInflation[0] += p.indexMemory * (nation.inflation[0] - nation.pastInflation[0]);
  const inflation = expected + p.indexation * (nation.pastInflation[0] - expected);
  const wanted = wageGrowth(inflation, paidOut, p.slackResponse * slack) - nation.wageRestraint[0];
  nation.wageGrowth[0] = wanted < 0 ? p.downwardEase * wanted : wanted;
  nation.wage[0] *= exp(nation.wageGrowth[0]);
  for (let s = 0; s < sectors.size; s++) sectors.wage[s] = nation.wage[0] * p.sectorPremium[s];
};

export const wages = institution(ports, {
  open({ tables: { nation, sectors }, p }) {
    nation.wage[0] = p.openingWage;
    nation.productivityGrowth[0] = p.openingProductivity / 4;
    for (let s = 0; s < sectors.size; s++) sectors.wage[s] = nation.wage[0] * p.sectorPremium[s];
  },
  step: round,
});
