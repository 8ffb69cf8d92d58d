import { clamp, column, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'minimumWage',
  phase: 'labour',
  says: 'The state sets a minimum wage that follows productivity, and says what people without work get.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    floor: quantity('money/period', 'lowest minimum wage, and the first'),
    indexation: share('part of the growth of productivity that goes into the minimum wage'),
    onProductivity: quantity('1', 'weight of that growth in wages'),
    mostChange: quantity('1', 'largest growth that counts, either way'),
    benefit: share('unemployment benefit over the wage'),
  },
  tables: {
    nation: {
      reads: ['wage', 'technicalGrowth'],
      owns: {
        minimumWage: column('money/period', 'nobody may be paid less'),
        idleIncome: column('money/period', 'income of a person without work'),
      },
    },
  },
});

export const minimumWage = institution(ports, {
  open({ tables: { nation }, p }) {
    nation.minimumWage[0] = p.floor;
    nation.idleIncome[0] = p.benefit * nation.wage[0];
  },
  step({ tables: { nation }, p }) {
    const growth = p.onProductivity * clamp(nation.technicalGrowth[0], -p.mostChange, p.mostChange);
    nation.minimumWage[0] = Math.max(nation.minimumWage[0] * (1 + p.indexation * growth), p.floor);
    nation.idleIncome[0] = p.benefit * nation.wage[0];
  },
  invariants: {
    'the minimum wage is never under its floor': ({ tables: { nation }, p }) =>
      nation.minimumWage[0] >= p.floor,
  },
});
