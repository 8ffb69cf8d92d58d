import {
  column,
  type ContextOf,
  declare,
  Index,
  institution,
  quantity,
  sortRows,
} from '../../kernel/index.js';

const ports = declare({
  name: 'wageOffers',
  phase: 'labour',
  says: 'A goods maker offers newcomers a wage that follows productivity, or what its cheapest applicants ask for, and none at which it only loses.',
  literature: ['dosi-pereira-roventini-virgillito-2017', 'pereira-ks-labour-lsd'],
  parameters: {
    rule: quantity('choice', '0: the last offer and the rise of wages in the firm; 1: the lowest requests'),
    peoplePerWorker: quantity('worker', 'people for whom one row of the table of workers stands'),
  },
  tables: {
    applications: { reads: ['applicant', 'firm'] },
    workers: { reads: ['requestedWage'] },
    goodsMakers: {
      reads: ['operating', 'wage', 'wageRise', 'price', 'lastProductivity', 'staffWanted', 'stayers'],
      owns: { wageOffer: column('money/period', 'wage offered to newcomers') },
    },
    nation: {
      reads: ['idleIncome', 'minimumWage'],
      owns: {
        topOffer: column('money/period', 'highest wage offered by a goods maker'),
        meanOffer: column('money/period', 'mean offer by staff wanted'),
      },
    },
  },
});
type Here = ContextOf<typeof ports>;

// Rebuilt from the columns whenever they are used, so that no run sees another's.
const toFirm = new Index(256, 32768);
const scratch = { requests: new Float64Array(32768), none: new Float64Array(32768) };

/** A firm pays no more than what a worker brings in, and no less than the law and the dole. */
export const bounded = (offer: number, breakEven: number, least: number): number =>
  Math.max(Math.min(offer, breakEven), least);

const lowest = (from: number, to: number): number => {
  let least = Infinity;
  for (let k = from; k < to; k++) least = Math.min(least, scratch.requests[toFirm.members[k]]);
  return least;
};

/** The highest request among as many of the cheapest applicants as the firm needs; none for an empty queue. */
const cheapest = ({ tables: { goodsMakers }, p }: Here, j: number): number => {
  const from = toFirm.start[j];
  const to = toFirm.start[j + 1];
  if (from === to) return 0;
  const missing = Math.ceil(goodsMakers.staffWanted[j] / p.peoplePerWorker) - goodsMakers.stayers[j];
  if (missing <= 1) return lowest(from, to);
  sortRows(toFirm.members, from, to, scratch.requests, scratch.none);
  return scratch.requests[toFirm.members[from + Math.min(missing, to - from) - 1]];
};

const offer = (context: Here, j: number): number => {
  const { tables, p } = context;
  const { goodsMakers, nation } = tables;
  const before = goodsMakers.wageOffer[j] > 0 ? goodsMakers.wageOffer[j] : nation.meanOffer[0];
  const asked = p.rule === 1 ? cheapest(context, j) : 0;
  const wanted = p.rule === 1 ? asked || before : before * (1 + goodsMakers.wageRise[j]);
  // A firm that has sold nothing yet does not know what a worker brings in.
  const breakEven = goodsMakers.operating[j] ? goodsMakers.price[j] * goodsMakers.lastProductivity[j] : 0;
  return bounded(
    wanted,
    breakEven > 0 ? breakEven : wanted,
    Math.max(nation.idleIncome[0], nation.minimumWage[0]),
  );
};

const index = ({ tables: { applications, workers, goodsMakers } }: Here) => {
  if (scratch.requests.length < applications.size) {
    scratch.requests = new Float64Array(2 * applications.size);
    scratch.none = new Float64Array(2 * applications.size);
  }
  toFirm.reserve(goodsMakers.size);
  toFirm.rebuild(applications.firm, applications.size);
  for (let k = 0; k < applications.size; k++)
    scratch.requests[k] = workers.requestedWage[applications.applicant[k]];
};

export const wageOffers = institution(ports, {
  open({ tables: { goodsMakers, nation } }) {
    for (let j = 0; j < goodsMakers.size; j++) goodsMakers.wageOffer[j] = goodsMakers.wage[j];
    nation.meanOffer[0] = goodsMakers.wage[0];
    nation.topOffer[0] = goodsMakers.wage[0];
  },
  step(context) {
    const { tables, p } = context;
    const { goodsMakers, nation } = tables;
    if (p.rule === 1) index(context);
    let staff = 0;
    let bill = 0;
    let top = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      goodsMakers.wageOffer[j] = offer(context, j);
      top = Math.max(top, goodsMakers.wageOffer[j]);
      staff += goodsMakers.staffWanted[j];
      bill += goodsMakers.staffWanted[j] * goodsMakers.wageOffer[j];
    }
    nation.topOffer[0] = top;
    if (staff > 0) nation.meanOffer[0] = bill / staff;
  },
  invariants: {
    'nobody is offered less than the minimum wage': ({ tables: { goodsMakers, nation } }) => {
      for (let j = 0; j < goodsMakers.size; j++)
        if (
          goodsMakers.alive[j] &&
          goodsMakers.wageOffer[j] > 0 &&
          goodsMakers.wageOffer[j] < nation.minimumWage[0]
        )
          return false;
      return true;
    },
  },
});
