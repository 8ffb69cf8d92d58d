import type { Words } from '../text/words.js';

/** Picks a text in a language. */
export type Say = (words: Words) => string;
