import { sum } from '../../kernel/index.js';
import { bootstrap, type Resampling } from './bootstrap.js';
import type { MorrisDesign } from './morris-design.js';
import { mustFit } from './must-fit.js';

/** What moving one factor does, in units of the output for a factor's whole range; NaN without trajectories. */
export interface FactorEffects {
  readonly mean: number;
  /** Campolongo, Cariboni and Saltelli (2007): ups and downs do not cancel. */
  readonly meanAbsolute: number;
  /** Between trajectories: zero for a factor that is linear and acts alone; NaN for a single trajectory. */
  readonly deviation: number;
  /** The 5th and the 95th percentile of the mean of absolute effects, by bootstrap over trajectories. */
  readonly meanAbsoluteInterval: readonly [number, number];
}

export interface ElementaryEffects {
  /** In the order of the design; luck, if it is one, comes last. */
  readonly factors: readonly FactorEffects[];
  /** Trajectories the effects are of. */
  readonly trajectories: number;
  /** Trajectories with an output that is not a finite number. */
  readonly trajectoriesLeftOut: number;
}

/**
 * Morris (1991): the change of the output in each move over the length of the move. One output for each row of the
 * design, NaN for a run that stopped; an InputError when there are more or fewer.
 */
export const elementaryEffects = (
  design: MorrisDesign,
  outputs: ArrayLike<number>,
  { seed = design.seed, resamples = 1000 }: Partial<Resampling> = {},
): ElementaryEffects => {
  mustFit('A Morris screening', design, outputs, { seed, resamples });
  const width = design.factors + 1;
  const whole = Array.from({ length: design.trajectories }, (_, trajectory) => trajectory).filter((one) => {
    for (let i = one * width; i < (one + 1) * width; i++) if (!Number.isFinite(outputs[i])) return false;
    return true;
  });
  const effects = Array.from({ length: design.factors }, (_, factor) =>
    whole.map((trajectory) => {
      const { from, to, by } = design.moveOf(trajectory, factor);
      return (outputs[to]! - outputs[from]!) / by;
    }),
  );
  const sizes = bootstrap(
    effects.map((some) => some.map(Math.abs)),
    (means) => means,
    { seed, resamples },
  );
  return {
    factors: effects.map((some, factor) => {
      const { value, low, high } = sizes[factor]!;
      return { ...meanAndDeviation(some), meanAbsolute: value, meanAbsoluteInterval: [low, high] };
    }),
    trajectories: whole.length,
    trajectoriesLeftOut: design.trajectories - whole.length,
  };
};

const meanAndDeviation = (values: readonly number[]) => {
  const mean = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - mean) * (value - mean)));
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : Number.NaN };
};
