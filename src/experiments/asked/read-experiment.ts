import type { Content } from '../../data/content.js';
import { InputError, type Place } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { readYaml, type StrictYaml } from '../../data/strict-yaml.js';
import { type EconomyFile, periodOf } from '../../economies/index.js';
import type { CaseDesign, Factor, Sampling } from '../studies/case-design.js';
import { rowCount } from '../studies/sampling.js';
import { checkDiscovery } from './check-discovery.js';
import { type ExperimentEntry, experimentSchema } from './experiment-schema.js';
import { factorsOf } from './factors-of.js';

export type Kind = Exclude<ExperimentEntry['kind'], 'calibration'>;
export type Sampled = Extract<ExperimentEntry, { kind: Kind }>;

/** An experiment as its file gives it, with the design of its cases. */
export interface Experiment<K extends Kind = Kind> {
  readonly name: string;
  readonly entry: Extract<ExperimentEntry, { kind: K }>;
  readonly design: CaseDesign & { readonly kind: 'sample' };
  /** Rows of the design times the seeds for each. */
  readonly cases: number;
  /** Last period, when the file says so. */
  readonly to: number | undefined;
  readonly placeOf: (...keys: (string | number)[]) => Place;
}

/** The names of the files in experiments, sorted. */
export const experimentNames = (content: Content): string[] =>
  content.list('experiments').flatMap((path) => /^experiments\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []);

const pathOf = (content: Content, name: string) => {
  const path = `experiments/${name}.yaml`;
  if (content.has(path)) return path;
  const names = experimentNames(content);
  throw new InputError(
    `there is no experiment ${name}.${didYouMean(name, names) || ` There are: ${names.join(', ') || 'none'}.`}`,
  );
};

/** The economy of an experiment, which must be read before the experiment can be checked. */
export const economyOfExperiment = (content: Content, name: string): string =>
  readYaml(content, pathOf(content, name), experimentSchema).value.economy;

/** Reads experiments/<name>.yaml; throws InputError with a place for what the economy does not have. */
export const readExperiment = <K extends Kind>(
  content: Content,
  name: string,
  kind: K,
  economy: EconomyFile,
): Experiment<K> => {
  const yaml = readYaml(content, pathOf(content, name), experimentSchema);
  const { placeOf } = yaml;
  mustBe(name, kind, yaml);
  checkDiscovery(yaml);
  const entry = yaml.value as Extract<ExperimentEntry, { kind: K }>;
  const value: Sampled = entry;
  const factors = factorsOf(economy, yaml);
  const design: Experiment['design'] = {
    kind: 'sample',
    seed: value.seed,
    lucks: value.lucks,
    luck: value.luck,
    factors,
    sampling: samplingOf(value, factors, placeOf),
  };
  const to = value.to === undefined ? undefined : periodOf(value.to)!;
  return {
    name,
    entry,
    design,
    cases: rowCount(design) * value.lucks,
    to,
    placeOf: (...keys) => placeOf(keys),
  };
};

const verbs: Record<ExperimentEntry['kind'], string> = {
  sweep: 'sweep',
  sensitivity: 'sensitivity',
  discovery: 'discover',
  calibration: 'calibrate',
};

const mustBe = (
  name: string,
  kind: ExperimentEntry['kind'],
  { value, placeOf }: StrictYaml<ExperimentEntry>,
) => {
  if (value.kind !== kind)
    throw new InputError(
      `${name} is a ${value.kind}, not a ${kind}; give it to saisei ${verbs[value.kind]}.`,
      placeOf(['kind']),
    );
};

/** A calibration as its file gives it. */
export interface CalibrationFile {
  readonly name: string;
  readonly entry: Extract<ExperimentEntry, { kind: 'calibration' }>;
  readonly factors: readonly Factor[];
}

export const readCalibration = (content: Content, name: string, economy: EconomyFile): CalibrationFile => {
  const yaml = readYaml(content, pathOf(content, name), experimentSchema);
  mustBe(name, 'calibration', yaml);
  const dated = factorsOf(economy, yaml).find(({ from }) => from !== undefined);
  if (dated)
    throw new InputError(
      `${dated.parameter} has a date; what is calibrated holds from the start.`,
      yaml.placeOf(['factors', dated.parameter]),
    );
  return { name, entry: yaml.value as CalibrationFile['entry'], factors: factorsOf(economy, yaml) };
};

const samplingOf = (
  { sampling }: Sampled,
  factors: readonly Factor[],
  placeOf: StrictYaml<unknown>['placeOf'],
): Sampling => {
  if (sampling.method !== 'grid') return sampling;
  const { levels } = sampling;
  return {
    method: 'grid',
    levels: factors.map(({ parameter }) => {
      const count = typeof levels === 'number' ? levels : levels[parameter];
      if (count === undefined)
        throw new InputError(
          `the grid says no number of levels for ${parameter}.`,
          placeOf(['sampling', 'levels']),
        );
      return count;
    }),
  };
};
