import type { Conflicts } from './conflicts-of.js';
import type { Emulator } from './emulator.js';
import type { NextWave } from './next-wave.js';
import type { Posterior } from './posterior.js';
import type { Shrinkage } from './shrinkage-of.js';
import type { Target } from './target.js';

/** Whatever is known of a calibration; what is left out is not told. */
export interface Calibration {
  readonly emulators: readonly Emulator[];
  readonly targets: readonly Target[];
  readonly wave?: NextWave;
  readonly posterior?: Posterior;
  readonly shrinkage?: readonly Shrinkage[];
  readonly conflicts?: Conflicts;
}

const mostListed = 10;
const poorlyExplained = 0.5;

/** A calibration in plain sentences, each for a line of its own. */
export const calibrationInWords = (calibration: Calibration): string[] => {
  const { emulators, targets, wave, posterior, shrinkage, conflicts } = calibration;
  return [
    ...emulatorsInWords(emulators, targets),
    ...(wave ? waveInWords(wave) : []),
    ...(posterior ? posteriorInWords(posterior) : []),
    ...(shrinkage ? shrinkageInWords(shrinkage) : []),
    ...(conflicts ? conflictsInWords(conflicts) : []),
  ];
};

const emulatorsInWords = (emulators: readonly Emulator[], targets: readonly Target[]): string[] => {
  const namesWhere = (is: (emulator: Emulator) => boolean) =>
    targets.filter((_, i) => is(emulators[i]!)).map(({ name }) => name);
  const trusted = namesWhere((emulator) => emulator.trusted);
  const untrusted = namesWhere((emulator) => !emulator.trusted);
  const vague = namesWhere(({ trusted: is, heldOut }) => is && heldOut.explained < poorlyExplained);
  return [
    `${trusted.length} of ${targets.length} targets have an emulator that may rule points out.`,
    ...sentence(
      untrusted,
      (names) =>
        `No use is made of the emulators of ${names}: too many held-out runs lie beyond 3 standard deviations.`,
    ),
    ...sentence(
      vague,
      (names) =>
        `Emulators of ${names} explain less than half of how held-out runs differ; what they leave open counts as luck or uncertainty.`,
    ),
  ];
};

const sentence = (names: readonly string[], say: (list: string) => string): string[] =>
  names.length === 0 ? [] : [say(listed(names))];

const listed = (names: readonly string[]): string =>
  names.length <= mostListed
    ? names.join(', ')
    : `${names.slice(0, mostListed).join(', ')} and ${names.length - mostListed} more`;

const waveInWords = ({ isEmpty, best, share, shareError, points, searches }: NextWave): string[] =>
  isEmpty
    ? [
        `No point was found that is not ruled out, in ${searches} searches; the best has ${best.toPrecision(3)} times the implausibility allowed.`,
      ]
    : [
        `About ${share.toPrecision(2)} of the space is not ruled out (standard error ${shareError.toPrecision(1)}); ${points.length} points are spread over it.`,
      ];

const posteriorInWords = ({ points, chains, rHat, effective, hasConverged }: Posterior): string[] => [
  `${points.length} points of the posterior from ${chains} chains: the worst split R-hat is ${largest(rHat).toFixed(3)}, the smallest effective sample size ${Math.round(-largest(effective.map((size) => -size)))}.`,
  ...(hasConverged ? [] : ['The chains have not converged: ask for more points or a longer warm-up.']),
];

const largest = (values: readonly number[]) =>
  values.reduce((most, value) => Math.max(most, value), -Infinity);

const shrinkageInWords = (all: readonly Shrinkage[]): string[] => {
  const having = (verdict: Shrinkage['verdict']) =>
    all.filter((one) => one.verdict === verdict).toSorted((a, b) => a.ratio - b.ratio);
  const identified = having('identified').map(
    ({ name, low, high }) => `${name} (90 % between ${low.toFixed(2)} and ${high.toFixed(2)} of its range)`,
  );
  const tied = all
    .filter(({ partner }) => partner !== null)
    .map(({ name, partner }) => `${name} with ${partner!.name} (${partner!.correlation.toFixed(2)})`);
  return [
    ...sentence(identified, (list) => `The targets identify ${list}.`),
    ...sentence(
      having('partly identified').map(({ name }) => name),
      (list) => `They tell something of ${list}.`,
    ),
    ...sentence(
      having('not identified').map(({ name }) => name),
      (list) => `They tell nothing of ${list}.`,
    ),
    ...sentence(tied, (list) => `Known together rather than alone: ${list}.`),
  ];
};

const conflictsInWords = ({ pairs, unmet }: Conflicts): string[] => [
  ...sentence(
    unmet.map(
      ({ target, best, medianMiss }) =>
        `${target} (at best ${best.toFixed(1)} standard deviations off, mostly too ${medianMiss > 0 ? 'high' : 'low'})`,
    ),
    (list) => `No point meets ${list}.`,
  ),
  ...sentence(
    pairs.map(
      ({ first, second, bestTogether }) =>
        `${first} and ${second} (at best ${bestTogether.toFixed(1)} standard deviations off)`,
    ),
    (list) => `What brings one nearer takes the other away: ${list}.`,
  ),
  ...(pairs.length + unmet.length === 0 ? ['No targets were found that cannot be met together.'] : []),
];
