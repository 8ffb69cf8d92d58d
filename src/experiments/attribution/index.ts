export { attributionInWords } from './attribution-in-words.js';
export { attributionOf, type Attribution, type Interaction, type PlayerShare } from './attribution.js';
export { coalitionsFor, type CoalitionChoice, type CoalitionPlan } from './coalitions-for.js';
export type { LeftOut, Values } from './complete-games.js';
export type { Naming } from './naming.js';
export type { Spread } from './spread.js';
