import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { loadSources, mustKnowSources } from '../../data/sources.js';
import type { StrictYaml } from '../../data/strict-yaml.js';
import { didYouMean } from '../../data/nearest.js';
import { type Change, writtenPeriod } from '../../economies/index.js';
import { checkChanges } from '../scenarios/check-changes.js';
import { datedChanges } from '../scenarios/dated-change.js';
import { readScenario, scenarioNames } from '../scenarios/read-scenario.js';
import type { Subject } from '../subject.js';
import { outcomeAt } from '../studies/outcome-at.js';
import type { Lever } from './system.js';
import type { SystemEntry } from './system-schema.js';

/** The levers of a system, each with what it changes; throws InputError with a place for what does not exist. */
export const readLevers = (
  content: Content,
  name: string,
  yaml: StrictYaml<SystemEntry>,
  subject: Subject,
): Lever[] =>
  yaml.value.levers.map((lever, i) => {
    const under = ['levers', i] as const;
    const { literature, scenario } = lever;
    const twice = yaml.value.levers.findIndex((one) => one.name === lever.name) !== i;
    if (twice)
      throw new InputError(
        `${name} has two levers called ${lever.name}; rename one.`,
        yaml.placeOf([...under, 'name']),
      );
    if (literature !== 'none')
      mustKnowSources(loadSources(content), literature.source, yaml, [...under, 'literature', 'source']);
    return {
      name: lever.name,
      title: lever.title,
      scenario,
      changes:
        scenario === undefined
          ? changesAt(name, yaml, ['levers', i, 'changes'], lever.changes!, subject)
          : ofScenario(content, scenario, yaml, i, subject),
      outcome: outcomeAt(lever.outcome, subject, yaml.placeOf([...under, 'outcome'])),
      direction: lever.direction,
      literature: literature === 'none' ? undefined : literature,
    };
  });

/** Changes written in the file of a system, checked; what is wrong with one is told at its place under `at`. */
export const changesAt = (
  name: string,
  { placeOf }: StrictYaml<SystemEntry>,
  at: readonly (string | number)[],
  changes: NonNullable<SystemEntry['off']>,
  { economy }: Subject,
): Change[] => {
  const own: Parameters<typeof datedChanges>[1] = {
    value: { changes },
    placeOf: ([, ...keys]) => placeOf([...at, ...keys]),
  };
  const dated = datedChanges(name, own, writtenPeriod(economy.start));
  checkChanges(economy, dated);
  return dated.map(({ change }) => change);
};

const ofScenario = (
  content: Content,
  scenario: string,
  { placeOf }: StrictYaml<SystemEntry>,
  i: number,
  { economy }: Subject,
): readonly Change[] => {
  const names = scenarioNames(content);
  if (!names.includes(scenario))
    throw new InputError(
      `there is no scenario ${scenario}.${didYouMean(scenario, names)}`,
      placeOf(['levers', i, 'scenario']),
    );
  return readScenario(content, scenario, economy).changes;
};
