import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { readYaml, type StrictYaml } from '../../data/strict-yaml.js';
import { changeInWords, type EconomyFile } from '../../economies/index.js';
import { checkChanges } from './check-changes.js';
import { type DatedChange, datedChanges, overlap } from './dated-change.js';
import { HISTORY, historyOf, type Scenario } from './scenario.js';
import { type ScenarioEntry, scenarioSchema } from './scenario-schema.js';

const FOLDER = 'experiments/scenarios';
export const pathOfScenario = (name: string): string => `${FOLDER}/${name}.yaml`;

/** Names of the scenarios there are, sorted; without history. */
export const scenarioNames = (content: Content): string[] =>
  content.list(FOLDER).flatMap((path) => /^experiments\/scenarios\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []);

/** The economy a scenario is of, from its file alone; undefined when there is no such scenario. */
export const economyOfScenario = (content: Content, name: string): string | undefined =>
  content.has(pathOfScenario(name))
    ? readYaml(content, pathOfScenario(name), scenarioSchema).value.economy
    : undefined;

/**
 * Reads experiments/scenarios/<name>.yaml and all it extends, checked against the economy; `history` is the scenario
 * without changes. Throws InputError with a place, and lists every conflict between two scenarios that are extended.
 */
export const readScenario = (content: Content, name: string, economy: EconomyFile): Scenario => {
  if (name === HISTORY) return historyOf(economy.name);
  const { own, inherited, files } = collect(content, name, []);
  const { title, says } = files.get(name)!.value;
  for (const [file, { value, placeOf }] of files)
    if (value.economy !== economy.name)
      throw new InputError(
        `${file} is a scenario of ${value.economy}, and ${economy.name} was asked.`,
        placeOf(['economy']),
      );
  const changes = [...inherited, ...own];
  checkChanges(economy, changes);
  const conflicts = conflictsIn(inherited, own, files);
  if (conflicts.length > 0)
    throw new InputError(
      `${name} extends scenarios that disagree; say in its own changes what holds. ${conflicts.join('; ')}.`,
      files.get(name)!.placeOf(['extends']),
    );
  return {
    name,
    title,
    economy: economy.name,
    says,
    changes: changes.map(({ change }) => change),
    overrides: overridesIn(changes),
  };
};

interface Collected {
  readonly own: readonly DatedChange[];
  readonly inherited: readonly DatedChange[];
  readonly files: Map<string, StrictYaml<ScenarioEntry>>;
}

const collect = (content: Content, name: string, below: readonly string[]): Collected => {
  const file = pathOfScenario(name);
  if (!content.has(file)) throw noScenario(content, name);
  const yaml = readYaml(content, file, scenarioSchema);
  const parents = [yaml.value.extends ?? []].flat();
  const files = new Map([[name, yaml]]);
  const inherited: DatedChange[] = [];
  parents.forEach((parent, i) => {
    const place = yaml.placeOf(typeof yaml.value.extends === 'string' ? ['extends'] : ['extends', i]);
    if (parent === name || below.includes(parent))
      throw new InputError(`${name} extends itself by way of ${[...below, name, parent].join(', ')}.`, place);
    if (!content.has(pathOfScenario(parent)))
      throw new InputError(noScenario(content, parent).message, place);
    const { own, inherited: earlier, files: more } = collect(content, parent, [...below, name]);
    for (const [key, one] of more) files.set(key, one);
    // A scenario that two parents extend is applied once, where it comes first.
    for (const one of [...earlier, ...own])
      if (!inherited.some((there) => isSame(there, one))) inherited.push(one);
  });
  return { own: datedChanges(name, yaml), inherited, files };
};

const isSame = (a: DatedChange, b: DatedChange) =>
  a.scenario === b.scenario && a.place.line === b.place.line && a.place.column === b.place.column;

const noScenario = (content: Content, name: string) => {
  const names = [HISTORY, ...scenarioNames(content)];
  return new InputError(
    `there is no scenario ${name}.${didYouMean(name, names) || ` There are: ${names.join(', ')}.`}`,
  );
};

const written = ({ change, place: { file, line }, scenario }: DatedChange) =>
  `${scenario} says ${changeInWords(change)} (${file}:${line})`;

const differ = (a: DatedChange, b: DatedChange) =>
  a.scenario !== b.scenario &&
  overlap(a.change, b.change) &&
  changeInWords(a.change) !== changeInWords(b.change);

/** Two scenarios, neither extending the other, that say different things of the same quarters. */
const conflictsIn = (
  inherited: readonly DatedChange[],
  own: readonly DatedChange[],
  files: ReadonlyMap<string, StrictYaml<ScenarioEntry>>,
) => {
  const extended = (name: string): string[] => {
    const parents = [files.get(name)?.value.extends ?? []].flat();
    return [...parents, ...parents.flatMap(extended)];
  };
  return inherited.flatMap((a, i) =>
    inherited
      .slice(i + 1)
      .filter((b) => differ(a, b))
      .filter((b) => !extended(b.scenario).includes(a.scenario) && !extended(a.scenario).includes(b.scenario))
      .filter((b) => !own.some(({ change }) => overlap(change, a.change) && overlap(change, b.change)))
      .map((b) => `${written(a)}, ${written(b)}`),
  );
};

const overridesIn = (changes: readonly DatedChange[]) =>
  changes.flatMap((a, i) =>
    changes
      .slice(i + 1)
      .filter((b) => differ(a, b))
      .map((b) => `${written(b)}, over ${written(a)}`),
  );
