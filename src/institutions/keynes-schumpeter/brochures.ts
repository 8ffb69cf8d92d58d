import {
  column,
  type ContextOf,
  count,
  declare,
  Index,
  institution,
  quantity,
  reference,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'brochures',
  phase: 'plans',
  says: 'Machine makers write to old customers and to some new ones, and a user buys the best machine it has heard of.',
  literature: ['dosi-fagiolo-roventini-2010', 'pereira-ks-lsd'],
  parameters: {
    newCustomers: share('firms written to for the first time over those that know the maker already'),
    memory: quantity('period', 'periods for which a brochure that was not chosen is kept'),
  },
  tables: {
    brochures: {
      owns: {
        maker: reference('machine maker that wrote it'),
        makerId: column('identity', 'who that was, should another firm take its row'),
        user: reference('goods maker that got it'),
        userId: column('identity', 'who that was, should another firm take its row'),
        seen: count('period', 'last period in which it was sent or chosen'),
      },
      populates: true,
    },
    machineMakers: {
      reads: ['offer', 'machineProductivity'],
      owns: { customers: count('firm', 'goods makers that know the maker when the period begins') },
    },
    goodsMakers: { owns: { supplier: reference('machine maker chosen') } },
    nation: { reads: ['makerPlaces'] },
  },
  draws: ['target', 'supplier'],
});
type Here = ContextOf<typeof ports>;

// Rebuilt from the columns whenever they are used, so that no run sees another's.
const ofMaker = new Index(64, 1024);
const ofUser = new Index(256, 1024);
const scratch = { strangers: new Int32Array(256), known: new Uint8Array(256) };

const send = ({ tables: { brochures, machineMakers, goodsMakers }, clock }: Here, i: number, j: number) =>
  brochures.enter((row) => {
    brochures.maker[row] = i;
    brochures.makerId[row] = machineMakers.id[i];
    brochures.user[row] = j;
    brochures.userId[row] = goodsMakers.id[j];
    brochures.seen[row] = clock.quarter;
  });

/** Throws away what is too old, and what its sender or reader did not live to use. */
const tidy = ({ tables: { brochures, machineMakers, goodsMakers }, clock, p }: Here) => {
  for (let b = 0; b < brochures.size; b++) {
    if (!brochures.alive[b]) continue;
    const i = brochures.maker[b];
    const j = brochures.user[b];
    const gone =
      !machineMakers.alive[i] ||
      machineMakers.id[i] !== brochures.makerId[b] ||
      !goodsMakers.alive[j] ||
      goodsMakers.id[j] !== brochures.userId[b];
    if (gone || brochures.seen[b] < clock.quarter - p.memory) brochures.leave(b);
  }
};

/** Writes to firms that do not know the maker yet: a part of its customers, one at least, and its fair share. */
const writeToStrangers = (context: Here, i: number, knowing: ArrayLike<number>, from: number, to: number) => {
  const { tables, p, draws } = context;
  const { machineMakers, goodsMakers, brochures, nation } = tables;
  const { strangers, known } = scratch;
  known.fill(0);
  for (let k = from; k < to; k++) known[brochures.user[knowing[k]]] = 1;
  let left = 0;
  for (let j = 0; j < goodsMakers.size; j++) if (goodsMakers.alive[j] && !known[j]) strangers[left++] = j;
  const customers = to - from;
  const fairShare = Math.max(1, Math.ceil(goodsMakers.count / nation.makerPlaces[0]));
  const wanted = Math.max(Math.ceil(p.newCustomers * customers), 1);
  const letters = Math.min(Math.max(wanted, fairShare - customers), left);
  for (let k = 0; k < letters; k++) {
    const drawn = draws.target.index(machineMakers.id[i], left, k);
    send(context, i, strangers[drawn]);
    strangers[drawn] = strangers[--left];
  }
  machineMakers.customers[i] = customers;
};

/** A maker drawn with chances as its machines are productive, for a firm that no brochure reached. */
const anyMaker = ({ tables: { machineMakers, goodsMakers }, draws }: Here, j: number) => {
  let all = 0;
  for (let i = 0; i < machineMakers.size; i++)
    if (machineMakers.alive[i]) all += machineMakers.machineProductivity[i];
  let point = draws.supplier.uniform(goodsMakers.id[j]) * all;
  let last = -1;
  for (let i = 0; i < machineMakers.size; i++) {
    if (!machineMakers.alive[i]) continue;
    last = i;
    point -= machineMakers.machineProductivity[i];
    if (point < 0) break;
  }
  return last;
};

/** The brochure with the lowest offer; of equal ones the one that came first. */
const best = ({ tables: { brochures, machineMakers } }: Here, j: number) => {
  let found = -1;
  for (let k = ofUser.start[j]; k < ofUser.start[j + 1]; k++) {
    const b = ofUser.members[k];
    const offer = machineMakers.offer[brochures.maker[b]];
    const least = found < 0 ? Infinity : machineMakers.offer[brochures.maker[found]];
    if (offer < least || (offer === least && brochures.id[b] < brochures.id[found])) found = b;
  }
  return found;
};

const reserve = ({ tables: { machineMakers, goodsMakers } }: Here) => {
  ofMaker.reserve(machineMakers.size);
  ofUser.reserve(goodsMakers.size);
  if (scratch.known.length >= goodsMakers.size) return;
  scratch.known = new Uint8Array(2 * goodsMakers.size);
  scratch.strangers = new Int32Array(2 * goodsMakers.size);
};

export const brochures = institution(ports, {
  step(context) {
    const { brochures: sheets, machineMakers, goodsMakers } = context.tables;
    const { clock } = context;
    reserve(context);
    tidy(context);
    ofMaker.rebuild(sheets.maker, sheets.size, sheets.alive);
    for (let i = 0; i < machineMakers.size; i++)
      if (machineMakers.alive[i])
        writeToStrangers(context, i, ofMaker.members, ofMaker.start[i], ofMaker.start[i + 1]);
    ofUser.rebuild(sheets.user, sheets.size, sheets.alive);
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      const found = best(context, j);
      if (found >= 0) sheets.seen[found] = clock.quarter;
      const supplier = found >= 0 ? sheets.maker[found] : anyMaker(context, j);
      if (found < 0) send(context, supplier, j);
      goodsMakers.supplier[j] = supplier;
    }
  },
  greet: {
    machineMakers(context, row) {
      reserve(context);
      if (context.tables.goodsMakers.count > 0) writeToStrangers(context, row, [], 0, 0);
    },
    goodsMakers(context, row) {
      const supplier = anyMaker(context, row);
      context.tables.goodsMakers.supplier[row] = supplier;
      send(context, supplier, row);
    },
  },
});
