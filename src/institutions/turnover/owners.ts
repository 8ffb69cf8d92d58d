import {
  clamp,
  column,
  type ContextOf,
  count,
  declare,
  flag,
  institution,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'owners',
  phase: 'turnover',
  says: 'Owners grow old; a family firm passes to an heir or to a buyer, and closes when it finds neither.',
  literature: ['sme-white-paper-2006', 'sme-white-paper-2014'],
  parameters: {
    youngest: quantity('year', 'age of the youngest founders'),
    oldest: quantity('year', 'age of the oldest founders'),
    retirementAge: quantity('year', 'age from which owners retire'),
    retirementRate: quantity('1/quarter', 'chance that an owner of that age retires'),
    ageing: quantity('1/year', 'rise of that chance for each year beyond, over the chance itself'),
    heirless: share('owners without an heir'),
    weighing: share('part of heirs who weigh the firm against the career they would give up'),
    matching: share('chance that an owner without an heir finds a buyer when retiring'),
    generation: quantity('year', 'years by which a successor is younger'),
    familyStaff: quantity('worker', 'most staff of a firm that lives and dies with its owner'),
    familyShare: share('most custom of its trade that such a firm has'),
  },
  tables: {
    firms: {
      reads: ['workers', 'marketShare', 'closing'],
      owns: {
        ownerBorn: count('quarter', 'calendar quarter of birth of the owner'),
        heirless: flag('the owner has no heir'),
        retiring: flag('the owner retires this quarter and finds no successor'),
      },
    },
    nation: {
      reads: ['foundingValue', 'careerValue'],
      owns: {
        heirsWilling: column('1', 'part of heirs who would rather have the firm than a career'),
        ownersAge: column('year', 'mean age of the owners of family firms'),
        successions: column('firm/quarter', 'family firms that found a successor, in real firms'),
        withoutSuccessor: column('firm/quarter', 'family firms that found none, in real firms'),
      },
    },
  },
  draws: ['age', 'heir', 'retirement', 'willing', 'buyer'],
});
type Here = ContextOf<typeof ports>;

const newOwner = ({ tables: { firms }, p, draws, clock }: Here, j: number, oldest: number) => {
  const age = p.youngest + (oldest - p.youngest) * draws.age.uniform(firms.id[j]);
  firms.ownerBorn[j] = clock.period - Math.round(4 * age);
  firms.heirless[j] = draws.heir.uniform(firms.id[j]) < p.heirless ? 1 : 0;
  firms.retiring[j] = 0;
};

/** Chance to retire in a quarter: a base from an age on, and more with each year beyond it. */
export const chanceToRetire = (age: number, from: number, base: number, rise: number) =>
  age < from ? 0 : Math.min(1, base * (1 + rise * (age - from)));

/** Part of heirs who take over: all of them where a firm is worth a career, fewer where it is worth less. */
export const willing = (firm: number, career: number, weighing: number) =>
  1 - weighing + weighing * (career > 0 ? clamp(firm / career, 0, 1) : 1);

/** Passes the firm to the next generation, or tells that there is none. */
const succeed = ({ tables: { firms, nation }, p, draws }: Here, j: number) => {
  const id = firms.id[j];
  const heir = !firms.heirless[j] && draws.willing.uniform(id) < nation.heirsWilling[0];
  if (!heir && draws.buyer.uniform(id) >= p.matching) return false;
  firms.ownerBorn[j] += Math.round(4 * p.generation);
  firms.heirless[j] = draws.heir.uniform(id, 1) < p.heirless ? 1 : 0;
  return true;
};

export const owners = institution(ports, {
  open(context) {
    const { firms } = context.tables;
    for (let j = 0; j < firms.size; j++) newOwner(context, j, context.p.retirementAge);
  },
  step(context) {
    const { tables, p, draws, clock, scale } = context;
    const { firms, nation } = tables;
    let ages = 0;
    let families = 0;
    nation.successions[0] = 0;
    nation.withoutSuccessor[0] = 0;
    nation.heirsWilling[0] = willing(nation.foundingValue[0], nation.careerValue[0], p.weighing);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      firms.retiring[j] = 0;
      const age = (clock.period - firms.ownerBorn[j]) / 4;
      const family = firms.workers[j] <= p.familyStaff && firms.marketShare[j] <= p.familyShare;
      if (family) {
        ages += age;
        families++;
      }
      const chance = chanceToRetire(age, p.retirementAge, p.retirementRate, p.ageing);
      if (chance === 0 || draws.retirement.uniform(firms.id[j]) >= chance) continue;
      // The board of a larger firm always finds somebody, and so does a leading firm of a small trade.
      if (!family) firms.ownerBorn[j] += Math.round(4 * p.generation);
      else if (succeed(context, j)) nation.successions[0] += scale;
      else {
        firms.retiring[j] = 1;
        nation.withoutSuccessor[0] += scale;
      }
    }
    nation.ownersAge[0] = families > 0 ? ages / families : 0;
  },
  greet: {
    firms(context, row) {
      newOwner(context, row, context.p.oldest);
    },
  },
  invariants: {
    'no more heirs take over than there are': ({ tables: { nation } }) =>
      nation.heirsWilling[0] >= 0 && nation.heirsWilling[0] <= 1,
  },
});
