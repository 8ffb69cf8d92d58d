import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadSources, readYaml } from '../data/index.js';
import { economyNames, phases } from '../economies/index.js';
import type { Subject } from '../experiments/index.js';
import { type ModelBook, modelPages } from '../pictures/model/index.js';
import { Ended } from './exit-codes.js';
import { subjectOf } from './subject-of.js';
import type { Verb, World } from './world.js';

/** Prints the pages of models from their declarations: schedule, parameter book, flow matrix, ODD+D, institutions. */
export const docs: Verb = (program, world) =>
  void program
    .command('docs')
    .argument('[economies...]', 'folders under economies; when left out, all that have pages')
    .description('print the pages of models from their declarations')
    .option(
      '--out <folder>',
      'where they are written; docs/model for japan, docs/model/<economy> for any other',
    )
    .action(async (asked: readonly string[], { out }: { out?: string }) => {
      const names = asked.length > 0 ? asked : economiesWithPages(world);
      if (names.length === 0) throw new Ended('usage', 'no economy has pages yet; name one.');
      if (out !== undefined && names.length > 1)
        throw new Ended('usage', '--out takes the pages of one economy; name one.');
      for (const name of names) await print(world, name, out ?? folderOf(world, name));
    });

const print = async (world: World, name: string, folder: string) => {
  const pages = pagesOf(world, await subjectOf(world, name), folder);
  mkdirSync(folder, { recursive: true });
  // Pages of institutions that are no more go; what a person wrote stays, and so do the pages of other economies.
  for (const old of printedIn(folder)) if (!pages[old]) rmSync(join(folder, old));
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(folder, file), text);
  world.say(`${Object.keys(pages).length} pages written to ${folder}.`);
};

/** Japan was first and has docs/model to itself; every other economy has a folder in it. */
export const folderOf = ({ root }: Pick<World, 'root'>, economy: string): string =>
  economy === 'japan' ? join(root, 'docs/model') : join(root, 'docs/model', economy);

export const economiesWithPages = (world: Pick<World, 'root' | 'content'>): string[] =>
  economyNames(world.content).filter((name) => existsSync(folderOf(world, name)));

/** The pages of an economy; the contents make room for a README.md that a person wrote. */
export const pagesOf = (
  world: Pick<World, 'content'>,
  subject: Subject,
  folder: string,
): Record<string, string> => {
  const readme = join(folder, 'README.md');
  const contents = existsSync(readme) && !isPrinted(readme) ? 'contents.md' : 'README.md';
  return modelPages(bookOf(world, subject), contents);
};

export const printedIn = (folder: string): string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.md') && isPrinted(join(folder, file)));

const isPrinted = (path: string) => readFileSync(path, 'utf8').includes('*Printed by `saisei docs` from');

const bookOf = ({ content }: Pick<World, 'content'>, { economy }: Subject): ModelBook => {
  const prose = `economies/${economy.name}/odd.yaml`;
  return {
    name: economy.name,
    title: economy.title.en,
    start: economy.start,
    end: economy.end,
    scale: economy.scale,
    money: economy.money,
    phases,
    tables: economy.tables,
    hub: economy.hub,
    accounts: economy.accounts,
    institutions: economy.institutions.map(({ ports, behaviour }) => ({
      ports: ports as ModelBook['institutions'][number]['ports'],
      opens: behaviour.open !== undefined,
      invariants: Object.keys(behaviour.invariants ?? {}),
    })),
    parameters: [...economy.parameters.values()],
    drivers: [...economy.drivers.values()],
    sources: Object.fromEntries(content.has('data/sources.yaml') ? loadSources(content) : []),
    prose: content.has(prose) ? readYaml(content, prose, z.record(z.string(), z.string())).value : {},
  };
};
