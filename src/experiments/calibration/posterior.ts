import { InputError } from '../../data/input-error.js';
import { convergence } from './convergence.js';
import { directionIn } from './direction-in.js';
import { type Draws, draws } from './draws.js';
import type { Emulator } from './emulator.js';
import { latinHypercube } from './latin-hypercube.js';
import { byLikelihood, likelihoodOf } from './likelihood.js';
import { type LocalShape, localShapeOf } from './local-shape.js';
import { requirePoints } from './runs-given.js';
import { type Gate, sliceWalk, type SliceWalk } from './slice-walk.js';
import { requireTargets, type Target } from './target.js';

const shapesPerChain = 5;
const usual = { chains: 4, warmUp: 200, thin: 2 };
// The rule for having converged; Vehtari et al. (2021) are stricter, with 1.01 and 400.
const highestRHat = 1.05;
const leastEffective = 100;

export interface Posterior {
  /** Points of the unit cube, one chain after the other, all of equal weight. */
  readonly points: readonly (readonly number[])[];
  /** Of each point, by the emulators. */
  readonly logLikelihoods: readonly number[];
  readonly chains: number;
  /** Of each parameter: split R-hat and effective sample size. */
  readonly rHat: readonly number[];
  readonly effective: readonly number[];
  /** The rule: no split R-hat above 1.05, no effective sample size below 100. */
  readonly hasConverged: boolean;
}

export interface PosteriorOptions {
  readonly emulators: readonly Emulator[];
  readonly targets: readonly Target[];
  /** Points asked for; rounded up to as many for each chain. */
  readonly size: number;
  readonly seed: number;
  /** Where chains start, such as points of the last wave; anywhere in the cube unless told otherwise. */
  readonly start?: readonly (readonly number[])[];
  /** Independent walks; 4 unless told otherwise. */
  readonly chains?: number;
  /** Sweeps before the first point is kept, and from one kept point to the next; 200 and 2. */
  readonly warmUp?: number;
  readonly thin?: number;
  /** Steps that change several parameters after each sweep; as many as parameters, 4 at least. */
  readonly directions?: number;
}

/**
 * A sample of the parameters that are likely, given the targets, when before all points of the unit cube were
 * equally so. Errors are normal and independent: emulator, luck, discrepancy and tolerance (Kennedy and O'Hagan
 * 2001 with emulators in place of runs). Emulators that are not trusted say nothing.
 */
export const posterior = (options: PosteriorOptions): Posterior => {
  const { emulators, targets, size, chains = usual.chains } = options;
  const { warmUp = usual.warmUp, thin = usual.thin } = options;
  requireTargets(emulators, targets);
  requireCounts({ size, chains, warmUp, thin });
  const parameters = emulators[0]!.parameters;
  const { directions = Math.max(4, parameters) } = options;
  const walks = chainsOf(options, chains, parameters);
  const shapes = warmedUp(walks, shapesOf(emulators, targets), warmUp, directions);
  const length = 2 * Math.ceil(Math.max(8, size / chains) / 2);
  const points: number[][] = [];
  const logLikelihoods: number[] = [];
  for (const chain of walks)
    for (let kept = 0; kept < length; kept++) {
      for (let step = 0; step < thin; step++) stepOn(chain, shapes, directions);
      points.push(Array.from(chain.walk.point));
      logLikelihoods.push(chain.walk.values.reduce((sum, value) => sum + value, 0));
    }
  return { points, logLikelihoods, chains, ...judged(points, chains, parameters) };
};

interface Chain {
  readonly walk: SliceWalk;
  readonly gate: Gate;
  readonly chance: Draws;
}

const chainsOf = (
  { emulators, targets, seed, start }: PosteriorOptions,
  chains: number,
  parameters: number,
) => {
  if (start) {
    requirePoints(start, 'the start of the chains');
    if (start[0]!.length !== parameters)
      throw new InputError(`Chains over ${parameters} parameters start at a point of ${start[0]!.length}.`);
  }
  const starts = start ?? latinHypercube(chains, parameters, draws(seed, 'starts'));
  const likelihood = likelihoodOf(emulators, targets);
  return Array.from({ length: chains }, (_, i): Chain => {
    const chance = draws(seed, `chain ${i}`);
    return {
      walk: sliceWalk(likelihood, starts[i % starts.length]!, chance),
      gate: byLikelihood(chance),
      chance,
    };
  });
};

const shapesOf = (emulators: readonly Emulator[], targets: readonly Target[]) =>
  localShapeOf(
    emulators.flatMap((emulator, i) =>
      emulator.trusted ? [{ emulator, target: targets[i]!, width: 1 }] : [],
    ),
    emulators[0]!.parameters,
  );

/**
 * Walks all chains and returns the shapes of the posterior where they were: those of the second half, which the
 * walk keeps from then on, because a walk that goes on learning from itself would not visit points as often as it
 * should.
 */
const warmedUp = (
  chains: readonly Chain[],
  shapeAt: (point: ArrayLike<number>, wider: number) => LocalShape,
  sweeps: number,
  directions: number,
): LocalShape[] => {
  const every = Math.max(1, Math.floor(sweeps / shapesPerChain / 2));
  const most = chains.length * shapesPerChain;
  const shapes: LocalShape[] = [];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    if (sweep % every === 0) shapes.push(...chains.map(({ walk }) => shapeAt(walk.point, 1)));
    if (shapes.length > most) shapes.splice(0, shapes.length - most);
    for (const chain of chains) stepOn(chain, shapes, directions);
  }
  return shapes;
};

const stepOn = ({ walk, gate, chance }: Chain, shapes: readonly LocalShape[], directions: number): void => {
  walk.sweep(gate);
  for (let k = 0; k < directions; k++)
    walk.along(directionIn(shapes[chance.index(shapes.length)]!, chance), gate);
};

const judged = (points: readonly (readonly number[])[], chains: number, parameters: number) => {
  const length = points.length / chains;
  const each = Array.from({ length: parameters }, (_, parameter) =>
    convergence(
      Array.from({ length: chains }, (_one, chain) =>
        points.slice(chain * length, (chain + 1) * length).map((point) => point[parameter]!),
      ),
    ),
  );
  return {
    rHat: each.map(({ rHat }) => rHat),
    effective: each.map(({ effective }) => effective),
    hasConverged: each.every(({ rHat, effective }) => rHat <= highestRHat && effective >= leastEffective),
  };
};

const requireCounts = (counts: Readonly<Record<string, number>>): void => {
  for (const [name, value] of Object.entries(counts))
    if (!(Number.isInteger(value) && value >= 1))
      throw new InputError(`The ${name} of a posterior sample is ${value}; give a whole number above 0.`);
};
