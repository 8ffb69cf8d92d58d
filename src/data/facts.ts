import type { z } from 'zod';
import type { Content } from './content.js';
import { InputError } from './input-error.js';
import { didYouMean } from './nearest.js';
import { factsSchema } from './schemas.js';
import { loadSources } from './sources.js';
import { readYaml } from './strict-yaml.js';

/** A numeric claim, who made it, and what reading of the evidence says about it. */
export type Fact = z.infer<typeof factsSchema>[number] & {
  /** The file it stands in, which is its theme. */
  readonly theme: string;
};

/** The facts of all themes; an id stands once. */
export function loadFacts(content: Content): Fact[] {
  const sources = loadSources(content);
  const seen = new Map<string, string>();
  const facts: Fact[] = [];
  for (const path of content.list('data/facts').filter((file) => file.endsWith('.yaml'))) {
    const yaml = readYaml(content, path, factsSchema);
    const theme = path.slice('data/facts/'.length, -'.yaml'.length);
    for (const [i, fact] of yaml.value.entries()) {
      const other = seen.get(fact.id);
      if (other)
        throw new InputError(`the fact "${fact.id}" already stands in ${other}.`, yaml.placeOf([i, 'id']));
      if (!sources.has(fact.claim)) {
        const sentence = `the source "${fact.claim}" is not in data/sources.yaml.${didYouMean(fact.claim, sources.keys())}`;
        throw new InputError(sentence, yaml.placeOf([i, 'claim']));
      }
      seen.set(fact.id, path);
      facts.push({ ...fact, theme });
    }
  }
  return facts;
}
