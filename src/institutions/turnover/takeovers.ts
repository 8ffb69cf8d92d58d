import {
  clamp,
  count,
  column,
  type ContextOf,
  declare,
  institution,
  quantity,
  rate,
} from '../../kernel/index.js';

const ports = declare({
  name: 'takeovers',
  phase: 'turnover',
  says: 'A listed firm that earns less than it could is taken over, unless owners who never sell hold too much of it.',
  literature: ['hoshi-kashyap-2001', 'whittaker-2001'],
  parameters: {
    hazard: quantity('1/quarter', 'chance of a takeover when all value is missing and no owner is stable'),
    targetReturn: rate('return on equity that a bidder could get out of a firm'),
    quarters: quantity(
      'quarter',
      'quarters for which new owners run a firm before its shares are spread again',
    ),
  },
  tables: {
    firms: {
      reads: ['listed', 'stableShare', 'returnOnEquity', 'closing'],
      owns: { takenOver: count('quarter', 'quarters left under new owners after a takeover') },
    },
    nation: {
      owns: {
        takeoverRisk: column('1/year', 'chance that a listed firm is taken over within a year'),
        takeovers: column('firm/quarter', 'listed firms taken over, in real firms'),
      },
    },
  },
  draws: ['bid'],
});
type Here = ContextOf<typeof ports>;

/** Chance of a takeover: the value that is missing, and twice the chance that an owner sells. */
export const takeoverHazard = (hazard: number, gap: number, stable: number) =>
  hazard * Math.max(0, gap) * (1 - stable) * (1 - stable);

const bidFor = ({ tables: { firms, nation }, p, draws, scale }: Here, j: number) => {
  if (!firms.listed[j] || p.targetReturn <= 0) return;
  const gap = clamp(1 - firms.returnOnEquity[j] / p.targetReturn, 0, 1);
  const chance = takeoverHazard(p.hazard, gap, firms.stableShare[j]);
  nation.takeoverRisk[0] += 4 * chance;
  if (draws.bid.uniform(firms.id[j]) >= chance) return;
  firms.takenOver[j] = p.quarters;
  nation.takeovers[0] += scale;
};

export const takeovers = institution(ports, {
  step(context) {
    const { firms, nation } = context.tables;
    nation.takeovers[0] = 0;
    nation.takeoverRisk[0] = 0;
    let listed = 0;
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j] || firms.closing[j]) continue;
      listed += firms.listed[j];
      if (firms.takenOver[j] > 0) firms.takenOver[j]--;
      else bidFor(context, j);
    }
    nation.takeoverRisk[0] /= Math.max(1, listed);
  },
  greet: {
    firms({ tables: { firms } }, row) {
      firms.takenOver[row] = 0;
    },
  },
  invariants: {
    'no firm has been under new owners for longer than they stay': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++) if (firms.alive[j] && !(firms.takenOver[j] >= 0)) return false;
      return true;
    },
  },
});
