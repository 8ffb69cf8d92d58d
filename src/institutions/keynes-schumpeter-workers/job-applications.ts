import {
  column,
  type ContextOf,
  declare,
  flag,
  institution,
  log,
  quantity,
  reference,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'jobApplications',
  phase: 'labour',
  says: 'Who looks for a job writes to the machine makers and to a few goods makers, more often to large ones, and says for what wage.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    ofUnemployed: quantity('1/period', 'applications of a person without work, machine makers included'),
    ofEmployed: quantity('1/period', 'the same of a person in a job'),
    mostLetters: quantity('1/period', 'letters to goods makers for which a worker has room'),
    memory: quantity(
      'period',
      'past incomes whose mean an unemployed person asks for, 4 at most; 0 for none',
    ),
    premium: share('how much more than now a person in a job asks for elsewhere'),
    attraction: quantity(
      'choice',
      'firms get letters 0: by their share of the market; 1: by its logarithm over the share at which firms leave',
    ),
    leastShare: share('share of the market below which a firm leaves'),
  },
  tables: {
    applications: {
      owns: {
        applicant: reference('worker who has room for the letter'),
        firm: reference('goods maker to whom it goes; none when it is not written'),
      },
      populates: true,
    },
    workers: {
      reads: [
        'employer',
        'staying',
        'dueWage',
        'incomeOneAgo',
        'incomeTwoAgo',
        'incomeThreeAgo',
        'incomeFourAgo',
      ],
      owns: {
        requestedWage: column('money/period', 'lowest wage for which the worker takes a new job'),
        seeking: flag('looks for a job, and writes to the machine makers'),
      },
    },
    goodsMakers: { reads: ['share', 'operating'] },
    nation: { reads: ['idleIncome', 'minimumWage'] },
  },
  draws: ['firm'],
});
type Here = ContextOf<typeof ports>;

// Rebuilt from the columns whenever it is used, so that no run sees another's.
const scratch = { upTo: new Float64Array(256) };

/** Chances of goods makers, added up, by size, but not under a fair share; none before they operate. */
const addUpChances = ({ tables: { goodsMakers }, p }: Here): number => {
  if (scratch.upTo.length < goodsMakers.size) scratch.upTo = new Float64Array(2 * goodsMakers.size);
  const fair = 1 / goodsMakers.count;
  let all = 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (goodsMakers.alive[j] && goodsMakers.operating[j]) {
      const size = Math.max(goodsMakers.share[j], fair);
      all += p.attraction === 1 ? log(size / p.leastShare + 1) : size;
    }
    scratch.upTo[j] = all;
  }
  return all;
};

/** The first firm whose chances, added up, lie beyond a point. */
const firmAt = (point: number, firms: number): number => {
  let low = 0;
  let high = firms - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scratch.upTo[middle] > point) high = middle;
    else low = middle + 1;
  }
  return low;
};

const request = ({ tables: { workers, nation }, p }: Here, i: number, inJob: boolean): number => {
  if (inJob) return Math.max(workers.dueWage[i] * (1 + p.premium), nation.minimumWage[0]);
  let remembered = 0;
  if (p.memory >= 1) remembered += workers.incomeOneAgo[i];
  if (p.memory >= 2) remembered += workers.incomeTwoAgo[i];
  if (p.memory > 2) remembered += workers.incomeThreeAgo[i];
  if (p.memory > 2 + 1) remembered += workers.incomeFourAgo[i];
  const satisfying = p.memory > 0 ? remembered / p.memory : 0;
  return Math.max(satisfying, nation.idleIncome[0], nation.minimumWage[0]);
};

/** Writes to different firms, never to the own one; after as many failed tries as letters it stops. */
const write = (
  { tables: { applications, workers, goodsMakers }, p, draws }: Here,
  i: number,
  letters: number,
  all: number,
) => {
  const first = i * p.mostLetters;
  let written = 0;
  for (let tries = 0; written < letters && tries < 2 * letters; tries++) {
    const j = firmAt(draws.firm.uniform(workers.id[i], tries) * all, goodsMakers.size);
    let known = workers.staying[i] !== 0 && j === workers.employer[i];
    for (let k = 0; k < written; k++) if (applications.firm[first + k] === j) known = true;
    if (known) continue;
    applications.applicant[first + written] = i;
    applications.firm[first + written++] = j;
  }
};

export const jobApplications = institution(ports, {
  open({ tables: { applications, workers }, p }) {
    for (let i = 0; i < workers.size; i++)
      for (let k = 0; k < p.mostLetters; k++) applications.applicant[applications.enter()] = i;
  },
  step(context) {
    const { tables, p } = context;
    const { applications, workers } = tables;
    const all = addUpChances(context);
    applications.firm.fill(-1, 0, applications.size);
    for (let i = 0; i < workers.size; i++) {
      const inJob = workers.staying[i] !== 0;
      const wanted = inJob ? p.ofEmployed : p.ofUnemployed;
      workers.requestedWage[i] = request(context, i, inJob);
      workers.seeking[i] = wanted > 0 ? 1 : 0;
      if (wanted > 1 && all > 0) write(context, i, Math.min(wanted - 1, p.mostLetters), all);
    }
  },
  invariants: {
    'every letter is of a worker': ({ tables: { applications, workers } }) => {
      for (let k = 0; k < applications.size; k++)
        if (!(applications.applicant[k] >= 0 && applications.applicant[k] < workers.size)) return false;
      return true;
    },
  },
});
