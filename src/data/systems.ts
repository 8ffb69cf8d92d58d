import type { Content } from './content.js';
import { systemsSchema } from './schemas.js';
import { readYaml } from './strict-yaml.js';

/** An institution, mechanism or policy that the record is about. */
export interface System {
  readonly key: string;
  readonly number: number;
  readonly group: string;
}

/** The systems in the order of their numbers. */
export function loadSystems(content: Content): System[] {
  const { value } = readYaml(content, 'data/systems.yaml', systemsSchema);
  return Object.entries(value)
    .map(([key, system]) => ({ key, ...system }))
    .sort((a, b) => a.number - b.number);
}
