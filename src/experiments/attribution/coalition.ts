/** Bits hold at most this many players: above it, JavaScript's whole numbers of 32 bits turn negative. */
export const mostPlayers = 30;

/** A coalition is a whole number whose bit `player` is 1 when that player's changes are applied. */
export const everyone = (players: number): number => (1 << players) - 1;

export const has = (coalition: number, player: number): boolean => ((coalition >> player) & 1) === 1;

export const withPlayer = (coalition: number, player: number): number => coalition | (1 << player);

export const without = (coalition: number, player: number): number => coalition & ~(1 << player);

/** How many players are in it. */
export const sizeOf = (coalition: number): number => {
  let size = 0;
  // Taking one away borrows from the lowest player, so the intersection has lost that one.
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
  return size;
};

/** The players in it, lowest first. */
export const playersIn = (coalition: number): number[] =>
  Array.from({ length: mostPlayers }, (_, player) => player).filter((player) => has(coalition, player));
