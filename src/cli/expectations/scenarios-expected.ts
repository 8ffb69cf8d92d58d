import { didYouMean, InputError } from '../../data/index.js';
import { economyOfScenario, readExpectations, scenarioNames, type Subject } from '../../experiments/index.js';
import type { World } from '../world.js';

/**
 * Names of the scenarios of an economy that say what is expected of them; those named, or every one. Throws
 * InputError for one that is not there or says nothing.
 */
export const scenariosExpected = (
  { content }: Pick<World, 'content'>,
  subject: Subject,
  only: readonly string[],
): readonly string[] => {
  const own = scenarioNames(content).filter(
    (name) => economyOfScenario(content, name) === subject.economy.name,
  );
  for (const name of only) {
    if (!own.includes(name))
      throw new InputError(
        `${subject.economy.name} has no scenario ${name}.${didYouMean(name, own) || ` There are: ${own.join(', ') || 'none'}.`}`,
      );
    if (readExpectations(content, name, subject).length === 0)
      throw new InputError(`experiments/scenarios/${name}.yaml does not say what is expected of it.`);
  }
  return only.length > 0 ? only : own.filter((name) => readExpectations(content, name, subject).length > 0);
};
