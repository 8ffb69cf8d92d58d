import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { readYaml, type StrictYaml } from '../../data/strict-yaml.js';
import { loadSystems } from '../../data/systems.js';
import { readReading, readingNames } from '../readings/index.js';
import type { Subject } from '../subject.js';
import { changesAt, readLevers } from './read-levers.js';
import { readValidation } from './read-validation.js';
import type { SystemFile } from './system.js';
import { type SystemEntry, systemSchema } from './system-schema.js';

const folderOf = (economy: string) => `economies/${economy}/systems`;

/** Names of the systems that an economy has a file of, sorted. */
export const systemNames = (content: Content, economy: string): string[] =>
  content
    .list(folderOf(economy))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.slice(folderOf(economy).length + 1, -'.yaml'.length))
    .sort();

/** Every file of economies/<economy>/systems, by number; throws InputError with a place. */
export const readSystems = (content: Content, subject: Subject): SystemFile[] => {
  const { name: economy } = subject.economy;
  const known = new Map(loadSystems(content).map((system) => [system.key, system]));
  return systemNames(content, economy)
    .map((name): SystemFile => {
      const path = `${folderOf(economy)}/${name}.yaml`;
      const yaml = readYaml(content, path, systemSchema);
      const system = known.get(name);
      if (!system)
        throw new InputError(
          `there is no system ${name} in data/systems.yaml.${didYouMean(name, known.keys())}`,
          { file: path },
        );
      checkInstitutions(yaml, subject);
      checkReadings(content, yaml, subject);
      const { number, group } = system;
      const off = yaml.value.off && changesAt(name, yaml, ['off'], yaml.value.off, subject);
      const levers = readLevers(content, name, yaml, subject);
      const validation = readValidation(content, yaml, subject);
      return { ...yaml.value, name, number, group, off, levers, validation };
    })
    .sort((a, b) => a.number - b.number);
};

const checkInstitutions = ({ value, placeOf }: StrictYaml<SystemEntry>, { economy }: Subject) => {
  const names = economy.institutions.map(({ ports }) => ports.name);
  for (const [i, name] of value.institutions.entries())
    if (!names.includes(name))
      throw new InputError(
        `${economy.name} has no institution ${name}.${didYouMean(name, names)}`,
        placeOf(['institutions', i]),
      );
};

const checkReadings = (
  content: Content,
  { value, placeOf }: StrictYaml<SystemEntry>,
  { economy }: Subject,
) => {
  const names = readingNames(content, economy.name);
  for (const [i, name] of value.readings.entries()) {
    if (!names.includes(name))
      throw new InputError(
        `${economy.name} has no reading ${name}.${didYouMean(name, names)}`,
        placeOf(['readings', i]),
      );
    readReading(content, name, economy);
  }
};
