import { column, credit, declare, institution, repayment } from '../../kernel/index.js';

const ports = declare({
  name: 'publicDebt',
  phase: 'policy',
  says: 'The state borrows from the bank what it lacks, without interest or limit, and pays back what it has to spare.',
  literature: ['pereira-ks-lsd', 'dosi-fagiolo-roventini-2010'],
  tables: {
    state: { reads: ['deposits', 'bonds'] },
    bank: {},
    nation: {
      reads: ['nominalOutput'],
      owns: {
        deficit: column('money/period', 'spent beyond what came in; below zero for a surplus'),
        publicDebtRatio: column('period', 'public debt over output of a period'),
        lastPosition: column('money', 'deposits less debt of the state when the last period closed'),
      },
    },
  },
  flows: {
    borrowing: credit('bonds', 'bank', 'state', 'public borrowing'),
    redemption: repayment('bonds', 'state', 'bank', 'public debt paid back'),
  },
});

export const publicDebt = institution(ports, {
  step({ tables: { state, nation }, flows }) {
    const position = state.deposits[0] - state.bonds[0];
    nation.deficit[0] = nation.lastPosition[0] - position;
    nation.lastPosition[0] = position;
    if (state.deposits[0] < 0) flows.borrowing.pay(0, 0, -state.deposits[0]);
    else flows.redemption.pay(0, 0, Math.min(state.deposits[0], state.bonds[0]));
    nation.publicDebtRatio[0] = nation.nominalOutput[0] > 0 ? state.bonds[0] / nation.nominalOutput[0] : 0;
  },
});
