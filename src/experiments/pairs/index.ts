export { effectSentence, type EffectTold } from './effect-sentence.js';
export type { PairedDifference } from './paired-difference.js';
export { pairedEffect, type PairedEffect } from './paired-effect.js';
export { splitSpread, type Spread, type SplitSpread } from './split-spread.js';
