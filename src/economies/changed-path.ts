import type { ParameterPath } from '../kernel/index.js';
import type { Driver } from './economy-file.js';

/** The path counted from a later quarter. */
export const within = (path: ParameterPath, from: number): ParameterPath => {
  if (from === 0) return path;
  const first = path.frames.findLastIndex(({ quarter }) => quarter <= from);
  const frames = path.frames
    .slice(first)
    .map(({ quarter, values }) => ({ quarter: Math.max(0, quarter - from), values }));
  return { ...path, frames };
};

/** The path with its one value replaced, or with all its values multiplied. */
export const drawn = (path: ParameterPath, draw: number, rangeOf: 'value' | 'factor'): ParameterPath => ({
  ...path,
  frames: path.frames.map(({ quarter, values }) => ({
    quarter,
    values: rangeOf === 'value' ? Float64Array.of(draw) : values.map((value) => value * draw),
  })),
});

/** The path with a value (or one row's value) from a quarter on. */
export const withValueFrom = (
  path: ParameterPath,
  quarter: number,
  index: number | undefined,
  value: number,
): ParameterPath => {
  const before = path.frames.filter((frame) => frame.quarter < quarter);
  const changed = (values: Float64Array) =>
    values.map((old, i) => (index === undefined || i === index ? value : old));
  const later = index === undefined ? [] : path.frames.filter((frame) => frame.quarter > quarter);
  return {
    ...path,
    frames: [
      ...before,
      { quarter, values: changed(inForce(path, quarter)) },
      ...later.map((frame) => ({ quarter: frame.quarter, values: changed(frame.values) })),
    ],
  };
};

/** The path standing still from a quarter on, at the value its driver says. */
export const frozen = (
  path: ParameterPath,
  key: string,
  { frozen: how }: Driver,
  quarter: number,
  quarters: number,
): ParameterPath => {
  const before = path.frames.filter((frame) => frame.quarter < quarter);
  const now = inForce(path, quarter);
  const values =
    how === 'first'
      ? now
      : how === 'mean'
        ? meanOf(path, quarters)
        : now.map(() => (typeof how === 'number' ? how : how[key]!));
  return { ...path, frames: [...before, { quarter, values }] };
};

/** The path with its values (or one row's) multiplied from a quarter on. */
export const multipliedFrom = (
  path: ParameterPath,
  quarter: number,
  index: number | undefined,
  factor: number,
): ParameterPath => {
  const scaled = (values: Float64Array) =>
    values.map((old, i) => (index === undefined || i === index ? old * factor : old));
  return {
    ...path,
    frames: [
      ...path.frames.filter((frame) => frame.quarter < quarter),
      { quarter, values: scaled(inForce(path, quarter)) },
      ...path.frames
        .filter((frame) => frame.quarter > quarter)
        .map((frame) => ({ quarter: frame.quarter, values: scaled(frame.values) })),
    ],
  };
};

/** The changed path up to a quarter and the path as it was from there on. */
export const backAt = (path: ParameterPath, changed: ParameterPath, quarter: number): ParameterPath => ({
  ...path,
  frames: [
    ...changed.frames.filter((frame) => frame.quarter < quarter),
    { quarter, values: inForce(path, quarter) },
    ...path.frames.filter((frame) => frame.quarter > quarter),
  ],
});

const inForce = ({ frames }: ParameterPath, quarter: number) =>
  (frames.findLast((frame) => frame.quarter <= quarter) ?? frames[0]!).values;

/** The mean over the quarters of each value. */
const meanOf = ({ frames }: ParameterPath, quarters: number): Float64Array => {
  const mean = new Float64Array(frames[0]!.values.length);
  frames.forEach(({ quarter, values }, k) => {
    const lasting = Math.max(0, Math.min(quarters, frames[k + 1]?.quarter ?? quarters) - quarter);
    values.forEach((value, i) => (mean[i]! += (value * lasting) / quarters));
  });
  return mean;
};
