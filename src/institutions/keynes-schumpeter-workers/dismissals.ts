import {
  column,
  type ContextOf,
  count,
  declare,
  flag,
  Index,
  institution,
  quantity,
  sortRows,
} from '../../kernel/index.js';

const ports = declare({
  name: 'dismissals',
  phase: 'labour',
  says: 'Machine makers let go whom they do not need, goods makers as far as their rule allows.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    rule: quantity(
      'choice',
      'goods makers dismiss 0: nobody; 1: nobody, who is left over shares hours; 2: who is left over when output shrinks; 3: who is left over when at a loss; 4: who is left over, and who costs more than the mean; 5: everybody at the end of the contract',
    ),
    order: quantity(
      'choice',
      'first to go are 0: any; 1: the best paid; 2: the worst paid; 3: the newest; 4: the longest there',
    ),
    contract: quantity('period', 'periods in a job before which nobody can be dismissed'),
    peoplePerWorker: quantity('worker', 'people for whom one row of the table of workers stands'),
  },
  tables: {
    workers: {
      reads: ['employer', 'makesMachines', 'tenure', 'dueWage', 'leaving'],
      owns: {
        dismissed: flag('loses the job'),
        staying: flag('has a job and keeps it, unless a better one is found'),
        turn: column('1', 'lot that decides between equals who goes first'),
      },
    },
    goodsMakers: {
      reads: ['desiredOutput', 'output', 'meanProductivity', 'profit'],
      owns: {
        stayers: count('row', 'workers who stay'),
        layoffs: count('row', 'workers let go'),
      },
    },
    nation: {
      reads: ['makersStaffWanted'],
      owns: { makersStayers: count('row', 'workers of machine makers who stay') },
    },
  },
  draws: ['turn'],
});
type Here = ContextOf<typeof ports>;

// Rebuilt from the columns whenever they are used, so that no run sees another's.
const ofFirm = new Index(256, 8192);
const scratch = { place: new Int32Array(8192), makers: new Int32Array(8192), keys: new Float64Array(8192) };

/** How many of those left over must go by a rule; rules 0 and 1 let nobody go. */
export const dismissed = (
  rule: number,
  staff: number,
  leftOver: number,
  shrinking: boolean,
  loss: boolean,
): number => {
  if (rule === 2) return shrinking ? leftOver : 0;
  if (rule === 3) return loss ? leftOver : 0;
  if (rule === 4) return leftOver;
  return rule === 5 ? staff : 0;
};

/** The lowest key goes first. */
const key = ({ tables: { workers }, p }: Here, i: number): number => {
  if (p.order === 1) return -workers.dueWage[i];
  if (p.order === 2) return workers.dueWage[i];
  if (p.order === 3) return workers.tenure[i];
  return p.order === 4 ? -workers.tenure[i] : 0;
};

/** Who would stay, and where. */
const stay = ({ tables: { workers }, draws }: Here) => {
  for (let i = 0; i < workers.size; i++) {
    const inJob = workers.employer[i] >= 0 || workers.makesMachines[i] !== 0;
    workers.dismissed[i] = 0;
    workers.staying[i] = inJob && workers.leaving[i] === 0 ? 1 : 0;
    workers.turn[i] = draws.turn.uniform(workers.id[i]);
    scratch.place[i] = workers.staying[i] ? workers.employer[i] : -1;
  }
};

const letGo = ({ tables: { workers } }: Here, i: number) => {
  workers.dismissed[i] = 1;
  workers.staying[i] = 0;
};

/** Dismisses so many of the rows from one place to another, those out of their contract, in order. Returns how many. */
const dismiss = (context: Here, rows: Int32Array, from: number, to: number, wanted: number): number => {
  const { tables, p } = context;
  const { workers } = tables;
  if (wanted <= 0) return 0;
  for (let k = from; k < to; k++) scratch.keys[rows[k]] = key(context, rows[k]);
  sortRows(rows, from, to, scratch.keys, workers.turn);
  let gone = 0;
  for (let k = from; k < to && gone < wanted; k++) {
    if (workers.dismissed[rows[k]] || workers.tenure[rows[k]] + 1 < p.contract) continue;
    letGo(context, rows[k]);
    gone++;
  }
  return gone;
};

/** Dismisses who costs more than the mean of goods makers; with equal skills that is all that payback is. */
const dismissDear = (context: Here, from: number, to: number, mean: number): number => {
  const { tables, p } = context;
  const { workers } = tables;
  let gone = 0;
  for (let k = from; k < to; k++) {
    const i = ofFirm.members[k];
    if (workers.dueWage[i] <= mean || workers.tenure[i] + 1 < p.contract) continue;
    letGo(context, i);
    gone++;
  }
  return gone;
};

const makers = (context: Here) => {
  const { workers, nation } = context.tables;
  let staff = 0;
  for (let i = 0; i < workers.size; i++)
    if (workers.makesMachines[i] && workers.staying[i]) scratch.makers[staff++] = i;
  const wanted = Math.ceil(nation.makersStaffWanted[0] / context.p.peoplePerWorker);
  nation.makersStayers[0] = staff - dismiss(context, scratch.makers, 0, staff, staff - wanted);
};

const goods = (context: Here) => {
  const { tables, p } = context;
  const { workers, goodsMakers } = tables;
  let bill = 0;
  for (let k = 0; k < ofFirm.size; k++) bill += workers.dueWage[ofFirm.members[k]];
  const mean = ofFirm.size > 0 ? bill / ofFirm.size : 0;
  for (let j = 0; j < goodsMakers.size; j++) {
    if (!goodsMakers.alive[j]) continue;
    const from = ofFirm.start[j];
    const to = ofFirm.start[j + 1];
    const staff = to - from;
    const needed = goodsMakers.desiredOutput[j] / (goodsMakers.meanProductivity[j] * p.peoplePerWorker);
    const leftOver = Math.max(Math.floor(staff - needed), 0);
    const shrinking = goodsMakers.desiredOutput[j] < goodsMakers.output[j];
    const wanted = dismissed(p.rule, staff, leftOver, shrinking, goodsMakers.profit[j] < 0);
    const dear = p.rule === 4 ? dismissDear(context, from, to, mean) : 0;
    goodsMakers.layoffs[j] = dear + dismiss(context, ofFirm.members, from, to, wanted - dear);
    goodsMakers.stayers[j] = staff - goodsMakers.layoffs[j];
  }
};

export const dismissals = institution(ports, {
  step(context) {
    const { workers, goodsMakers } = context.tables;
    if (scratch.place.length < workers.size) {
      scratch.place = new Int32Array(2 * workers.size);
      scratch.makers = new Int32Array(2 * workers.size);
      scratch.keys = new Float64Array(2 * workers.size);
    }
    stay(context);
    makers(context);
    ofFirm.reserve(goodsMakers.size);
    ofFirm.rebuild(scratch.place, workers.size);
    goods(context);
  },
});
