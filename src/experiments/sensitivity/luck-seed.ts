/**
 * The seed of a run whose luck is a factor: the whole number floor(unit x 2^31), from 0 to 2^31 - 1, of a unit
 * value from 0 up to but less than 1. Streams mix their seed, so neighbours in unit have nothing else in common.
 * Where a changed factor makes the same luck fall on others, that shows as interaction of the factor with luck.
 */
export const luckSeed = (unit: number): number => Math.floor(unit * 2147483648);
