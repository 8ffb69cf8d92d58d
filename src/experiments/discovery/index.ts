export { boxOf, insideOf, type Box, type Tested } from './box.js';
export { chanceOfAsMany } from './chance-of-as-many.js';
export { balanceOf, choose, type Choice } from './choose.js';
export { cover, type Cover, type Piece } from './cover.js';
export {
  discover,
  FEWEST,
  isClear,
  isEnough,
  LEVEL,
  type Discovering,
  type Discovery,
  type Found,
} from './discover.js';
export { discoveryInWords, fewInWords } from './discovery-in-words.js';
export type { Factor, NamedFactor, NumberFactor } from './factor.js';
export type { Interval, Limit, States } from './limit.js';
export { prim, type Patience, type Search } from './prim.js';
export type { Problem } from './problem.js';
export { reproducibility, type Reproduced, type Resampling } from './reproducibility.js';
export { separation, type Separation } from './separation.js';
export { simplified } from './simplified.js';
export type { Branches, Growth, Node } from './grow.js';
export { leavesOf, leavesOfInterest, type Leaf } from './leaves.js';
export type { Cost } from './prune.js';
export type { Outcome } from './targets.js';
export { tree, type Candidate, type Tree, type TreeOptions } from './tree.js';
export { boxInWords, type BoxWords } from './box-in-words.js';
export { limitInWords, type Title, type Unit, type Vocabulary } from './limit-in-words.js';
export { treeInWords } from './tree-in-words.js';
