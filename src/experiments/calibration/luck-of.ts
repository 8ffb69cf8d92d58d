import { InputError } from '../../data/input-error.js';

/**
 * Variance between seeds at the same parameters, pooled over points: `replicates` has for each point the outputs
 * of its seeds, at least two. In squared units of the output.
 */
export const luckOf = (replicates: readonly (readonly number[])[]): number => {
  let squares = 0;
  let freedom = 0;
  replicates.forEach((outputs, point) => {
    if (outputs.length < 2 || !outputs.every(Number.isFinite))
      throw new InputError(
        `Point ${point} has the outputs [${outputs.join(', ')}]; give two or more finite ones to tell luck from.`,
      );
    const mean = outputs.reduce((sum, value) => sum + value, 0) / outputs.length;
    for (const value of outputs) squares += (value - mean) * (value - mean);
    freedom += outputs.length - 1;
  });
  if (freedom === 0) throw new InputError('Luck was asked of no replicates; give at least one point.');
  return squares / freedom;
};
