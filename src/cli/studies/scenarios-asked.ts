import { basename } from 'node:path';
import { didYouMean, InputError } from '../../data/index.js';
import { economyNames } from '../../economies/index.js';
import {
  economyOfScenario,
  HISTORY,
  historyOf,
  readScenario,
  type Scenario,
  scenarioNames,
  type Subject,
} from '../../experiments/index.js';
import { warn } from '../answer.js';
import { mustHaveEconomies, subjectOf } from '../subject-of.js';
import type { World } from '../world.js';
import { withFiles } from './files-asked.js';

const FALLBACK = 'japan';

/**
 * Scenarios named on a command line, all of one economy: a name in experiments/scenarios, the path of a file, an
 * economy for its history, or `history` of the economy the others are of.
 */
export const scenariosAsked = async (
  world: World,
  asked: readonly string[],
): Promise<{ subject: Subject; scenarios: Scenario[] }> => {
  mustHaveEconomies(world);
  const files = asked.filter((name) => name.endsWith('.yaml'));
  const content = withFiles(world.content, 'experiments/scenarios', files);
  const economies = economyNames(content);
  const keys = asked.map((name) => (name.endsWith('.yaml') ? basename(name, '.yaml') : name));
  const economyOf = (name: string) =>
    economyOfScenario(content, name) ?? (economies.includes(name) ? name : undefined);
  const names = [HISTORY, ...scenarioNames(content), ...economies];
  const unknown = keys.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new InputError(
      `there is no scenario ${unknown}.${didYouMean(unknown, names) || ` There are: ${names.join(', ')}.`}`,
    );
  const of = keys.flatMap((name) => economyOf(name) ?? [])[0] ?? FALLBACK;
  const subject = await subjectOf({ ...world, content }, of);
  const scenarios = keys.map((name) => {
    if (name === HISTORY || name === of) return historyOf(of);
    if (economies.includes(name) && economyOfScenario(content, name) === undefined)
      throw new InputError(
        `${name} is another economy than ${of}; scenarios are compared within one economy.`,
      );
    return readScenario(content, name, subject.economy);
  });
  const twice = scenarios.find(({ name }, i) => scenarios.findIndex((one) => one.name === name) !== i);
  if (twice) throw new InputError(`the scenario ${twice.name} is named twice; name each once.`);
  for (const { overrides } of scenarios) for (const line of overrides) warn(world, `Note: ${line}.`);
  return { subject, scenarios };
};
