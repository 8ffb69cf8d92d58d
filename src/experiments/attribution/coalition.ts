/** Above it a number does not hold every sum of the powers of two exactly. */
export const mostPlayers = 53;

const powers = Array.from({ length: mostPlayers }, (_, player) => 2 ** player);

/** A coalition is a whole number that has the power of two of each player whose changes are applied. */
export const everyone = (players: number): number => 2 ** players - 1;

export const has = (coalition: number, player: number): boolean =>
  Math.floor(coalition / powers[player]!) % 2 === 1;

export const withPlayer = (coalition: number, player: number): number =>
  has(coalition, player) ? coalition : coalition + powers[player]!;

export const without = (coalition: number, player: number): number =>
  has(coalition, player) ? coalition - powers[player]! : coalition;

/** The players in it, lowest first. */
export const playersIn = (coalition: number): number[] =>
  powers.flatMap((_, player) => (has(coalition, player) ? [player] : []));

/** How many players are in it. */
export const sizeOf = (coalition: number): number => playersIn(coalition).length;
