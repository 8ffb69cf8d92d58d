import {
  type elementaryEffects,
  type Quantity,
  type sobolIndices,
  type Subject,
} from '../../experiments/index.js';
import { type SensitiveOutcome, sensitivityReport } from '../../pictures/studies/index.js';
import type { World } from '../world.js';
import { eachCase, type ExperimentRun } from './experiment-run.js';
import { factsOf, stoppedOf, withUnit } from './study-told.js';

/** The numbers of one quantity by one of the two methods, and the sentences that are printed of it. */
export type Analysed = {
  readonly quantity: string;
  readonly unit: string;
  readonly words: readonly string[];
} & (
  | { readonly effects: ReturnType<typeof elementaryEffects> }
  | { readonly indices: ReturnType<typeof sobolIndices> }
);

/** report.html of a sensitivity analysis, from the indices that are printed. */
export const sensitivityPage = async (
  world: World,
  run: ExperimentRun<'sensitivity'>,
  names: readonly string[],
  results: readonly Analysed[],
): Promise<string> => {
  const { subject, experiment, open } = run;
  const { economy } = subject;
  const stopped: ReturnType<typeof stoppedOf>[number][] = [];
  await eachCase(open, (_, runs) => void stopped.push(...stoppedOf(runs)));
  const bands = {
    bandKinds: 'the parameters that were varied, and luck',
    notInBand: 'parameters that were not varied, rival readings of the literature, errors in the record',
  };
  return sensitivityReport({
    facts: factsOf(world, economy, open, bands, stopped),
    title: experiment.entry.title,
    varied: experiment.design.factors.map(({ parameter, low, high }) => ({
      name: parameter,
      range: `${low} to ${high}`,
      meaning: meaningOf(subject, parameter),
    })),
    outcomes: results.map((one, i) =>
      outcomeTold(one, run.quantities[i]!, names, experiment.design.luck === 'factor', i),
    ),
  });
};

const meaningOf = ({ economy }: Subject, parameter: string) => {
  const file = economy.parameters.get(parameter.split('.').slice(0, 2).join('.'))!;
  return file.rangeOf === 'factor'
    ? `${file.meaning}; the range is of a factor on all its values`
    : withUnit(file);
};

const nameOf = ({ outcome, scenario, against }: Quantity) => {
  const name = `${outcome.title.en} in ${outcome.when}`;
  return against === undefined ? name : `${name}, ${scenario} less ${against}`;
};

const outcomeTold = (
  one: Analysed,
  quantity: Quantity,
  names: readonly string[],
  luck: boolean,
  i: number,
): SensitiveOutcome => {
  const isLuck = (factor: number) => luck && factor === names.length - 1;
  const common = { id: `outcome-${i + 1}`, name: nameOf(quantity), unit: one.unit, words: one.words };
  if ('indices' in one)
    return {
      ...common,
      method: 'sobol',
      factors: one.indices.factors.map(({ first, total }, factor) => ({
        name: names[factor]!,
        luck: isLuck(factor),
        whole: total,
        alone: first,
      })),
    };
  return {
    ...common,
    method: 'morris',
    factors: one.effects.factors.map(({ mean, meanAbsolute, meanAbsoluteInterval: [low, high] }, factor) => ({
      name: names[factor]!,
      luck: isLuck(factor),
      whole: { value: meanAbsolute, low, high },
      alone: { value: Math.abs(mean), low: Number.NaN, high: Number.NaN },
    })),
  };
};
