import { InputError } from '../../data/input-error.js';

const fewest = 5;

/** Refuses points that do not all lie in one unit cube; says whose they are. */
export const requirePoints = (points: readonly (readonly number[])[], whose: string): void => {
  const size = points[0]?.length ?? 0;
  if (size === 0) throw new InputError(`${whose} has no points with coordinates; give at least one.`);
  points.forEach((point, i) => {
    if (point.length !== size)
      throw new InputError(`Point ${i} of ${whose} has ${point.length} coordinates, point 0 has ${size}.`);
    const outside = point.findIndex((value) => !(value >= 0 && value <= 1));
    if (outside >= 0)
      throw new InputError(
        `Coordinate ${outside} of point ${i} of ${whose} is ${point[outside]}; scale it to between 0 and 1.`,
      );
  });
};

/** Refuses runs an emulator cannot be made from. */
export const requireRuns = (inputs: readonly (readonly number[])[], outputs: readonly number[]): void => {
  if (inputs.length < fewest)
    throw new InputError(`An emulator was given ${inputs.length} runs; give at least ${fewest}.`);
  if (outputs.length !== inputs.length)
    throw new InputError(
      `An emulator was given ${inputs.length} inputs and ${outputs.length} outputs; give one output for each.`,
    );
  const odd = outputs.findIndex((value) => !Number.isFinite(value));
  if (odd >= 0)
    throw new InputError(`Output ${odd} is ${outputs[odd]}; leave out runs that have no finite value.`);
};
