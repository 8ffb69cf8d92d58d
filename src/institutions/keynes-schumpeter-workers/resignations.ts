import { count, declare, institution } from '../../kernel/index.js';

const ports = declare({
  name: 'resignations',
  phase: 'labour',
  says: 'People leave their jobs to retire, or because the firm has closed, or because the dole pays as much.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  tables: {
    workers: {
      reads: ['employer', 'employerId', 'makesMachines', 'dueWage', 'retiring'],
      owns: {
        leaving: count(
          'choice',
          'leaves the job: 0 not, 1 to retire, 2 for the dole, 3 as the firm has closed',
        ),
      },
    },
    goodsMakers: {},
    nation: { reads: ['idleIncome'] },
  },
});

const RETIRES = 1;
const QUITS = 2;
const CLOSED = 3;

export const resignations = institution(ports, {
  step({ tables: { workers, goodsMakers, nation } }) {
    for (let i = 0; i < workers.size; i++) {
      const j = workers.employer[i];
      workers.leaving[i] = 0;
      if (j < 0 && !workers.makesMachines[i]) continue;
      const closed = j >= 0 && (!goodsMakers.alive[j] || goodsMakers.id[j] !== workers.employerId[i]);
      if (workers.retiring[i]) workers.leaving[i] = RETIRES;
      else if (closed) workers.leaving[i] = CLOSED;
      else if (workers.dueWage[i] <= nation.idleIncome[0]) workers.leaving[i] = QUITS;
    }
  },
});
