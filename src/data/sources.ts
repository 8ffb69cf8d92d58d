import type { z } from 'zod';
import type { Content } from './content.js';
import { InputError } from './input-error.js';
import { didYouMean } from './nearest.js';
import type { sourceSchema } from './schemas.js';
import { sourcesSchema } from './schemas.js';
import { readYaml, type StrictYaml } from './strict-yaml.js';
import type { Keys } from './yaml-places.js';

/** A publication: title, publisher, licence, and what is known of year and address. */
export type Source = z.infer<typeof sourceSchema>;
export type Sources = ReadonlyMap<string, Source>;

const file = 'data/sources.yaml';
const read = new WeakMap<Content, Sources>();

/** Every publication by key; read once per content, so an edited file needs a new content. */
export function loadSources(content: Content): Sources {
  const known = read.get(content);
  if (known) return known;
  const sources: Sources = new Map(Object.entries(readYaml(content, file, sourcesSchema).value));
  read.set(content, sources);
  return sources;
}

/** Throws, at its place, for the first of the keys of publications that sources.yaml does not hold. */
export function mustKnowSources(
  sources: Sources,
  given: readonly string[],
  yaml: StrictYaml<unknown>,
  under: Keys,
): void {
  for (const [i, key] of given.entries()) {
    if (sources.has(key)) continue;
    const sentence = `the source "${key}" is not in ${file}.${didYouMean(key, sources.keys())}`;
    throw new InputError(sentence, yaml.placeOf([...under, i]));
  }
}
