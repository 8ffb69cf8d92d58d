import { Stream } from '../../kernel/random.js';
import type { PairedDifference } from './paired-difference.js';

const resamples = 400;

/**
 * Monte Carlo error of the median: how far it would move, as a standard deviation, were the members drawn anew.
 * Estimated by 400 resamples of whole draws within each reading, since runs of one draw share their parameters; of a
 * reading with a single draw its runs are resampled. Each resample has one draw less than there are: with as many the
 * error of few draws comes out too small (McCarthy and Snowden 1985). Null where a reading has a single run.
 */
export const medianError = (ordered: readonly PairedDifference[]): number | null => {
  const { unitOf, sizes } = unitsOf(ordered);
  if (sizes.some((size) => size < 2)) return null;
  const stream = new Stream(1, 'pairs.medianError');
  // Sorted once; a resample then only counts how often each difference is in it.
  const rows = ordered.map((_, i) => i).toSorted((a, b) => ordered[a]!.difference - ordered[b]!.difference);
  const ranked = Float64Array.from(rows, (row) => ordered[row]!.difference);
  const units = Int32Array.from(rows, (row) => unitOf[row]!);
  const counts = new Int32Array(sizes.reduce((sum, size) => sum + size, 0));
  const medians = Array.from({ length: resamples }, (_, i) => {
    stream.at(i);
    resample(stream, sizes, counts);
    return medianOf(ranked, units, counts);
  });
  const mean = medians.reduce((sum, median) => sum + median, 0) / resamples;
  const squares = medians.reduce((sum, median) => sum + (median - mean) * (median - mean), 0);
  return Math.sqrt(squares / (resamples - 1));
};

/** What is resampled as one: for each member the number of its unit, and how many units each reading has. */
const unitsOf = (ordered: readonly PairedDifference[]) => {
  const unitOf: number[] = [];
  const sizes: number[] = [];
  let unit = 0;
  for (let from = 0; from < ordered.length;) {
    const { reading, draw } = ordered[from]!;
    const all = ordered.filter((one) => one.reading === reading);
    const singleDraw = all.every((one) => one.draw === draw);
    const first = unit;
    all.forEach((one, i) => {
      const same = i > 0 && !singleDraw && one.draw === all[i - 1]!.draw;
      unitOf.push(same ? unit - 1 : unit++);
    });
    sizes.push(unit - first);
    from += all.length;
  }
  return { unitOf, sizes };
};

const resample = (stream: Stream, sizes: readonly number[], counts: Int32Array) => {
  counts.fill(0);
  let first = 0;
  for (const size of sizes) {
    for (let i = 1; i < size; i++) {
      const unit = first + stream.index(first + i, size);
      counts[unit] = counts[unit]! + 1;
    }
    first += size;
  }
};

/** The middle of ranked differences, each as often as its unit counts. */
const medianOf = (ranked: Float64Array, units: Int32Array, counts: Int32Array): number => {
  let runs = 0;
  for (let i = 0; i < units.length; i++) runs += counts[units[i]!]!;
  const middle = (runs - 1) / 2;
  let below: number | undefined;
  let passed = 0;
  for (let i = 0; i < units.length; i++) {
    passed += counts[units[i]!]!;
    if (below === undefined && passed > Math.floor(middle)) below = ranked[i]!;
    if (below !== undefined && passed > Math.ceil(middle)) return below + (ranked[i]! - below) / 2;
  }
  return below!;
};
