import { column, count, declare, flag, institution, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'workingLives',
  phase: 'labour',
  says: 'Everybody works for as many periods; who retires leaves the place to somebody who looks for a first job.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    workforce: quantity('worker', 'people who work or want to'),
    peoplePerWorker: quantity('worker', 'people for whom one row of the table of workers stands'),
    workingLife: quantity('period', 'periods from the first to retirement; 0 for no retirement'),
  },
  tables: {
    workers: {
      owns: {
        age: count('period', 'periods since the worker began to work or to look for work'),
        retiring: flag('retires this period'),
      },
      populates: true,
    },
    nation: {
      owns: {
        workforce: column('worker', 'people who work or want to'),
        openingWorkforce: column('worker', 'the same before the first period'),
      },
    },
  },
  draws: ['age'],
});

export const workingLives = institution(ports, {
  open({ tables: { workers, nation }, p, draws }) {
    const rows = Math.ceil(p.workforce / p.peoplePerWorker);
    for (let k = 0; k < rows; k++) {
      const i = workers.enter();
      workers.age[i] = p.workingLife > 0 ? 1 + draws.age.index(workers.id[i], p.workingLife) : 1;
    }
    nation.workforce[0] = workers.count * p.peoplePerWorker;
    nation.openingWorkforce[0] = nation.workforce[0];
  },
  step({ tables: { workers }, p }) {
    for (let i = 0; i < workers.size; i++) {
      workers.retiring[i] = p.workingLife > 0 && workers.age[i] >= p.workingLife ? 1 : 0;
      workers.age[i] = workers.retiring[i] ? 1 : workers.age[i] + 1;
    }
  },
  invariants: {
    'nobody works on beyond retirement': ({ tables: { workers }, p }) => {
      if (p.workingLife === 0) return true;
      for (let i = 0; i < workers.size; i++) if (workers.age[i] > p.workingLife) return false;
      return true;
    },
  },
});
