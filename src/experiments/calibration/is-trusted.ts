import type { HeldOut } from './held-out.js';

// Pukelsheim (1994): at least 95 % of any distribution with one peak lie within 3 standard deviations.
const leastWithin3 = 0.95;

/**
 * The rule: an emulator may rule points out when at least 95 % of held-out runs lie within 3 of the standard
 * deviations it states. One that explains little but says so is harmless, so nothing is asked of that share.
 */
export const isTrusted = ({ within3 }: HeldOut): boolean => within3 >= leastWithin3;
