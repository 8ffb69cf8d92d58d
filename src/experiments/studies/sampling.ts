import { grid, latinHypercube, sobolSequence } from '../designs/index.js';
import { morrisDesign } from '../sensitivity/morris-design.js';
import { saltelliDesign } from '../sensitivity/saltelli-design.js';
import type { CaseDesign, Sampling } from './case-design.js';

type Sample = CaseDesign & { readonly kind: 'sample' };
type Rows = (row: number) => readonly number[];

const made = new WeakMap<Sample, Rows>();

/** The rows of a sample's unit cube by number, luck last when it is a factor; made once for each design. */
export const rowsOf = (design: Sample): Rows => {
  const rows = made.get(design) ?? makeRows(design);
  made.set(design, rows);
  return rows;
};

const makeRows = (design: Sample): Rows => {
  const { sampling, seed } = design;
  const columns = design.factors.length + (design.luck === 'factor' ? 1 : 0);
  switch (sampling.method) {
    case 'latinHypercube':
      return latinHypercube({ rows: sampling.rows, factors: columns, seed });
    case 'sobolSequence':
      return sobolSequence(columns, { seed });
    case 'grid':
      return grid(sampling).row;
    case 'morris':
      return morrisOf(design, sampling).row;
    case 'saltelli':
      return saltelliOf(design, sampling).row;
    case 'points':
      return (row) => sampling.points[row]!;
  }
};

type Named<M extends Sampling['method']> = Extract<Sampling, { method: M }>;

/** The design by which the rows of a screening belong together. */
export const morrisOf = ({ factors, seed, luck }: Sample, { trajectories, levels }: Named<'morris'>) =>
  morrisDesign({ factors: factors.length, trajectories, levels, seed, luck: luck === 'factor' });

export const saltelliOf = ({ factors, seed, luck }: Sample, { base, secondOrder }: Named<'saltelli'>) =>
  saltelliDesign({ factors: factors.length, base, seed, secondOrder, luck: luck === 'factor' });

/** How many rows a sample has. */
export const rowCount = (design: Sample): number => {
  const { sampling } = design;
  switch (sampling.method) {
    case 'latinHypercube':
    case 'sobolSequence':
      return sampling.rows;
    case 'grid':
      return grid(sampling).rows;
    case 'morris':
      return morrisOf(design, sampling).rows;
    case 'saltelli':
      return saltelliOf(design, sampling).rows;
    case 'points':
      return sampling.points.length;
  }
};
