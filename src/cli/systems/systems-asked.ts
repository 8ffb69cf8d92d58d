import { didYouMean, InputError } from '../../data/index.js';
import { readSystems, type Subject, type SystemFile } from '../../experiments/index.js';
import type { World } from '../world.js';

/** Systems of an economy by name; every one when none is named. Throws InputError for what does not exist. */
export const systemsAsked = (world: World, subject: Subject, only: readonly string[]): SystemFile[] => {
  const all = readSystems(world.content, subject);
  const { name } = subject.economy;
  if (all.length === 0)
    throw new InputError(`${name} says nothing of systems: there is no file in economies/${name}/systems.`);
  const unknown = only.find((one) => !all.some((system) => system.name === one));
  if (unknown !== undefined)
    throw new InputError(
      `${name} has no system ${unknown}.${didYouMean(
        unknown,
        all.map((system) => system.name),
      )}`,
    );
  return only.length === 0 ? all : all.filter((system) => only.includes(system.name));
};
