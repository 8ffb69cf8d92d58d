import { column, type ContextOf, count, declare, institution, log } from '../../kernel/index.js';

const ports = declare({
  name: 'earnings',
  phase: 'labour',
  says: 'People remember what they had; how unequal the wages of a period are is told beside them.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  tables: {
    workers: {
      reads: ['wage', 'employer', 'makesMachines'],
      owns: {
        idlePeriods: count('period', 'periods without a job'),
        incomeOneAgo: column('money/period', 'wage, or income without one, of the last period'),
        incomeTwoAgo: column('money/period', 'the same a period before that'),
        incomeThreeAgo: column('money/period', 'the same two periods before that'),
        incomeFourAgo: column('money/period', 'the same three periods before that'),
      },
    },
    nation: {
      owns: {
        wageInequality: column('1', 'Gini coefficient of wages, 0 for equal ones'),
        wageSpread: column('1', 'standard deviation of the logarithm of wages'),
        incomeInequality: column('1', 'Gini coefficient of wages and benefits of everybody'),
        incomeSpread: column('1', 'standard deviation of the logarithm of both'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

// Written anew every period, so that no run sees another's.
const scratch = { wages: new Float64Array(8192) };

/** Gini coefficient of so many values, lowest first. */
export const gini = (ordered: ArrayLike<number>, size: number): number => {
  let all = 0;
  let ranked = 0;
  for (let k = 0; k < size; k++) {
    all += ordered[k];
    ranked += (k + 1) * ordered[k];
  }
  return all > 0 ? (2 * ranked) / (size * all) - (size + 1) / size : 0;
};

/** Standard deviation of the logarithm of so many values. */
export const spread = (values: ArrayLike<number>, size: number): number => {
  if (size === 0) return 0;
  // From the first value on, so that squares of what all have in common do not swamp the differences.
  const origin = log(values[0]);
  let sum = 0;
  let squares = 0;
  let distance = 0;
  for (let k = 1; k < size; k++) {
    if (values[k] !== values[k - 1]) distance = log(values[k]) - origin;
    sum += distance;
    squares += distance * distance;
  }
  return Math.sqrt(Math.max(squares - (sum * sum) / size, 0) / size);
};

const remember = ({ tables: { workers } }: Here, i: number, inJob: boolean) => {
  workers.incomeFourAgo[i] = workers.incomeThreeAgo[i];
  workers.incomeThreeAgo[i] = workers.incomeTwoAgo[i];
  workers.incomeTwoAgo[i] = workers.incomeOneAgo[i];
  workers.incomeOneAgo[i] = workers.wage[i];
  workers.idlePeriods[i] = inJob ? 0 : workers.idlePeriods[i] + 1;
};

/** Puts wages in order, of everybody or of those in a job, and returns how many there are. */
const inOrder = ({ tables: { workers } }: Here, everybody: boolean): number => {
  let size = 0;
  for (let i = 0; i < workers.size; i++)
    if (everybody || workers.idlePeriods[i] === 0) scratch.wages[size++] = workers.wage[i];
  // Numbers of a typed array are sorted as numbers, the same everywhere.
  scratch.wages.subarray(0, size).sort();
  return size;
};

export const earnings = institution(ports, {
  step(context) {
    const { workers, nation } = context.tables;
    if (scratch.wages.length < workers.size) scratch.wages = new Float64Array(2 * workers.size);
    for (let i = 0; i < workers.size; i++)
      remember(context, i, workers.employer[i] >= 0 || workers.makesMachines[i] !== 0);
    const all = inOrder(context, true);
    nation.incomeInequality[0] = gini(scratch.wages, all);
    nation.incomeSpread[0] = spread(scratch.wages, all);
    const inJobs = inOrder(context, false);
    nation.wageInequality[0] = gini(scratch.wages, inJobs);
    nation.wageSpread[0] = spread(scratch.wages, inJobs);
  },
});
