export type { Estimate, Resampling } from './bootstrap.js';
export { elementaryEffects, type ElementaryEffects, type FactorEffects } from './elementary-effects.js';
export type { FirstOrder } from './index-terms.js';
export { luckSeed } from './luck-seed.js';
export { morrisDesign, type MorrisDesign, type MorrisOptions, type Move } from './morris-design.js';
export { saltelliDesign, type SaltelliDesign, type SaltelliOptions } from './saltelli-design.js';
export {
  sobolIndices,
  type FactorIndices,
  type PairIndex,
  type SobolIndices,
  type SobolOptions,
} from './sobol-indices.js';
export { sensitivityWords, type WordsOptions } from './sensitivity-words.js';
