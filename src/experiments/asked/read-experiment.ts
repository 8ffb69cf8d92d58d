import type { Content } from '../../data/content.js';
import { InputError, type Place } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { readYaml, type StrictYaml } from '../../data/strict-yaml.js';
import { type EconomyFile, isUncertain, periodOf } from '../../economies/index.js';
import { firstQuarterOf } from '../scenarios/dates.js';
import type { CaseDesign, Factor, Sampling } from '../studies/case-design.js';
import { rowCount } from '../studies/sampling.js';
import { type ExperimentEntry, experimentSchema } from './experiment-schema.js';

export type Kind = ExperimentEntry['kind'];

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
  const { value, placeOf } = yaml;
  if (value.kind !== kind)
    throw new InputError(
      `${name} is a ${value.kind}, not a ${kind}; give it to saisei ${verbs[value.kind]}.`,
      placeOf(['kind']),
    );
  const entry = value as Extract<ExperimentEntry, { kind: K }>;
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

const verbs: Record<Kind, string> = { sweep: 'sweep', sensitivity: 'sensitivity', discovery: 'discover' };

const samplingOf = (
  { sampling }: ExperimentEntry,
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

const factorsOf = (economy: EconomyFile, { value, placeOf }: StrictYaml<ExperimentEntry>): Factor[] => {
  if (value.factors === 'uncertain')
    return [...economy.parameters.values()]
      .filter((one) => isUncertain(one) && one.same === undefined)
      .map(({ key, range }) => ({ parameter: key, low: range![0], high: range![1] }));
  return Object.entries(value.factors).map(([parameter, given]) => {
    const place = placeOf(['factors', parameter]);
    const [institution, name, ...rows] = parameter.split('.');
    const key = `${institution}.${name}`;
    const file = economy.parameters.get(key);
    if (!file)
      throw new InputError(
        `${economy.name} has no parameter ${key}.${didYouMean(key, economy.parameters.keys())}`,
        place,
      );
    if (file.same !== undefined)
      throw new InputError(`${key} is the same as ${file.same}; vary that.`, place);
    const row = rows.join('.');
    if (row !== '' && given?.from === undefined)
      throw new InputError(`${parameter} is one row of a parameter; say from when it holds.`, place);
    if (row !== '' && !file.names.includes(row))
      throw new InputError(`${key} has no value for ${row}.${didYouMean(row, file.names)}`, place);
    const range = given?.range ?? (row === '' ? file.range : undefined);
    if (!range) throw new InputError(`${parameter} has no range; give one: { range: [low, high] }.`, place);
    if (!(range[0] < range[1]))
      throw new InputError(
        `the range of ${parameter} is ${range[0]} to ${range[1]}; begin with the lower.`,
        place,
      );
    const from = given?.from === undefined ? undefined : firstQuarterOf(given.from);
    if (given?.scenarios && from === undefined)
      throw new InputError(`${parameter} acts in some scenarios only, so say from when: from.`, place);
    for (const scenario of given?.scenarios ?? [])
      if (!value.scenarios.includes(scenario))
        throw new InputError(
          `${parameter} acts in ${scenario}, which is not among the scenarios.${didYouMean(scenario, value.scenarios)}`,
          place,
        );
    return {
      parameter,
      low: range[0],
      high: range[1],
      ...(from !== undefined && { from }),
      ...(given?.scenarios && { scenarios: given.scenarios }),
    };
  });
};
