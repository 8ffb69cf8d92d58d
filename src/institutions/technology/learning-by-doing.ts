import {
  by,
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  log,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'learningByDoing',
  phase: 'research',
  says: 'Behind the frontier, unit costs fall with what a firm has made so far and, less, with what the others have.',
  literature: ['irwin-klenow-1994', 'irwin-1996', 'ohashi-2005'],
  parameters: {
    rate: by(['sectors'], quantity('1', 'fall of unit cost for a rise of experience, both in logs')),
    spillover: share('weight of the experience of a mean firm of the sector, over own experience'),
    forgetting: quantity('1/quarter', 'part of experience lost in a quarter'),
    openingExperience: quantity('quarter', 'experience of a new firm, in quarters of its output'),
    learnableGap: quantity('1', 'distance to the frontier, in logs, from which all of it is open to doing'),
    most: quantity('1/quarter', 'most learnt in a quarter, in logs'),
  },
  tables: {
    firms: {
      reads: ['sector', 'output', 'knowHow', 'openingOutput'],
      owns: {
        experience: column('unit', 'output so far, less what is forgotten'),
        learning: column('1/quarter', 'rise of know-how from doing, in logs'),
      },
    },
    sectors: {
      reads: ['frontier'],
      owns: { meanExperience: column('unit', 'mean experience of the firms') },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Rise of experience in logs, own and that of others together; forgetting alone never lowers know-how. */
export const experienceGrowth = (own: number, others: number, before: number, othersBefore: number) =>
  Math.max(0, log((own + others) / (before + othersBefore)));

/** Rise of know-how: the power law of experience, as far as there is something left to learn. */
export const learnt = (rate: number, growth: number, gap: number, learnableGap: number, most: number) =>
  Math.min(rate * growth * clamp(gap / learnableGap, 0, 1), Math.max(0, gap), most);

const scratch = { made: new Float64Array(64), held: new Float64Array(64), firms: new Float64Array(64) };

/** Mean experience of each sector, and by how much this quarter's output raises it. */
const survey = ({ tables: { firms, sectors }, p }: Here) => {
  const made = scratch.made.fill(0);
  const held = scratch.held.fill(0);
  const number = scratch.firms.fill(0);
  for (let j = 0; j < firms.size; j++) {
    if (!firms.alive[j]) continue;
    const s = firms.sector[j];
    made[s] += firms.output[j] - p.forgetting * firms.experience[j];
    held[s] += firms.experience[j];
    number[s]++;
  }
  for (let s = 1; s < sectors.size; s++) {
    if (number[s] === 0) continue;
    sectors.meanExperience[s] = held[s] / number[s];
    made[s] /= number[s];
  }
};

export const learningByDoing = institution(ports, {
  open({ tables: { firms }, p }) {
    for (let j = 0; j < firms.size; j++) firms.experience[j] = p.openingExperience * firms.openingOutput[j];
  },
  step(context) {
    const { firms, sectors } = context.tables;
    const { p } = context;
    survey(context);
    for (let j = 0; j < firms.size; j++) {
      if (!firms.alive[j]) continue;
      const s = firms.sector[j];
      const before = firms.experience[j];
      firms.experience[j] = before + firms.output[j] - p.forgetting * before;
      const othersBefore = p.spillover * sectors.meanExperience[s];
      const others = othersBefore + p.spillover * scratch.made[s];
      if (before + othersBefore <= 0) continue;
      const growth = experienceGrowth(firms.experience[j], others, before, othersBefore);
      const gap = log(sectors.frontier[s] / firms.knowHow[j]);
      firms.learning[j] = learnt(p.rate[s], growth, gap, p.learnableGap, p.most);
    }
  },
  greet: {
    firms({ tables: { firms }, p }, row) {
      firms.experience[row] = p.openingExperience * firms.openingOutput[row];
    },
  },
  invariants: {
    'doing never makes a firm forget what it knows': ({ tables: { firms } }) => {
      for (let j = 0; j < firms.size; j++) if (firms.alive[j] && !(firms.learning[j] >= 0)) return false;
      return true;
    },
  },
});
