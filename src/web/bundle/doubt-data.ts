import type { Content } from '../../data/index.js';
import { isUncertain } from '../../economies/index.js';
import { readTargets, type Subject } from '../../experiments/index.js';
import type { DoubtFile } from './doubt-file.js';

/** The parameters that an ensemble draws, each once. */
export const doubtData = (content: Content, { economy, measures }: Subject): DoubtFile => {
  const { targets } = readTargets(content, economy.name, measures);
  return {
    parameters: [...economy.parameters.values()]
      .filter((one) => isUncertain(one) && one.same === undefined)
      .map(({ key, meaning, unit, rangeOf, range, fittedTo }) => ({
        key,
        meaning,
        unit,
        rangeOf,
        low: range![0],
        high: range![1],
        measures: [...new Set(fittedTo.flatMap((target) => targets[target]?.measure ?? []))],
      })),
  };
};
