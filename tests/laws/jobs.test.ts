import { beforeAll, describe, expect, test } from 'vitest';
import { assemble, type Assembly, assemblyOf } from '../../src/economies/index.js';
import { column, declare, institution, quantity } from '../../src/kernel/index.js';
import { columnOf, competitive, lastOf, now, type Settings, withWorkers } from './worlds.js';

const PERIODS = 40;
const CHANGE = 20;
/** Firms whose bills are rounded to whole coins. */
const FIRMS = 250;

const broken = (meaning: string) => column('1', meaning);
/** Looks when wages are paid and no firm has come or gone yet: a period is judged by who was there. */
const registrar = institution(
  declare({
    name: 'registrar',
    phase: 'production',
    says: 'Somebody counts who works where and for what, and tells nobody.',
    literature: [],
    tables: {
      workers: {
        reads: [
          'employer',
          'employerId',
          'makesMachines',
          'wage',
          'requestedWage',
          'hired',
          'staying',
          'dismissed',
          'leaving',
          'tenure',
        ],
        owns: { hadJob: column('0 or 1', 'had a job last period') },
      },
      goodsMakers: {
        reads: ['staff', 'hours', 'wageBill'],
        owns: { counted: column('worker', 'workers who say that they work here') },
      },
      machineMakers: { reads: ['staff'] },
      nation: {
        reads: ['minimumWage', 'idleIncome', 'wageBill'],
        owns: {
          twoJobs: broken('workers with two jobs'),
          strangers: broken('workers whose employer is another firm than they think'),
          miscounted: broken('most that the staff of a goods maker differs from who works there'),
          pool: broken('staff of machine makers less who works for them'),
          underpaid: broken('workers in a job for less than the minimum wage'),
          disappointed: broken('newcomers for less than they asked for'),
          overpaid: broken('workers without a job who have something else than the dole'),
          unpaid: broken('wages of all workers less wages paid'),
          unexplained: broken('jobs now less those that were, that went and that came'),
        },
      },
    },
    parameters: {
      peoplePerWorker: quantity('worker', 'people for whom one row of the table of workers stands'),
    },
  }),
  {
    step({ tables: { workers, goodsMakers, machineMakers, nation }, p }) {
      let [twoJobs, strangers, underpaid, disappointed, overpaid, pool, earned, flow] = [
        0, 0, 0, 0, 0, 0, 0, 0,
      ];
      goodsMakers.counted.fill(0, 0, goodsMakers.size);
      for (let i = 0; i < workers.size; i++) {
        const j = workers.employer[i];
        const makes = workers.makesMachines[i];
        const job = j >= 0 || makes ? 1 : 0;
        if (j >= 0 && makes) twoJobs++;
        if (j >= 0 && (!goodsMakers.alive[j] || goodsMakers.id[j] !== workers.employerId[i])) strangers++;
        if (j >= 0) goodsMakers.counted[j] += p.peoplePerWorker;
        pool -= makes * p.peoplePerWorker;
        if (job && workers.wage[i] < nation.minimumWage[0]) underpaid++;
        if (workers.hired[i] && workers.wage[i] < workers.requestedWage[i]) disappointed++;
        if (!job && workers.wage[i] !== nation.idleIncome[0]) overpaid++;
        if (job) earned += workers.wage[i] * p.peoplePerWorker * (j >= 0 ? goodsMakers.hours[j] : 1);
        const gone = workers.dismissed[i] || workers.leaving[i] ? 1 : 0;
        const came = workers.hired[i] && !workers.staying[i] ? 1 : 0;
        flow += job - (workers.hadJob[i] - gone + came);
        workers.hadJob[i] = job;
      }
      for (let i = 0; i < machineMakers.size; i++) if (machineMakers.alive[i]) pool += machineMakers.staff[i];
      nation.miscounted[0] = 0;
      for (let j = 0; j < goodsMakers.size; j++) {
        if (!goodsMakers.alive[j]) continue;
        const off = Math.abs(goodsMakers.staff[j] - goodsMakers.counted[j]);
        nation.miscounted[0] = Math.max(nation.miscounted[0], off);
      }
      nation.twoJobs[0] = twoJobs;
      nation.strangers[0] = strangers;
      nation.underpaid[0] = underpaid;
      nation.disappointed[0] = disappointed;
      nation.overpaid[0] = overpaid;
      nation.pool[0] = pool;
      nation.unpaid[0] = earned - nation.wageBill[0];
      nation.unexplained[0] = flow;
    },
  },
);

const withRegistrar = (assembly: Assembly): Assembly => ({
  ...assembly,
  institutions: assembly.institutions.toSpliced(
    assembly.institutions.findIndex(({ ports }) => ports.phase === 'production'),
    0,
    registrar,
  ),
  parameters: {
    ...assembly.parameters,
    'registrar.peoplePerWorker': assembly.parameters['workingLives.peoplePerWorker'],
  },
});

const laws: [says: string, column: string, most: number][] = [
  ['nobody has two jobs', 'twoJobs', 0],
  ['nobody works for a firm that is gone', 'strangers', 0],
  ['the staff of a goods maker is who works there', 'miscounted', 0],
  ['the staff of all machine makers is who works for them', 'pool', 1e-6],
  ['nobody in a job has less than the minimum wage', 'underpaid', 0],
  ['nobody takes a job for less than was asked for', 'disappointed', 0],
  ['who has no job has the dole', 'overpaid', 0],
  ['wages paid are wages earned, but for a coin in each firm', 'unpaid', FIRMS],
  ['jobs are those that were, less those that went, and those that came', 'unexplained', 0],
];

describe.each<[string, Settings]>([
  ['as it is', []],
  [`competitive after ${CHANGE} periods`, competitive(CHANGE)],
  ['with shared hours', [{ parameter: 'dismissals.rule', period: withWorkers.start, value: 1 }]],
])('Keynes+Schumpeter with workers, %s', (_, set) => {
  const found = new Map<string, string[]>();
  beforeAll(() => {
    const economy = assemble(
      withRegistrar(assemblyOf(withWorkers, { seed: 1, to: lastOf(withWorkers, PERIODS), set })),
    );
    while (!economy.finished) {
      economy.step();
      for (const [says, name, most] of laws) {
        const amount = columnOf(economy, `nation.${name}`)[0];
        if (!(Math.abs(amount) <= most))
          found.set(says, [...(found.get(says) ?? []), `${now(economy)}: ${amount}`]);
      }
    }
  });

  test.each(laws)('%s', (says) => {
    expect(found.get(says)).toBeUndefined();
  });
});
