import { drawnInWords, type EconomyFile, isDrawn } from '../../economies/index.js';
import type { CaseDesign, Reading, Sampling } from './case-design.js';
import { rowCount } from './sampling.js';

/** How the cases of a study differ, in one line. */
export const designInWords = (economy: EconomyFile, design: CaseDesign): string => {
  if (design.kind === 'ensemble')
    return [
      drawnInWords(economy),
      ...(design.lucks > 1 ? [`${design.lucks} seeds for each draw`] : []),
      ...(design.readings.length > 0
        ? [`readings ${design.readings.map(({ name }) => name).join(', ')}`]
        : []),
    ].join('; ');
  const { factors, lucks, luck } = design;
  const seeds = lucks === 1 ? 'one seed' : `${lucks} seeds`;
  return [
    `${rowCount(design)} rows of ${samplingInWords(design.sampling)} over ${factors.map(({ parameter }) => parameter).join(', ')}`,
    {
      common: `${seeds} for each, the same in every row`,
      fresh: `${seeds} for each, others in every row`,
      factor: 'luck as one more factor',
    }[luck],
  ].join('; ');
};

/** The rival readings that the cases of a study take turns in. */
export const readingsOf = (design: CaseDesign): readonly Reading[] =>
  design.kind === 'ensemble' ? design.readings : [];

export interface Bands {
  readonly bandKinds: string;
  readonly notInBand: string;
  readonly notContained: readonly string[];
}

/** What the bands of an ensemble hold, and what they leave out. */
export const bandsInWords = (economy: EconomyFile, readings: readonly Reading[]): Bands => {
  const drawn = isDrawn(economy);
  const rival = readings.length > 1;
  const held =
    readings.length === 1 ? `other readings of the literature than ${readings[0]!.name}` : undefined;
  const notContained = [
    ...(drawn ? [] : ['parameters']),
    ...(rival ? [] : [held ?? 'rival readings of the literature']),
    'errors in the record',
  ];
  return {
    bandKinds: [...(rival ? ['readings'] : []), drawn ? 'parameters and luck' : 'luck'].join(', '),
    notInBand: notContained.join(', '),
    notContained,
  };
};

const samplingInWords = (sampling: Sampling): string => {
  switch (sampling.method) {
    case 'latinHypercube':
      return 'a Latin hypercube';
    case 'sobolSequence':
      return 'a Sobol sequence';
    case 'grid':
      return 'a grid';
    case 'morris':
      return `a Morris screening of ${sampling.trajectories} trajectories`;
    case 'saltelli':
      return `a Saltelli design of base ${sampling.base}`;
    case 'points':
      return 'given points';
  }
};

/** The seeds of the cases, such as '1 to 20'. */
export const seedsInWords = (design: CaseDesign, cases: number): string => {
  if (design.kind === 'sample' && design.luck === 'factor') return 'by the last column of the design';
  const count = design.kind === 'sample' && design.luck === 'common' ? design.lucks : cases;
  return count === 1 ? String(design.seed) : `${design.seed} to ${design.seed + count - 1}`;
};
