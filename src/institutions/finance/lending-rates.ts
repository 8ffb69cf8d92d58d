import { clamp, column, declare, institution, quantity, rate, share } from '../../kernel/index.js';

const ports = declare({
  name: 'lendingRates',
  phase: 'plans',
  says: "Half of each loan is priced at today's prime rate and half at that of the last years; margins thin as markets open.",
  literature: ['hoshi-kashyap-2001'],
  parameters: {
    primeMargin: rate('prime rate over the policy rate'),
    memory: quantity('1/quarter', 'weight of this quarter in the prime rate of past years'),
    termPremium: rate('contract rate over the mean of the two prime rates'),
    marginDecline: rate('fall of the lending margin through deregulation'),
    shortageMargin: quantity(
      '1',
      'rise of the margin per point of capital that banks lack of the rule and a cushion',
    ),
    cushion: share('capital above the requirement from which banks lack none'),
    fundingToday: share("part of funding priced at today's policy rate"),
  },
  tables: {
    nation: {
      reads: ['policyRate', 'bankCapitalRatio', 'bankRequirement'],
      owns: {
        primeRate: column('1/year', 'prime lending rate'),
        pastPrime: column('1/year', 'prime rate of the last five years'),
        lendingRate: column('1/year', 'interest on the mean business loan'),
        fundingRate: column('1/year', 'interest that banks pay'),
        pastPolicy: column('1/year', 'policy rate of the last years'),
      },
    },
  },
});

export const lendingRates = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.pastPrime[0] = nation.policyRate[0] + p.primeMargin;
    nation.primeRate[0] = nation.pastPrime[0];
    nation.pastPolicy[0] = nation.policyRate[0];
    nation.lendingRate[0] = nation.primeRate[0] + p.termPremium;
    nation.fundingRate[0] = nation.policyRate[0];
  },
  step({ tables: { nation }, p }) {
    const prime = nation.policyRate[0] + p.primeMargin;
    nation.primeRate[0] = prime;
    nation.pastPrime[0] += p.memory * (prime - nation.pastPrime[0]);
    nation.pastPolicy[0] += p.memory * (nation.policyRate[0] - nation.pastPolicy[0]);
    const mean = (prime + nation.pastPrime[0]) / 2;
    const lacking = Math.max(0, nation.bankRequirement[0] + p.cushion - nation.bankCapitalRatio[0]);
    const margin = p.termPremium - p.marginDecline + p.shortageMargin * lacking;
    nation.lendingRate[0] = Math.max(0, mean + margin);
    const funding = p.fundingToday * nation.policyRate[0] + (1 - p.fundingToday) * nation.pastPolicy[0];
    nation.fundingRate[0] = clamp(funding, 0, nation.lendingRate[0]);
  },
});
