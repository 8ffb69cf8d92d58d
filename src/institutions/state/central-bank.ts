import { column, type ContextOf, declare, log, institution, quantity, rate } from '../../kernel/index.js';

const ports = declare({
  name: 'centralBank',
  phase: 'policy',
  says: 'The bank follows a rule for inflation, and may lean against land; what history did beyond the rule is a named shock.',
  literature: ['taylor-1993', 'de-grauwe-2012'],
  parameters: {
    neutral: rate('policy rate at stable prices'),
    onInflation: quantity('1', 'rise of the rate per point of inflation'),
    smoothing: quantity('1/quarter', 'weight of this quarter in the inflation that the bank looks at'),
    lean: quantity('1/year', 'rise of the rate per log point by which business land is above its past'),
    landMemory: quantity('1/quarter', 'weight of this quarter in that past of land over income'),
    shock: rate('what the rate was beyond the rule'),
    ruleFrom: quantity('0 or 1', 'the rule is in force; before, the rate is as set by the state'),
    administered: rate('rate set by the state where there is no rule'),
    floor: rate('least policy rate'),
  },
  tables: {
    nation: {
      reads: ['inflation', 'commercialLandPrice', 'nominalGdp'],
      owns: {
        policyRate: column('1/year', 'policy rate'),
        pastLand: column('1', 'business land over nominal income in past years, in logs'),
        landGap: column('1', 'business land over nominal income above its past, in logs'),
        inflationSeen: column('1/year', 'inflation as the bank sees it'),
      },
    },
  },
});

type Here = ContextOf<typeof ports>;

/** What the bank adds to the rate while business land is dearer, against income, than in past years. */
const leaning = ({ tables: { nation }, p, clock }: Here) => {
  const land = log(nation.commercialLandPrice[0] / nation.nominalGdp[0]);
  if (clock.quarter === 0) nation.pastLand[0] = land;
  nation.landGap[0] = land - nation.pastLand[0];
  nation.pastLand[0] += p.landMemory * nation.landGap[0];
  return p.lean * Math.max(0, nation.landGap[0]);
};

/** The rule of the bank: neutral rate and inflation, never below the floor. */
export const ruleRate = (neutral: number, onInflation: number, inflation: number, floor: number) =>
  Math.max(floor, neutral + onInflation * inflation);

export const centralBank = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.policyRate[0] = p.administered;
  },
  step(context) {
    const { tables, p } = context;
    const { nation } = tables;
    nation.inflationSeen[0] += p.smoothing * (nation.inflation[0] - nation.inflationSeen[0]);
    const rule = ruleRate(
      p.neutral + p.shock + leaning(context),
      p.onInflation,
      nation.inflationSeen[0],
      p.floor,
    );
    nation.policyRate[0] = p.ruleFrom ? rule : p.administered;
  },
});
