import {
  clamp,
  column,
  type ContextOf,
  declare,
  flag,
  institution,
  power,
  quantity,
  reference,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'labourMarket',
  phase: 'labour',
  says: 'Firms and the state open posts; seekers take offers by age and tightness; farm people take what is left.',
  literature: ['petrongolo-pissarides-2001', 'michaillat-saez-2021'],
  parameters: {
    hiringSpeed: quantity('1/quarter', 'part of the missing staff for which posts are opened'),
    youngTakeUp: share('chance that a seeker under middle age takes an offer at balanced tightness'),
    middleTakeUp: share('the same in middle age'),
    oldTakeUp: share('the same in old age'),
    moverTakeUp: share('the same of those who have just quit by choice, whatever the age'),
    middleAge: quantity('year', 'start of middle age'),
    oldAge: quantity('year', 'start of old age'),
    tightnessExponent: quantity('1', 'how open posts per seeker raise the take-up'),
    leastTightness: quantity('1', 'least value of the tightness term'),
    mostTightness: quantity('1', 'most value of the tightness term'),
    publicShare: share('public jobs in the labour force'),
    openingFarmShare: share('opening part of the labour force on farms'),
    openingUnemployment: share('opening part of the labour force without work'),
    farmHeirs: share('chance of a new worker to stay on the farm, over the farm share of the labour force'),
  },
  tables: {
    workers: {
      reads: ['born', 'leavingFarm', 'leaving', 'quit'],
      owns: {
        employer: reference('the firm that employs the worker'),
        publicServant: flag('works for the state'),
        farmer: flag('works on a farm'),
        jobless: flag('looks for work and has none'),
      },
    },
    firms: {
      reads: ['desiredWorkers', 'openingWorkers'],
      owns: { workers: column('worker', 'staff'), posts: column('post', 'posts open') },
    },
    nation: {
      reads: ['labourForce'],
      owns: {
        posted: column('post', 'posts opened this quarter'),
        seekers: column('worker', 'without work before posts are filled'),
        unfilled: column('post', 'posts still open at the end of the quarter'),
        unemployed: column('worker', 'without work at the end of the quarter'),
        farmers: column('worker', 'people on farms'),
        publicServants: column('worker', 'people working for the state'),
        employment: column('worker', 'people with work'),
      },
    },
  },
  draws: ['post', 'offer', 'choice', 'heir', 'opening', 'turn'],
});
type Here = ContextOf<typeof ports>;

/** Open posts of the quarter, one slot each; scratch, rebuilt every quarter. */
const board = { slots: new Int32Array(1024), open: 0 };
/** Rows of those without work and of farm people who look for other work; scratch, in ascending order. */
const queue = {
  jobless: new Int32Array(1024),
  leavingFarm: new Int32Array(1024),
  unemployed: 0,
  fromFarms: 0,
};

/** Lets those who leave go, counts everybody on the way and lists who looks for work. */
const release = ({ tables: { workers, firms, nation } }: Here) => {
  const { alive, leaving, employer, publicServant, jobless, farmer, leavingFarm } = workers;
  const { workers: staff } = firms;
  staff.fill(0, 0, firms.size);
  if (queue.jobless.length < workers.size) lengthen(2 * workers.size);
  const { jobless: unemployed, leavingFarm: fromFarms } = queue;
  let without = 0;
  let ready = 0;
  let farmers = 0;
  let servants = 0;
  for (let i = 0; i < workers.size; i++) {
    if (!alive[i]) continue;
    if (leaving[i]) {
      employer[i] = -1;
      publicServant[i] = 0;
      jobless[i] = 1;
    }
    const j = employer[i];
    if (j >= 0) staff[j]++;
    else if (jobless[i]) unemployed[without++] = i;
    else if (farmer[i]) {
      farmers++;
      if (leavingFarm[i]) fromFarms[ready++] = i;
    } else servants++;
  }
  queue.unemployed = without;
  queue.fromFarms = ready;
  nation.unemployed[0] = without;
  nation.farmers[0] = farmers;
  nation.publicServants[0] = servants;
  nation.employment[0] = nation.labourForce[0] - without;
};

const lengthen = (length: number) => {
  queue.jobless = new Int32Array(length);
  queue.leavingFarm = new Int32Array(length);
};

const openPosts = ({ tables: { firms, nation }, p, draws }: Here) => {
  board.open = 0;
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const missing = Math.max(0, firms.desiredWorkers[j] - firms.workers[j]);
    const posts = Math.floor(missing * p.hiringSpeed + draws.post.uniform(firms.id[j]));
    firms.posts[j] = posts;
    if (board.open + posts > board.slots.length) widen(2 * (board.open + posts));
    for (let k = 0; k < posts; k++) board.slots[board.open++] = j;
  }
  nation.posted[0] = board.open;
};

const widen = (length: number) => {
  const wider = new Int32Array(length);
  wider.set(board.slots);
  board.slots = wider;
};

/** Fills a random open post. */
const hire = ({ tables: { workers, firms, nation }, draws }: Here, i: number) => {
  const k = draws.choice.index(workers.id[i], board.open);
  const employer = board.slots[k];
  board.slots[k] = board.slots[--board.open];
  workers.employer[i] = employer;
  nation.unemployed[0] -= workers.jobless[i];
  nation.farmers[0] -= workers.farmer[i];
  workers.jobless[i] = 0;
  workers.farmer[i] = 0;
  firms.workers[employer]++;
  firms.posts[employer]--;
};

/** Chance that a seeker takes an offer: 1 - (1 - p)^tightness. */
export const takeUp = (atBalance: number, tightness: number) => 1 - power(1 - atBalance, tightness);

/** Place in a queue of the first row from a given one on; there those are called first whose turn it is. */
const placeFrom = (rows: Int32Array, length: number, first: number) => {
  let place = 0;
  while (place < length && rows[place] < first) place++;
  return place;
};

const match = (context: Here) => {
  const { tables, p, draws, clock } = context;
  const { workers, nation } = tables;
  const { jobless, leavingFarm, unemployed, fromFarms } = queue;
  let publicPosts = Math.round(p.publicShare * nation.labourForce[0]) - nation.publicServants[0];
  const perSeeker = board.open / Math.max(1, nation.unemployed[0]);
  const tightness = clamp(power(perSeeker, p.tightnessExponent), p.leastTightness, p.mostTightness);
  const young = takeUp(p.youngTakeUp, tightness);
  const middle = takeUp(p.middleTakeUp, tightness);
  const old = takeUp(p.oldTakeUp, tightness);
  const mover = takeUp(p.moverTakeUp, tightness);
  const middleBorn = clock.period - 4 * p.middleAge;
  const oldBorn = clock.period - 4 * p.oldAge;
  const first = draws.turn.index(0, workers.size);
  let place = placeFrom(jobless, unemployed, first);
  for (let k = 0; k < unemployed; k++) {
    if (place === unemployed) place = 0;
    const i = jobless[place++];
    const byAge = workers.born[i] > middleBorn ? young : workers.born[i] > oldBorn ? middle : old;
    const chance = workers.quit[i] ? Math.max(mover, byAge) : byAge;
    if (draws.offer.uniform(workers.id[i]) >= chance) continue;
    if (publicPosts > 0) {
      publicPosts--;
      workers.publicServant[i] = 1;
      workers.jobless[i] = 0;
      nation.publicServants[0]++;
      nation.unemployed[0]--;
    } else if (board.open > 0) hire(context, i);
  }
  place = placeFrom(leavingFarm, fromFarms, first);
  for (let k = 0; k < fromFarms && board.open > 0; k++) {
    if (place === fromFarms) place = 0;
    hire(context, leavingFarm[place++]);
  }
};

const openWork = (context: Here) => {
  const { tables, p, draws } = context;
  const { workers, firms } = tables;
  const farm = p.openingFarmShare;
  const state = farm + p.publicShare;
  const jobless = state + p.openingUnemployment;
  board.open = 0;
  for (let j = 0; j < firms.size; j++) {
    const posts = Math.floor(firms.openingWorkers[j] + draws.post.uniform(firms.id[j]));
    if (board.open + posts > board.slots.length) widen(2 * (board.open + posts));
    for (let k = 0; k < posts; k++) board.slots[board.open++] = j;
  }
  firms.posts.fill(0);
  for (let i = 0; i < workers.size; i++) {
    const u = draws.opening.uniform(workers.id[i]);
    workers.farmer[i] = u < farm ? 1 : 0;
    workers.publicServant[i] = u >= farm && u < state ? 1 : 0;
    workers.jobless[i] = u >= state ? 1 : 0;
    if (u >= jobless && board.open > 0) hire(context, i);
  }
};

export const labourMarket = institution(ports, {
  open(context) {
    openWork(context);
    release(context);
  },
  step(context) {
    const { nation } = context.tables;
    release(context);
    nation.seekers[0] = nation.unemployed[0];
    openPosts(context);
    match(context);
    nation.employment[0] = nation.labourForce[0] - nation.unemployed[0];
    nation.unfilled[0] = board.open;
  },
  greet: {
    workers({ tables: { workers, nation }, p, draws }, row) {
      const farmShare = nation.labourForce[0] > 0 ? nation.farmers[0] / nation.labourForce[0] : 0;
      const heir = draws.heir.uniform(workers.id[row]) < p.farmHeirs * farmShare;
      workers.farmer[row] = heir ? 1 : 0;
      workers.jobless[row] = heir ? 0 : 1;
    },
  },
  invariants: {
    'everybody in the labour force works in one place or looks for work': ({ tables: { workers } }) => {
      for (let i = 0; i < workers.size; i++) {
        const places =
          (workers.employer[i] >= 0 ? 1 : 0) +
          workers.publicServant[i] +
          workers.farmer[i] +
          workers.jobless[i];
        if (workers.alive[i] && places !== 1) return false;
      }
      return true;
    },
  },
});
