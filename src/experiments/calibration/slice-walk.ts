import type { Draws } from './draws.js';

const mostTries = 200;

/** Values over the unit cube, each of which looks at some of the parameters. */
export interface Landscape {
  readonly parameters: number;
  readonly count: number;
  readonly at: (value: number, point: ArrayLike<number>) => number;
  /** For each parameter, the values that look at it. */
  readonly affected: readonly (readonly number[])[];
}

/**
 * Told the values here and which of them a step changes: a judge of places along it, who takes those values there
 * one after the other. It may refuse before it has taken all, but must take all before it lets a place pass.
 */
export type Gate = (
  here: Float64Array,
  changing: readonly number[],
) => (take: (value: number) => number) => boolean;

/** A walk over the unit cube by slices (Neal 2003): as often at a point as its gate lets it. */
export interface SliceWalk {
  readonly point: Float64Array;
  readonly values: Float64Array;
  /** One new value for every parameter, one after the other. */
  readonly sweep: (gate: Gate) => void;
  /** One step along the line through the point in a direction, anywhere in the cube. */
  readonly along: (direction: ArrayLike<number>, gate: Gate) => void;
  /** Puts the walk where another one stands. */
  readonly copy: (other: SliceWalk) => void;
}

/**
 * A walk from a start. Changing one parameter asks only for the values that look at it; one that none looks at is
 * drawn anew. Every slice begins as wide as the cube, so nothing has to be tuned.
 */
export const sliceWalk = (landscape: Landscape, start: ArrayLike<number>, chance: Draws): SliceWalk => {
  const point = Float64Array.from(start);
  const values = Float64Array.from({ length: landscape.count }, (_, value) => landscape.at(value, point));
  const tried = values.slice();
  const take = (value: number): number => (tried[value] = landscape.at(value, point));

  /** Shrinks from both ends towards 0, where the walk stands, until the gate lets a place pass. */
  const slice = (
    gate: Gate,
    changing: readonly number[],
    [low, high]: readonly [number, number],
    put: (at: number) => void,
  ): void => {
    const passes = gate(values, changing);
    let [from, to] = [low, high];
    for (let tries = 0; tries < mostTries; tries++) {
      const at = from + (to - from) * chance.uniform();
      put(at);
      if (passes(take)) {
        for (const value of changing) values[value] = tried[value]!;
        return;
      }
      if (at < 0) from = at;
      else to = at;
    }
    put(0);
  };

  return {
    point,
    values,
    sweep: (gate) => {
      for (let i = 0; i < point.length; i++) {
        const before = point[i]!;
        slice(gate, landscape.affected[i]!, [-before, 1 - before], (at) => {
          point[i] = inside(before + at);
        });
      }
    },
    along: (direction, gate) => {
      const before = point.slice();
      const [low, high] = chord(before, direction);
      if (!(high > low)) return;
      slice(gate, affectedBy(landscape, direction), [low, high], (at) => {
        for (let i = 0; i < point.length; i++) point[i] = inside(before[i]! + at * direction[i]!);
      });
    },
    copy: (other) => {
      point.set(other.point);
      values.set(other.values);
    },
  };
};

/** The values that look at any parameter a direction changes, in their order. */
const affectedBy = ({ affected, count }: Landscape, direction: ArrayLike<number>): number[] => {
  const looks = new Uint8Array(count);
  affected.forEach((values, parameter) => {
    if (direction[parameter] !== 0) for (const value of values) looks[value] = 1;
  });
  return Array.from(looks.keys()).filter((value) => looks[value] === 1);
};

const inside = (value: number) => Math.min(1, Math.max(0, value));

/** How far a line may go back and forth from a point before it leaves the unit cube. */
const chord = (point: Float64Array, direction: ArrayLike<number>): [number, number] => {
  let [low, high] = [-Infinity, Infinity];
  for (let i = 0; i < point.length; i++) {
    const step = direction[i]!;
    if (step === 0) continue;
    const [a, b] = [-point[i]! / step, (1 - point[i]!) / step];
    low = Math.max(low, Math.min(a, b));
    high = Math.min(high, Math.max(a, b));
  }
  return high < Infinity ? [low, high] : [0, 0];
};
