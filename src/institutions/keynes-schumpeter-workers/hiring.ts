import {
  column,
  type ContextOf,
  count,
  declare,
  flag,
  Index,
  institution,
  quantity,
  reference,
  sortRows,
} from '../../kernel/index.js';

const ports = declare({
  name: 'hiring',
  phase: 'labour',
  says: 'Machine makers hire first, at the best wage there is, then goods makers in turn, from those who ask for no more than they offer.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    order: quantity('choice', 'first to be taken are 0: any; 1: those who ask for least; 2: for most'),
    sequence: quantity(
      'choice',
      'goods makers hire 0: in any order; 1: the best offer first; 2 and 3: the same, and before them those who have nobody',
    ),
    peoplePerWorker: quantity('worker', 'people for whom one row of the table of workers stands'),
  },
  tables: {
    applications: { reads: ['applicant', 'firm'] },
    workers: {
      reads: ['staying', 'dueWage', 'requestedWage', 'seeking'],
      owns: {
        employer: reference('goods maker that employs the worker'),
        employerId: count('identity', 'who that was, should another firm take its row'),
        makesMachines: flag('works for the machine makers'),
        wage: column('money/period', 'wage in the job, or income without one'),
        tenure: count('period', 'periods in the job before this one'),
        hired: flag('has a new job this period'),
      },
    },
    goodsMakers: {
      reads: ['stayers', 'staffWanted', 'wageOffer'],
      owns: { headcount: count('row', 'workers in the firm') },
    },
    nation: {
      reads: ['makersStayers', 'makersStaffWanted', 'topOffer', 'idleIncome'],
      owns: { makersHeadcount: count('row', 'workers of machine makers') },
    },
  },
  draws: ['applicant', 'firm'],
});
type Here = ContextOf<typeof ports>;

// Rebuilt from the columns whenever they are used, so that no run sees another's.
const toFirm = new Index(256, 32768);
const scratch = {
  queue: new Int32Array(8192),
  keys: new Float64Array(8192),
  lots: new Float64Array(8192),
  firms: new Int32Array(256),
  offers: new Float64Array(256),
  turns: new Float64Array(256),
};

const reserve = ({ tables: { workers, goodsMakers } }: Here) => {
  toFirm.reserve(goodsMakers.size);
  if (scratch.queue.length < workers.size) {
    scratch.queue = new Int32Array(2 * workers.size);
    scratch.keys = new Float64Array(2 * workers.size);
    scratch.lots = new Float64Array(2 * workers.size);
  }
  if (scratch.firms.length >= goodsMakers.size) return;
  scratch.firms = new Int32Array(2 * goodsMakers.size);
  scratch.offers = new Float64Array(2 * goodsMakers.size);
  scratch.turns = new Float64Array(2 * goodsMakers.size);
};

/** Lets those go who leave, raises the wages of the others, and draws lots among applicants. */
const prepare = ({ tables: { workers, goodsMakers, nation }, p, draws }: Here) => {
  for (let j = 0; j < goodsMakers.size; j++) goodsMakers.headcount[j] = goodsMakers.stayers[j];
  nation.makersHeadcount[0] = nation.makersStayers[0];
  for (let i = 0; i < workers.size; i++) {
    const inJob = workers.staying[i] !== 0;
    workers.hired[i] = 0;
    workers.wage[i] = inJob ? workers.dueWage[i] : nation.idleIncome[0];
    workers.tenure[i] = inJob ? workers.tenure[i] + 1 : 0;
    if (!inJob) workers.employer[i] = -1;
    if (!inJob) workers.makesMachines[i] = 0;
    const asked = workers.requestedWage[i];
    scratch.keys[i] = p.order === 1 ? asked : p.order === 2 ? -asked : 0;
    scratch.lots[i] = draws.applicant.uniform(workers.id[i]);
  }
};

/** Takes a worker in, out of the old job if there is one; row -1 stands for the machine makers. */
const take = ({ tables: { workers, goodsMakers, nation } }: Here, i: number, j: number, wage: number) => {
  const before = workers.employer[i];
  if (before >= 0) goodsMakers.headcount[before]--;
  else if (workers.makesMachines[i]) nation.makersHeadcount[0]--;
  workers.employer[i] = j;
  workers.makesMachines[i] = j < 0 ? 1 : 0;
  if (j < 0) nation.makersHeadcount[0]++;
  else {
    workers.employerId[i] = goodsMakers.id[j];
    goodsMakers.headcount[j]++;
  }
  workers.wage[i] = wage;
  workers.tenure[i] = 0;
  workers.hired[i] = 1;
};

/** Fills places from the queue; if all ask for more than is offered, the cheapest gets what he asks. */
const fill = (context: Here, size: number, j: number, places: number, offer: number) => {
  if (places <= 0) return;
  const { hired, requestedWage } = context.tables.workers;
  sortRows(scratch.queue, 0, size, scratch.keys, scratch.lots);
  let open = places;
  let cheapest = -1;
  for (let k = 0; k < size && open > 0; k++) {
    const i = scratch.queue[k];
    if (hired[i]) continue;
    if (requestedWage[i] <= offer) {
      take(context, i, j, offer);
      open--;
    } else if (cheapest < 0 || requestedWage[i] < requestedWage[cheapest]) cheapest = i;
  }
  if (open === places && cheapest >= 0) take(context, cheapest, j, requestedWage[cheapest]);
};

const makersHire = (context: Here) => {
  const { workers, nation } = context.tables;
  const wanted = Math.ceil(nation.makersStaffWanted[0] / context.p.peoplePerWorker);
  const places = wanted - nation.makersHeadcount[0];
  let size = 0;
  for (let i = 0; i < workers.size; i++)
    if (workers.seeking[i] && !workers.makesMachines[i]) scratch.queue[size++] = i;
  fill(context, size, -1, places, nation.topOffer[0]);
};

const goodsMakerHires = (context: Here, j: number) => {
  const { goodsMakers, applications } = context.tables;
  const wanted = Math.ceil(goodsMakers.staffWanted[j] / context.p.peoplePerWorker);
  const places = wanted - goodsMakers.headcount[j];
  let size = 0;
  for (let k = toFirm.start[j]; k < toFirm.start[j + 1]; k++)
    scratch.queue[size++] = applications.applicant[toFirm.members[k]];
  fill(context, size, j, places, goodsMakers.wageOffer[j]);
};

/** Goods makers in the order in which they hire; returns how many there are. */
const inTurn = ({ tables: { goodsMakers }, p, draws }: Here): number => {
  let size = 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    const byOffer = p.sequence === 1 || p.sequence > 2;
    const beforeAll = p.sequence >= 2 && goodsMakers.headcount[j] === 0;
    scratch.offers[j] = beforeAll ? -Infinity : byOffer ? -goodsMakers.wageOffer[j] : 0;
    scratch.turns[j] = draws.firm.uniform(goodsMakers.id[j]);
    scratch.firms[size++] = j;
  }
  sortRows(scratch.firms, 0, size, scratch.offers, scratch.turns);
  return size;
};

export const hiring = institution(ports, {
  step(context) {
    const { applications } = context.tables;
    reserve(context);
    prepare(context);
    makersHire(context);
    toFirm.rebuild(applications.firm, applications.size);
    const firms = inTurn(context);
    for (let k = 0; k < firms; k++) goodsMakerHires(context, scratch.firms[k]);
  },
});
