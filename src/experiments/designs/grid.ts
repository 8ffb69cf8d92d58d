import { InputError } from '../../data/input-error.js';
import { mustBeWhole } from './must-be-whole.js';
import type { UnitDesign } from './unit-design.js';

/**
 * Every combination of so many levels of each factor, the last factor changing fastest. The levels of a factor are
 * evenly spaced from 0 to 1, both included; a single level is the middle. An InputError unless there are levels of
 * some factor, each count is 1 or more, and the combinations number less than 2^53.
 */
export const grid = ({ levels }: { readonly levels: readonly number[] }): UnitDesign => {
  if (levels.length === 0) throw new InputError('A grid has no factors; give the number of levels of each.');
  levels.forEach((count, factor) =>
    mustBeWhole(`The number of levels of factor ${factor} of a grid`, count, 1, 2 ** 31),
  );
  const rows = levels.reduce((product, count) => product * count, 1);
  if (!Number.isSafeInteger(rows))
    throw new InputError(`A grid has ${rows} rows; give fewer levels, so that there are less than 2^53.`);
  const row = (index: number): number[] => {
    mustBeWhole('The row of a grid', index, 0, rows - 1);
    const point = levels.map(() => 0.5);
    let rest = index;
    for (let factor = levels.length - 1; factor >= 0; factor--) {
      const count = levels[factor]!;
      const level = rest % count;
      if (count > 1) point[factor] = level / (count - 1);
      rest = (rest - level) / count;
    }
    return point;
  };
  return { rows, row };
};
