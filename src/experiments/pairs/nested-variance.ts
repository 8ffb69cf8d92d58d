import type { PairedDifference } from './paired-difference.js';

/** Components of variance as estimated, which may be negative; null where the design cannot tell them apart. */
export interface NestedVariance {
  /** Between runs of the same draw. */
  readonly luck: number | null;
  /** Between draws of the same reading, without luck. */
  readonly parameters: number | null;
  /** Both of them together; the sum of the two as estimated. */
  readonly luckAndParameters: number | null;
  /** Between readings, without draws and luck. */
  readonly readings: number | null;
}

/**
 * Nested analysis of variance: each sum of squares is set equal to its expectation, which is unbiased also where
 * draws have unequal numbers of runs (Gates and Shiue 1962).
 */
export const nestedVariance = (ordered: readonly PairedDifference[]): NestedVariance => {
  const runs = ordered.length;
  const readings = groups(ordered, (one) => one.reading);
  const draws = readings.flatMap((reading) => groups(reading, (one) => one.draw));
  const freeLuck = runs - draws.length;
  const freeDraws = draws.length - readings.length;
  const freeReadings = readings.length - 1;
  const perReading = sumOf(
    readings,
    (reading) => squaredSizes(groups(reading, (one) => one.draw)) / reading.length,
  );

  const luck = freeLuck > 0 ? sumOf(draws, squares) / freeLuck : null;
  // With one run in every draw, luck and parameters are one spread, and what follows holds for the two together.
  const withinReading = freeLuck > 0 ? luck : freeDraws > 0 ? sumOf(readings, squares) / freeDraws : null;
  const betweenDraws = sumOf(readings, squares) - sumOf(draws, squares);
  const parameters =
    luck !== null && freeDraws > 0 ? (betweenDraws - freeDraws * luck) / (runs - perReading) : null;
  const betweenReadings = squares(ordered) - sumOf(readings, squares);
  const ofDraws = (perReading - squaredSizes(draws) / runs) * (parameters ?? 0);
  const ofReadings = runs - squaredSizes(readings) / runs;
  return {
    luck,
    parameters,
    luckAndParameters:
      luck !== null && parameters !== null ? luck + parameters : luck === null ? withinReading : null,
    readings:
      freeReadings > 0 && freeDraws > 0 && withinReading !== null
        ? (betweenReadings - freeReadings * withinReading - ofDraws) / ofReadings
        : null,
  };
};

/** Members in runs of the same key; they are in order already. */
const groups = (ordered: readonly PairedDifference[], key: (one: PairedDifference) => string | number) => {
  const found: PairedDifference[][] = [];
  ordered.forEach((one, i) => {
    if (i > 0 && key(one) === key(ordered[i - 1]!)) found.at(-1)!.push(one);
    else found.push([one]);
  });
  return found;
};

/** Squared distances from the mean of the group. */
const squares = (group: readonly PairedDifference[]): number => {
  const mean = sumOf(group, ({ difference }) => difference) / group.length;
  return sumOf(group, ({ difference }) => (difference - mean) * (difference - mean));
};

const squaredSizes = (all: readonly PairedDifference[][]) => sumOf(all, ({ length }) => length * length);

const sumOf = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((sum, one) => sum + of(one), 0);
