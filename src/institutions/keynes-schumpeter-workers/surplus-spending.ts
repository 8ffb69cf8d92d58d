import { column, declare, institution, transfer } from '../../kernel/index.js';

const ports = declare({
  name: 'surplusSpending',
  phase: 'goods',
  says: 'A state without debt gives the surplus of the last period back to households.',
  literature: ['pereira-ks-labour-lsd'],
  tables: {
    state: { reads: ['deposits', 'bonds'] },
    households: {},
    nation: {
      reads: ['deficit'],
      owns: { surplusSpent: column('money/period', 'surplus given back to households') },
    },
  },
  flows: { spending: transfer('state', 'households', 'surplus of the state given back') },
});

/** What may be spent: last period's surplus, and no more than is left of all surpluses. */
export const spendable = (deficit: number, saved: number): number =>
  Math.min(Math.max(-deficit, 0), Math.max(saved, 0));

export const surplusSpending = institution(ports, {
  step({ tables: { state, nation }, flows }) {
    const saved = state.bonds[0] > 0 ? 0 : state.deposits[0];
    nation.surplusSpent[0] = flows.spending.pay(0, 0, spendable(nation.deficit[0], saved));
  },
});
