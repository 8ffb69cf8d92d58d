import {
  by,
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  rate,
  reference,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'supplierLinks',
  phase: 'plans',
  says: 'A small maker works for one larger firm, which takes on more when it grows and drops it when it restructures or goes abroad.',
  literature: ['asanuma-kikutani-1992', 'whittaker-2001'],
  parameters: {
    coefficients: by(
      ['sectors', 'sectors'],
      quantity('1', 'goods of the first sector in a unit of the second'),
    ),
    manufacturing: by(['sectors'], quantity('0 or 1', 'firms of the sector buy from and supply each other')),
    smallStaff: quantity('worker', 'staff from which a firm looks for no parent'),
    sizeRatio: quantity('1', "least staff of a parent over its supplier's"),
    openingLinks: share('chance that a small firm looks for a parent in the first quarter'),
    linking: rate('chance that a small firm without a parent looks for one'),
    fullGrowth: rate('planned growth at which a parent takes on whoever it can use'),
    leastDependence: share("least part of a new supplier's custom that its parent orders"),
    dearest: quantity('1', 'highest price over the mean of the sector at which a parent takes a supplier'),
    cut: rate('chance that a link ends'),
    shock: quantity(
      '1',
      'more of that chance while the parent restructures, or in all if it moves everything abroad',
    ),
    restructureAfter: quantity('quarter', 'loss quarters after which a parent restructures'),
  },
  tables: {
    firms: {
      reads: [
        'sector',
        'workers',
        'output',
        'price',
        'demand',
        'lossQuarters',
        'plannedGrowth',
        'closing',
        'movedAbroad',
        'bought',
        'orderRoom',
      ],
      owns: {
        parent: reference('larger firm that the firm works for'),
        tied: column('1', 'part of the custom of a new supplier that its parent orders'),
        promised: column('money/quarter', 'ordered from new suppliers'),
        reach: column('money/quarter', 'sales of this and all earlier rows that could be parents'),
      },
    },
    sectors: { reads: ['price'] },
    nation: {
      owns: {
        linksMade: column('firm/quarter', 'suppliers who found a parent, in real firms'),
        linksCut: column('firm/quarter', 'suppliers who lost theirs, in real firms'),
      },
    },
  },
  draws: ['looks', 'whom', 'takes', 'dependence', 'cut'],
});
type Here = ContextOf<typeof ports>;

/** Chance in a quarter that a link ends; `moved` is the part of the parent's production that left in the quarter. */
export const chanceOfCut = (base: number, shock: number, restructures: boolean, moved: number) =>
  Math.min(1, (base + (restructures ? shock : 0)) / 4 + shock * moved);

const mayEnd = ({ tables: { firms, nation }, p, draws, scale }: Here, j: number) => {
  const i = firms.parent[j];
  const restructures = firms.lossQuarters[i] >= p.restructureAfter;
  const chance = chanceOfCut(p.cut, p.shock, restructures, firms.movedAbroad[i]);
  const gone = firms.closing[i] || firms.closing[j];
  if (!gone && draws.cut.uniform(firms.id[j]) >= chance) return;
  firms.parent[j] = -1;
  nation.linksCut[0] += scale;
};

/** Adds up the sales of those who could be parents, row by row, so that one draw finds one by its weight. */
const addUp = ({ tables: { firms }, p }: Here) => {
  let total = 0;
  for (let j = 0; j < firms.size; j++) {
    if (firms.alive[j] && !firms.closing[j] && p.manufacturing[firms.sector[j]])
      total += firms.output[j] * firms.price[j];
    firms.reach[j] = total;
  }
  return total;
};

/** First row whose reach is beyond a point. */
const rowAt = ({ tables: { firms } }: Here, point: number) => {
  let low = 0;
  let high = firms.size - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firms.reach[middle] > point) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Chance that a parent takes on a supplier that it can use: only one that means to grow needs more of them. */
export const chanceToTake = (growth: number, full: number) => clamp(growth / full, 0, 1);

const seek = (context: Here, j: number, total: number) => {
  const { tables, p, draws, scale, clock } = context;
  const { firms, sectors, nation } = tables;
  const id = firms.id[j];
  const s = firms.sector[j];
  const i = rowAt(context, draws.whom.uniform(id) * total);
  const uses = p.coefficients[s * sectors.size + firms.sector[i]] > 0;
  const larger = firms.workers[i] >= p.sizeRatio * Math.max(1, firms.workers[j]);
  if (!uses || !larger || firms.price[j] > p.dearest * sectors.price[s]) return;
  const chance = clock.quarter === 0 ? 1 : chanceToTake(4 * firms.plannedGrowth[i], p.fullGrowth);
  if (draws.takes.uniform(id) >= chance) return;
  const dependence = p.leastDependence + (1 - p.leastDependence) * draws.dependence.uniform(id);
  const value = dependence * firms.demand[j] * firms.price[j];
  if (firms.bought[i] + firms.promised[i] + value > firms.orderRoom[i]) return;
  firms.parent[j] = i;
  firms.tied[j] = dependence;
  firms.promised[i] += value;
  nation.linksMade[0] += scale;
};

const looks = ({ tables: { firms }, p, draws, clock }: Here, j: number) =>
  p.manufacturing[firms.sector[j]] === 1 &&
  firms.workers[j] < p.smallStaff &&
  !firms.closing[j] &&
  draws.looks.uniform(firms.id[j]) < (clock.quarter === 0 ? p.openingLinks : p.linking / 4);

export const supplierLinks = institution(ports, {
  step(context) {
    const { firms, nation } = context.tables;
    nation.linksMade[0] = 0;
    nation.linksCut[0] = 0;
    firms.tied.fill(0, 0, firms.size);
    firms.promised.fill(0, 0, firms.size);
    const total = addUp(context);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      if (firms.parent[j] >= 0) mayEnd(context, j);
      else if (total > 0 && looks(context, j)) seek(context, j, total);
    }
  },
  invariants: {
    'every parent is a firm, and nobody is its own': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++) {
        const i = firms.parent[j];
        if (firms.alive[j] && i >= 0 && (i === j || !firms.alive[i])) return false;
      }
      return true;
    },
  },
});
