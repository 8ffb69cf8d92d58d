import type { Content } from '../../src/data/content.js';
import { assemble, assemblyOf, loadEconomy } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';

/** The same economy opened with several seeds, every invariant checked each quarter. */
export const assembleSeeds = (content: Content, name: string, seeds: readonly number[]) => {
  const economy = loadEconomy(content, name, institutions);
  return seeds.map((seed) => assemble(assemblyOf(economy, { seed, strict: true })));
};
