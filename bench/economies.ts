import { contentOnDisk } from '../src/data/files.js';
import {
  assemble,
  assemblyOf,
  type Economy,
  type EconomyFile,
  loadEconomy,
  type Registry,
} from '../src/economies/index.js';

const registryModule = new URL('../src/institutions/index.js', import.meta.url).href;

/** The economy named on the command line, or the one given, from the folder that holds dist. */
export const economyAsked = async (otherwise = 'japan'): Promise<EconomyFile> => {
  const { institutions } = (await import(registryModule)) as { institutions: Registry };
  const root = new URL('../..', import.meta.url).pathname;
  return loadEconomy(contentOnDisk(root), process.argv[2] ?? otherwise, institutions);
};

/** The economy opened at a scale, for so many quarters. */
export const opened = (file: EconomyFile, scale: number, quarters: number): Economy =>
  assemble(assemblyOf(file, { seed: 1, scale, to: Math.min(file.end, file.start + quarters - 1) }));

/** Everybody there is, in all tables. */
export const agents = (economy: Economy): number =>
  [...economy.tables.values()].reduce((sum, table) => sum + table.count, 0);
