import type { Attribution, PlayerShare } from './attribution.js';
import type { Spread } from './spread.js';

/** An error of more than this share of a value leaves open what the value is. */
const largestError = 0.1;

/** What adds up to zero only after rounding has an error, too; below this share of all values it is none. */
const rounding = 1e-9;

/**
 * Whether a value stands out from its error by chance. The error of a single member is unknown and counts as none:
 * who says the value has to say that, too.
 */
export const isTold = (attribution: Attribution, { value, monteCarloError }: Spread): boolean =>
  isSmall(attribution, monteCarloError, value);

/** The same for a player, whose value may err by the drawn orders as well. */
export const isShareTold = (attribution: Attribution, share: PlayerShare): boolean =>
  isTold(attribution, share) && isSmall(attribution, share.samplingError, share.value);

const isSmall = ({ players }: Attribution, error: number | null, value: number) => {
  const scale = players.reduce((sum, player) => sum + Math.abs(player.value), 0);
  return (error ?? 0) <= Math.max(largestError * Math.abs(value), rounding * scale);
};
