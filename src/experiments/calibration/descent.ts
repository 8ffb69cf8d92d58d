import { directionIn } from './direction-in.js';
import { type Draws, draws } from './draws.js';
import { latinHypercube } from './latin-hypercube.js';
import type { Scores } from './score-of.js';
import { type SliceWalk, sliceWalk } from './slice-walk.js';

// Each level keeps about the better third: smaller steps cost time, larger ones starve the walk.
const kept = 1 / 3;
const mostLevels = 300;
const stalled = 8;
const progress = 1e-3;
const shapesPerLevel = 5;

export interface Descent {
  /** Points with a score of at most 1, spread evenly over all there are; the best found when there are none. */
  readonly points: readonly Float64Array[];
  /** Estimated share of the unit cube with a score of at most 1; 0 when no such point was found. */
  readonly share: number;
  /** Lowest score found. */
  readonly best: number;
}

export interface DescentOptions {
  readonly seed: number;
  readonly name: string;
  /** Points that walk. */
  readonly size: number;
  /** Points wanted: those that walk go on walking until there are as many. */
  readonly points: number;
  /** Sweeps of each point at each level, each with so many steps that change several parameters. */
  readonly sweeps: number;
  readonly directions: number;
}

/**
 * From points all over the cube down to those with a score of at most 1, by levels: those below the level stay, are
 * copied in place of the others, and walk without leaving it. The product of the shares that stay is the share of
 * the cube (subset simulation: Au and Beck 2001; for history matching Drovandi, Nott and Pagendam 2017).
 */
export const descent = (scores: Scores, options: DescentOptions): Descent => {
  const { seed, name, size } = options;
  const chance = draws(seed, name);
  const walks = latinHypercube(size, scores.parameters, chance).map((point) =>
    sliceWalk(scores, point, chance),
  );
  let share = 1;
  let level = Infinity;
  let idle = 0;
  for (let round = 0; round < mostLevels && level > 1 && idle < stalled; round++) {
    const found = walks.map(({ values }) => scores.scoreOf(values));
    const next = Math.max(1, found.toSorted((a, b) => a - b)[Math.floor(kept * size)]!);
    idle = next < level * (1 - progress) ? 0 : idle + 1;
    level = next;
    const staying = survivors(walks, found, level);
    share *= staying.length / size;
    walks.forEach((walk) => {
      if (!staying.includes(walk)) walk.copy(staying[chance.index(staying.length)]!);
    });
    spread(walks, scores, level, options, chance);
  }
  const points = walks.map(({ point }) => point.slice());
  while (level <= 1 && points.length < options.points) {
    spread(walks, scores, level, options, chance);
    points.push(...walks.map(({ point }) => point.slice()));
  }
  return {
    points,
    share: level > 1 ? 0 : share,
    best: Math.min(...walks.map(({ values }) => scores.scoreOf(values))),
  };
};

/**
 * The walk whose score set the level goes, too: it stands on the border, and counting it would make the share too
 * large (Brehier et al. 2016). It stays only where all that are left have its score.
 */
const survivors = (walks: readonly SliceWalk[], found: readonly number[], level: number): SliceWalk[] => {
  const below = walks.filter((_, i) => (level > 1 ? found[i]! < level : found[i]! <= 1));
  return below.length > 0 ? below : walks.filter((_, i) => found[i]! <= level);
};

/** Moves every walk below the level. */
const spread = (
  walks: readonly SliceWalk[],
  scores: Scores,
  level: number,
  { sweeps, directions }: DescentOptions,
  chance: Draws,
): void => {
  const gate = scores.gateAt(level);
  const shapes = Array.from({ length: shapesPerLevel }, () =>
    scores.shapeAt(walks[chance.index(walks.length)]!.point, level),
  );
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const walk of walks) {
      walk.sweep(gate);
      for (let k = 0; k < directions; k++)
        walk.along(directionIn(shapes[chance.index(shapes.length)]!, chance), gate);
    }
};
