import { column, declare, institution, share, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'unemploymentBenefit',
  phase: 'goods',
  says: 'The state pays everybody without work a part of the wage.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: { part: share('benefit over the wage') },
  tables: {
    nation: {
      reads: ['workforce', 'employment', 'wage'],
      owns: { benefits: column('money/period', 'benefits paid') },
    },
    state: {},
    households: {},
  },
  flows: { benefits: transfer('state', 'households', 'unemployment benefit') },
});

export const unemploymentBenefit = institution(ports, {
  step({ tables: { nation }, p, flows }) {
    const idle = Math.max(nation.workforce[0] - nation.employment[0], 0);
    nation.benefits[0] = flows.benefits.pay(0, 0, p.part * nation.wage[0] * idle);
  },
});
