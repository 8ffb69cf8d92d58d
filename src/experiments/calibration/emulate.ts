import { InputError } from '../../data/input-error.js';
import { type Draws, draws, shuffled } from './draws.js';
import type { Emulator } from './emulator.js';
import { noKnots } from './features.js';
import { foldsOf } from './folds.js';
import { heldOut } from './held-out.js';
import { isTrusted } from './is-trusted.js';
import { together } from './products.js';
import { regression } from './regression.js';
import { requirePoints, requireRuns } from './runs-given.js';
import { type Scale, scaled, scaleOf } from './scale.js';
import { type Design, designOf, screen } from './screen.js';
import { flat, type Scaled, type Surface, surface } from './surface.js';

const usualKnots = 60;
// A surface must lower the held-out squared error by at least this share to be worth its cost.
const worth = 0.05;

export interface EmulateOptions {
  readonly seed: number;
  /** Most knots of the process over the residuals; 60 unless told otherwise, 0 for none. */
  readonly knots?: number;
  /** Seeds over which each output was averaged; 1 unless told otherwise. */
  readonly seedsPerRun?: number;
}

/**
 * Emulator of one output: terms of active inputs by forward selection, and a Matern process over what they leave
 * where held-out runs are predicted better with it. Points of the unit cube, one finite output for each. `luck`
 * is the variance between single seeds at the same parameters; without it all scatter of the runs counts as luck.
 */
export const emulate = (
  asked: EmulateOptions & {
    readonly inputs: readonly (readonly number[])[];
    readonly outputs: readonly number[];
    readonly luck?: number;
  },
): Emulator => emulateAll({ ...asked, outputs: [asked.outputs], lucks: [asked.luck ?? null] })[0]!;

/** One emulator for each target: `outputs` has a row for each target, `lucks` a variance or null for each. */
export const emulateAll = (
  asked: EmulateOptions & {
    readonly inputs: readonly (readonly number[])[];
    readonly outputs: readonly (readonly number[])[];
    readonly lucks?: readonly (number | null)[];
  },
): Emulator[] => {
  const { inputs, outputs, lucks = [], knots = usualKnots, seedsPerRun = 1 } = asked;
  requirePoints(inputs, 'the runs');
  outputs.forEach((one) => requireRuns(inputs, one));
  if (!(seedsPerRun >= 1))
    throw new InputError(`Runs are averaged over ${seedsPerRun} seeds; give 1 or more.`);
  if (!(Number.isInteger(knots) && knots >= 0))
    throw new InputError(`An emulator was asked for ${knots} knots; give a whole number, 0 for none.`);
  const chance = draws(asked.seed, 'emulate');
  const scales = inputs[0]!.map((_, j) => scaleOf(inputs.map((point) => point[j]!)));
  const rows = inputs.map((point) => Float64Array.from(point, (value, j) => scaled(value, scales[j]!)));
  const design = designOf(rows, foldsOf(rows.length, chance));
  return outputs.map((one, target) => {
    const luck = lucks[target] ?? null;
    if (luck !== null && !(luck >= 0))
      throw new InputError(`The luck of output ${target} is ${luck}; give a variance, 0 or more.`);
    return emulatorOf(design, one, { scales, chance, knots, luck, seedsPerRun });
  });
};

interface Known {
  readonly scales: readonly Scale[];
  readonly chance: Draws;
  readonly knots: number;
  readonly luck: number | null;
  readonly seedsPerRun: number;
}

const emulatorOf = (design: Design, given: readonly number[], known: Known): Emulator => {
  const output = scaleOf(given);
  const outputs = Float64Array.from(given, (value) => scaled(value, output));
  const { terms, inputs } = screen(design, outputs);
  const runs: Scaled = {
    rows: design.rows.map((row) => Float64Array.from(inputs, (input) => row[input]!)),
    outputs,
    folds: design.folds,
    terms: terms.map((term) => term.map((input) => inputs.indexOf(input))),
  };
  const places = shuffled(runs.rows.length, known.chance).slice(0, known.knots);
  const plain = flat(runs);
  const errors = heldOut(runs, plain);
  const rough =
    places.length > 0 && errors.explained < 1 - 1e-9 ? surface(runs, placesOf(runs, places)) : plain;
  const better = heldOut(runs, rough);
  const helps = 1 - better.explained < (1 - worth) * (1 - errors.explained);
  const { active, ...emulator } = stated(runs, helps ? rough : plain, output, known);
  return {
    parameters: known.scales.length,
    active: active.map((i) => inputs[i]!),
    scales: active.map((i) => known.scales[inputs[i]!]!),
    ...emulator,
    heldOut: helps ? better : errors,
    trusted: isTrusted(helps ? better : errors),
  };
};

const placesOf = (runs: Scaled, places: readonly number[]) => places.map((run) => runs.rows[run]!);

/** The fit in plain numbers; without knots only inputs that occur in terms are active. */
const stated = (runs: Scaled, fitted: Surface, output: Scale, { luck, seedsPerRun }: Known) => {
  const { coefficients, factor, nugget } = regression(
    together(fitted.folds),
    runs.terms.length,
    fitted.noise,
  );
  const isFlat = fitted.knots === noKnots;
  const active = [...runs.rows[0]!.keys()].filter(
    (i) => !isFlat || runs.terms.some((term) => term.includes(i)),
  );
  const unit = output.spread * output.spread;
  return {
    active,
    output,
    terms: runs.terms.map((term) => term.map((input) => active.indexOf(input))),
    lengthScale: fitted.knots.lengthScale,
    knots: fitted.knots.places.map((place) => Array.from(place)),
    knotFactor: Array.from(fitted.knots.factor),
    coefficients: Array.from(coefficients),
    factor: Array.from(factor),
    nugget: nugget * unit,
    surfaceVariance: isFlat ? 0 : (nugget / fitted.noise) * unit,
    luck: luck ?? nugget * unit * seedsPerRun,
    seedsPerRun,
  };
};
