import { z } from 'zod';
import { contentInMemory } from '../../data/index.js';
import { readYaml } from '../../data/strict-yaml.js';

type Files = Readonly<Record<string, string>>;

/** Beside the files of an economy: what their YAML holds, as JSON, for reading YAML takes most of a worker's start. */
const PARSED = 'parsed.json';

export const withParsed = (files: Files): Files => {
  const content = contentInMemory(files);
  const parsed = Object.keys(files)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path, readYaml(content, path, z.unknown()).value] as const)
    .filter(([, value]) => isJson(value));
  return { ...files, [PARSED]: JSON.stringify(Object.fromEntries(parsed)) };
};

/** Content of such files; those of which nothing is known are read from their text. */
export const contentOf = ({ [PARSED]: parsed, ...files }: Files) =>
  contentInMemory(files, parsed === undefined ? {} : (JSON.parse(parsed) as Record<string, unknown>));

/** Whether a value comes back from JSON as it was. */
const isJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
};
