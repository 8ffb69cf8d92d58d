import { incompleteBeta } from '../../kernel/index.js';

/** Chance that of `count` draws at least `hits` succeed, each with chance `share`: the tail of the binomial. */
export const chanceOfAsMany = (hits: number, count: number, share: number): number =>
  // The beta function needs both its parameters above 0: hits from 1 to count.
  hits <= 0 ? 1 : hits > count ? 0 : incompleteBeta(share, hits, count - hits + 1);
