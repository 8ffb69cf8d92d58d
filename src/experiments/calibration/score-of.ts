import { InputError } from '../../data/input-error.js';
import type { Emulator } from './emulator.js';
import { missOf } from './implausibility.js';
import { type LocalShape, localShapeOf } from './local-shape.js';
import { predictorOf } from './predict.js';
import type { Gate, Landscape } from './slice-walk.js';
import { requireTargets, type Target } from './target.js';

/** What one wave of runs taught: it rules out points by their first, second or third largest implausibility. */
export interface Wave {
  readonly emulators: readonly Emulator[];
  readonly targets: readonly Target[];
  /** Which of the largest counts; the literature starts with 2 or 3 and ends with 1. 2 unless told otherwise. */
  readonly rank?: 1 | 2 | 3;
  /** 3 unless told otherwise (Pukelsheim 1994). */
  readonly cutoff?: number;
}

/** Implausibilities, one after the other, and what counts of them. */
export interface Scores extends Landscape {
  readonly scoreOf: (values: ArrayLike<number>) => number;
  /** Lets points pass that have a score of at most the level. */
  readonly gateAt: (level: number) => Gate;
  /** Near a point, of what has a score of at most the level. */
  readonly shapeAt: (point: ArrayLike<number>, level: number) => LocalShape;
}

const usualRank = 2;
const usualCutoff = 3;

/**
 * A function of points: the implausibility that counts, in units of the cutoff, largest of all waves. Above 1 a
 * point is ruled out. Emulators that are not trusted rule out nothing; with fewer trusted ones than the rank the
 * smallest implausibility counts.
 */
export const scoreOf = (waves: readonly Wave[]): ((point: ArrayLike<number>) => number) => {
  const scores = scoresOf(waves);
  return (point) =>
    scores.scoreOf(Float64Array.from({ length: scores.count }, (_, i) => scores.at(i, point)));
};

export const scoresOf = (waves: readonly Wave[]): Scores => {
  waves.forEach(requireWave);
  const judged = waves.flatMap(({ emulators, targets, cutoff = usualCutoff }) =>
    emulators.flatMap((emulator, i) => {
      // As far as an even spread between the cutoff on both sides reaches in standard deviations.
      const hold = { emulator, target: targets[i]!, width: cutoff / Math.sqrt(3) };
      return emulator.trusted ? [{ ...hold, predict: predictorOf(emulator) }] : [];
    }),
  );
  const rules = waves.map(({ emulators, rank = usualRank, cutoff = usualCutoff }) => {
    const size = emulators.filter(({ trusted }) => trusted).length;
    return { size, counts: Math.min(rank, size), cutoff };
  });
  const parameters = waves[0]?.emulators[0]?.parameters ?? 0;
  return {
    parameters,
    count: judged.length,
    at: (number, point) => {
      const { emulator, predict, target } = judged[number]!;
      return Math.abs(missOf(predict(point), target, emulator.luck));
    },
    affected: Array.from({ length: parameters }, (_, parameter) =>
      judged.flatMap(({ emulator }, i) => (emulator.active.includes(parameter) ? [i] : [])),
    ),
    shapeAt: localShapeOf(judged, parameters),
    gateAt: (level) => gateOf(rules, level),
    scoreOf: (values) => {
      let worst = 0;
      let from = 0;
      for (const { size, counts, cutoff } of rules) {
        if (counts > 0) worst = Math.max(worst, ranked(values, from, from + size, counts) / cutoff);
        from += size;
      }
      return worst;
    },
  };
};

interface Rule {
  readonly size: number;
  readonly counts: number;
  readonly cutoff: number;
}

/** As many values of a wave as its rank above its cutoff are too many; the rest need not be known then. */
const gateOf = (rules: readonly Rule[], level: number): Gate => {
  const waveOf = rules.flatMap(({ size }, wave) => Array.from({ length: size }, () => wave));
  const highest = waveOf.map((wave) => rules[wave]!.cutoff * level);
  const above = new Int32Array(rules.length);
  return (here, changing) => {
    const staying = new Int32Array(rules.length);
    const changes = new Uint8Array(here.length);
    for (const value of changing) changes[value] = 1;
    for (let i = 0; i < here.length; i++)
      if (changes[i] === 0 && here[i]! > highest[i]!) staying[waveOf[i]!]!++;
    return (take) => {
      above.set(staying);
      for (const value of changing) {
        const wave = waveOf[value]!;
        if (take(value) > highest[value]! && ++above[wave]! >= rules[wave]!.counts) return false;
      }
      return true;
    };
  };
};

/** The first, second or third largest value of a range. */
const ranked = (values: ArrayLike<number>, from: number, to: number, rank: number): number => {
  let [first, second, third] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    if (value > first) [first, second, third] = [value, first, second];
    else if (value > second) [second, third] = [value, second];
    else if (value > third) third = value;
  }
  return rank === 1 ? first : rank === 2 ? second : third;
};

const requireWave = ({ emulators, targets, rank = usualRank, cutoff = usualCutoff }: Wave): void => {
  requireTargets(emulators, targets);
  if (!(cutoff > 0)) throw new InputError(`The cutoff of a wave is ${cutoff}; give a number above 0.`);
  if (![1, 2, 3].includes(rank))
    throw new InputError(`The rank of a wave is ${String(rank)}; give 1, 2 or 3.`);
};
