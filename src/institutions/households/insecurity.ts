import { column, type ContextOf, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'insecurity',
  phase: 'goods',
  says: 'Households fear for jobs after they have seen them lost, and for pensions when promises outgrow what workers pay.',
  literature: ['carroll-1997', 'horioka-2006'],
  parameters: {
    adaptation: quantity('1/quarter', 'weight of this quarter in the unemployment that households expect'),
    insurance: share('part of lost pay that unemployment insurance replaces'),
    ageingMemory: quantity('1/quarter', 'weight of this quarter in the rise of the old that is foreseen'),
    horizon: quantity('year', 'years for which households look ahead'),
    promise: share('pension promised over pay'),
    payers: share('part of the population that pays for pensions'),
    ceiling: share('most that workers are believed ready to pay, of pay'),
    pensionWeight: share('part of income put aside when no pension at all is to be had'),
    debtWeight: quantity(
      'year',
      'part of income put aside per year of output of public debt above the normal',
    ),
    normalDebt: quantity('year', 'public debt over yearly output that worries nobody'),
  },
  tables: {
    nation: {
      reads: ['unemploymentRate', 'elderlyShare', 'publicDebt', 'nominalGdp'],
      owns: {
        expectedUnemployment: column('1', 'unemployment that households expect'),
        jobRisk: column('1', 'expected loss of pay through unemployment, insured part left out'),
        lastElderly: column('1', 'part of the population of 65 and more a quarter ago'),
        elderlyRise: column('1/year', 'rise of that part that households foresee'),
        pensionDoubt: column('1', 'part of income that doubts about pensions would put aside'),
        insecurity: column('1', 'both risks together'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Part of the promised pensions that what workers will pay cannot cover. */
export const pensionGap = (promise: number, oldPerPayer: number, ceiling: number) =>
  Math.max(0, 1 - ceiling / (promise * oldPerPayer));

const jobs = ({ tables: { nation }, p }: Here) => {
  const news = nation.unemploymentRate[0] - nation.expectedUnemployment[0];
  nation.expectedUnemployment[0] += p.adaptation * news;
  nation.jobRisk[0] = (1 - p.insurance) * nation.expectedUnemployment[0];
};

const pensions = ({ tables: { nation }, p }: Here) => {
  const rise = 4 * (nation.elderlyShare[0] - nation.lastElderly[0]);
  nation.lastElderly[0] = nation.elderlyShare[0];
  nation.elderlyRise[0] += p.ageingMemory * (rise - nation.elderlyRise[0]);
  const ahead = nation.elderlyShare[0] + p.horizon * Math.max(0, nation.elderlyRise[0]);
  const gap = p.promise * ahead > 0 ? pensionGap(p.promise, ahead / p.payers, p.ceiling) : 0;
  const debt = nation.publicDebt[0] / (4 * nation.nominalGdp[0]);
  nation.pensionDoubt[0] = p.pensionWeight * gap + p.debtWeight * Math.max(0, debt - p.normalDebt);
};

export const insecurity = institution(ports, {
  open({ tables: { nation } }) {
    nation.lastElderly[0] = nation.elderlyShare[0];
    nation.expectedUnemployment[0] = nation.unemploymentRate[0];
  },
  step(context) {
    jobs(context);
    pensions(context);
    const { nation } = context.tables;
    nation.insecurity[0] = nation.jobRisk[0] + nation.pensionDoubt[0];
  },
  invariants: {
    'nobody fears less than nothing': ({ tables: { nation } }) =>
      nation.jobRisk[0] >= 0 && nation.pensionDoubt[0] >= 0,
  },
});
