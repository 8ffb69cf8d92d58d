import { InputError } from '../../data/input-error.js';
import { descent } from './descent.js';
import { scoresOf, type Wave } from './score-of.js';
import { spaceFilling } from './space-filling.js';

const usualRepeats = 4;
const usualSweeps = 1;
const fewestWalkers = 100;
// Of twice as many points as asked, those furthest from each other are taken.
const spare = 2;

export interface NextWave {
  /** Points of the unit cube that no wave rules out; those that come nearest when there are none. */
  readonly points: readonly (readonly number[])[];
  /** Whether no point was found that is not ruled out. */
  readonly isEmpty: boolean;
  /** Lowest score found: the implausibility that counts, in units of the cutoff. */
  readonly best: number;
  /** Estimated share of the unit cube that is not ruled out. */
  readonly share: number;
  /** Standard error of that share, from searches that know nothing of each other. */
  readonly shareError: number;
  readonly searches: number;
}

export interface NextWaveOptions {
  readonly waves: readonly Wave[];
  /** Points asked for. */
  readonly count: number;
  readonly seed: number;
  /** Searches that know nothing of each other; 4 unless told otherwise, 2 at least. */
  readonly repeats?: number;
  /** Sweeps of each walker at each level; 1 unless told otherwise. With more the share is surer, in more time. */
  readonly sweeps?: number;
}

/**
 * Points spread over what no wave so far rules out, also where that is a tiny part of the cube. Each search goes
 * down by levels of about a third; each level costs every walker a new value for every parameter.
 */
export const nextWave = (options: NextWaveOptions): NextWave => {
  const { waves, count, seed, repeats = usualRepeats, sweeps = usualSweeps } = options;
  requireOptions(count, repeats, sweeps, waves.length);
  const parameters = waves[0]!.emulators[0]?.parameters ?? 0;
  const scores = scoresOf(waves);
  const directions = Math.max(4, Math.ceil(parameters / 2));
  const size = Math.max(fewestWalkers, 2 * parameters);
  const points = Math.ceil((spare * count) / repeats);
  const searches = Array.from({ length: repeats }, (_, i) =>
    descent(scores, { seed, name: `next wave ${i}`, size, points, sweeps, directions }),
  );
  const found = searches.filter(({ share }) => share > 0);
  const pool = (found.length > 0 ? found : searches).flatMap(({ points }) => points);
  const shares = searches.map(({ share }) => share);
  const share = shares.reduce((sum, value) => sum + value, 0) / repeats;
  const squares = shares.reduce((sum, value) => sum + (value - share) * (value - share), 0);
  return {
    points: spaceFilling(pool, count).map((point) => Array.from(point)),
    isEmpty: found.length === 0,
    best: Math.min(...searches.map(({ best }) => best)),
    share,
    shareError: Math.sqrt(squares / (repeats - 1) / repeats),
    searches: repeats,
  };
};

const requireOptions = (count: number, repeats: number, sweeps: number, waves: number): void => {
  if (waves === 0) throw new InputError('The next wave was asked for after no wave; give at least one.');
  if (!(Number.isInteger(count) && count >= 1))
    throw new InputError(`The next wave was asked for ${count} points; give a whole number above 0.`);
  if (!(Number.isInteger(repeats) && repeats >= 2))
    throw new InputError(`The next wave was asked for ${repeats} searches; give a whole number above 1.`);
  if (!(Number.isInteger(sweeps) && sweeps >= 1))
    throw new InputError(`The next wave was asked for ${sweeps} sweeps; give a whole number above 0.`);
};
