import { column, declare, institution, quantity, rate } from '../../kernel/index.js';

const ports = declare({
  name: 'centralBank',
  phase: 'policy',
  says: 'The bank follows a rule for inflation, down to its floor; what history did beyond the rule is a named shock.',
  literature: ['taylor-1993', 'de-grauwe-2012'],
  parameters: {
    neutral: rate('policy rate at stable prices'),
    onInflation: quantity('1', 'rise of the rate per point of inflation'),
    smoothing: quantity('1/quarter', 'weight of this quarter in the inflation that the bank looks at'),
    shock: rate('what the rate was beyond the rule'),
    ruleFrom: quantity('0 or 1', 'the rule is in force; before, the rate is as set by the state'),
    administered: rate('rate set by the state where there is no rule'),
    floor: rate('least policy rate'),
  },
  tables: {
    nation: {
      reads: ['inflation'],
      owns: {
        policyRate: column('1/year', 'policy rate'),
        inflationSeen: column('1/year', 'inflation as the bank sees it'),
      },
    },
  },
});

/** The rule of the bank: neutral rate and inflation, never below the floor. */
export const ruleRate = (neutral: number, onInflation: number, inflation: number, floor: number) =>
  Math.max(floor, neutral + onInflation * inflation);

export const centralBank = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.policyRate[0] = p.administered;
  },
  step({ tables: { nation }, p }) {
    nation.inflationSeen[0] += p.smoothing * (nation.inflation[0] - nation.inflationSeen[0]);
    const rule = ruleRate(p.neutral + p.shock, p.onInflation, nation.inflationSeen[0], p.floor);
    nation.policyRate[0] = p.ruleFrom ? rule : p.administered;
  },
});
