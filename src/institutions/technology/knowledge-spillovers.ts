import { by, column, type ContextOf, declare, institution, quantity, share } from '../../kernel/index.js';

const ports = declare({
  name: 'knowledgeSpillovers',
  phase: 'research',
  says: 'What the others of a sector and the sectors that supply it find out makes own research find more.',
  literature: ['bloom-schankerman-van-reenen-2013', 'griliches-1979'],
  parameters: {
    proximity: by(
      ['sectors', 'sectors'],
      quantity('1', 'inputs from a sector over the output of its user: how near their technologies are'),
    ),
    ownSector: share('weight of the sector itself in what its firms can draw on'),
    basicShare: share('part of research that is basic'),
    basicSpillover: quantity('1', 'what others draw from basic research, over other research'),
    reference: quantity('1', 'research over sales at which the pool is one'),
  },
  tables: {
    sectors: {
      reads: ['researchStock'],
      owns: { knowledgePool: column('1', 'research of others that a firm can draw on, over its reference') },
    },
  },
});
type Here = ContextOf<typeof ports>;

/** Mean research of the sectors that supply s, weighted by what they supply. */
export const researchOfSuppliers = (
  stocks: { readonly [row: number]: number },
  proximity: Float64Array,
  sectors: number,
  s: number,
) => {
  let near = 0;
  let weights = 0;
  for (let r = 0; r < sectors; r++) {
    if (r === s) continue;
    near += proximity[r * sectors + s] * stocks[r];
    weights += proximity[r * sectors + s];
  }
  return weights > 0 ? near / weights : 0;
};

const spread = ({ tables: { sectors }, p }: Here) => {
  const open = 1 + p.basicShare * (p.basicSpillover - 1);
  for (let s = 1; s < sectors.size; s++) {
    const suppliers = researchOfSuppliers(sectors.researchStock, p.proximity, sectors.size, s);
    const near = p.ownSector * sectors.researchStock[s] + (1 - p.ownSector) * suppliers;
    sectors.knowledgePool[s] = (open * near) / p.reference;
  }
};

export const knowledgeSpillovers = institution(ports, {
  step: spread,
  invariants: {
    'knowledge of others never takes anything away': ({ tables: { sectors } }) => {
      for (let s = 0; s < sectors.size; s++) if (!(sectors.knowledgePool[s] >= 0)) return false;
      return true;
    },
  },
});
