import type { Target } from '../../experiments/score/target.js';

/** The first and the last year that a target looks at. */
export const yearsOfTarget = (target: Target): readonly [number, number] => {
  const years = [
    ...('window' in target ? target.window : []),
    ...('year' in target ? [target.year] : []),
    ...('over' in target ? [target.over] : []),
  ];
  return [Math.min(...years), Math.max(...years)];
};
