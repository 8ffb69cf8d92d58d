import { exp } from '../../kernel/index.js';

/**
 * Matern correlation with smoothness 5/2 of two points whose squared distance is given in squared length scales
 * (Rasmussen and Williams 2006, equation 4.17): 1 at no distance, towards 0 far away.
 */
export const matern = (squaredDistance: number): number => {
  const far = Math.sqrt(5 * squaredDistance);
  return (1 + far + (5 / 3) * squaredDistance) * exp(-far);
};
