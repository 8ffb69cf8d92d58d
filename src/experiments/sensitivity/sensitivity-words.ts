import { InputError } from '../../data/input-error.js';
import type { Estimate } from './bootstrap.js';
import type { FactorIndices, SobolIndices } from './sobol-indices.js';

export interface WordsOptions {
  /** The share of the variance, 0 to 1, from which on a factor matters. */
  readonly threshold: number;
}

/**
 * The indices in plain sentences: which factors matter, how much is luck, how much is interaction, and what cannot
 * be told. Names are those of the factors without luck. A factor matters when its total share is above the threshold
 * and the interval of it clear of zero; it does not when the whole interval is below the threshold; else the runs do
 * not tell. An InputError for more or fewer names than factors and for a threshold outside 0 to 1.
 */
export const sensitivityWords = (
  indices: SobolIndices,
  names: readonly string[],
  { threshold = 0.05 }: Partial<WordsOptions> = {},
): string[] => {
  const factors = indices.luck ? indices.factors.slice(0, -1) : indices.factors;
  if (names.length !== factors.length)
    throw new InputError(
      `sensitivityWords has ${names.length} names for ${factors.length} factors; give one for each but luck.`,
    );
  if (!(threshold >= 0 && threshold <= 1))
    throw new InputError(`The threshold of sensitivityWords is ${threshold}; give a share from 0 to 1.`);
  const stopped = stoppedWords(indices);
  if (indices.points < 2) return ['Too few points went through to say anything.', ...stopped];
  if (!(indices.variance > 0))
    return ['The outcome is the same in every run, so nothing matters.', ...stopped];
  return [
    ...factorWords(factors, names, threshold),
    luckWords(indices),
    interactionWords(indices.interaction),
    ...pairWords(indices, names, threshold),
    ...stopped,
  ];
};

const factorWords = (factors: readonly FactorIndices[], names: readonly string[], threshold: number) => {
  const known = factors.map(({ total }, i) => ({ name: names[i]!, total }));
  const verdict = ({ total }: { total: Estimate }) => {
    if (total.value > threshold && total.low > 0) return 'matters';
    return total.high < threshold ? 'little' : 'unclear';
  };
  const named = (which: ReturnType<typeof verdict>) =>
    known.filter((one) => verdict(one) === which).toSorted((a, b) => b.total.value - a.total.value);
  const limit = percent(threshold);
  const matters = named('matters').map(({ name, total }) => `${name} ${withInterval(total)}`);
  const little = named('little').map(({ name }) => name);
  const unclear = named('unclear').map(({ name, total }) => `${name} ${withInterval(total)}`);
  return [
    matters.length > 0
      ? `These factors matter, with their part in the variance, alone or with others: ${matters.join(', ')}.`
      : `No factor is known to have a part of more than ${limit} in the variance.`,
    ...(little.length > 0 ? [`These have a part of less than ${limit}: ${little.join(', ')}.`] : []),
    ...(unclear.length > 0
      ? [`These runs do not tell whether the part is more than ${limit} of: ${unclear.join(', ')}.`]
      : []),
  ];
};

const luckWords = ({ luck, factors }: SobolIndices): string => {
  const last = factors.at(-1);
  if (!luck || !last) return 'Luck was not a factor, so how much it does is not known.';
  return `Luck alone makes ${withInterval(last.first)} of the variance, and with factors ${withInterval(last.total)}.`;
};

const interactionWords = (interaction: Estimate): string => {
  if (interaction.low > 0)
    return `Of the variance ${withInterval(interaction)} is interaction: what no factor does alone.`;
  return interaction.high > 0
    ? `Interaction cannot be told from none: it is at most about ${percent(interaction.high)} of the variance.`
    : 'No interaction is found: what each does alone adds up to the whole variance.';
};

const pairWords = ({ second }: SobolIndices, names: readonly string[], threshold: number): string[] => {
  const clear = second
    .filter(({ value, low }) => value > threshold && low > 0)
    .toSorted((a, b) => b.value - a.value)
    .map((pair) => `${pair.factors.map((i) => names[i] ?? 'luck').join(' with ')} ${withInterval(pair)}`);
  return clear.length > 0
    ? [`Beyond what each does alone, these pairs do together: ${clear.join(', ')}.`]
    : [];
};

const stoppedWords = ({ rowsStopped, points, pointsLeftOut }: SobolIndices): string[] =>
  pointsLeftOut === 0
    ? []
    : [
        `${rowsStopped} ${rowsStopped === 1 ? 'run' : 'runs'} stopped, so ${pointsLeftOut} of ` +
          `${points + pointsLeftOut} points are left out; what is said holds only where runs go through.`,
      ];

const withInterval = ({ value, low, high }: Estimate): string =>
  `${percent(value)} (${percent(low)} to ${percent(high)})`;

/** Whole percents; adding zero turns a minus zero into a plain one. */
const percent = (share: number): string => `${Math.round(100 * share) + 0} %`;
