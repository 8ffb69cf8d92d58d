import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadSources, readYaml } from '../data/index.js';
import { phases } from '../economies/index.js';
import type { Subject } from '../experiments/index.js';
import { type ModelBook, modelPages } from '../pictures/model/index.js';
import { subjectOf } from './subject-of.js';
import type { Verb, World } from './world.js';

/** Prints the pages of the model from its declarations: schedule, parameter book, flow matrix, ODD+D, institutions. */
export const docs: Verb = (program, world) =>
  void program
    .command('docs')
    .argument('[economy]', 'folder under economies', 'japan')
    .description('print the pages of the model from its declarations')
    .option('--out <folder>', 'where they are written', join(world.root, 'docs/model'))
    .action(async (name: string, { out }: { out: string }) => {
      const pages = modelPages(bookOf(world, await subjectOf(world, name)));
      mkdirSync(out, { recursive: true });
      for (const old of readdirSync(out))
        if (!pages[old] && old.endsWith('.md') && isPrinted(join(out, old))) rmSync(join(out, old));
      for (const [file, text] of Object.entries(pages)) writeFileSync(join(out, file), text);
      world.say(`${Object.keys(pages).length} pages written to ${out}.`);
    });

/** Pages of institutions that are no more go; what a person wrote stays. */
const isPrinted = (path: string) => readFileSync(path, 'utf8').includes('*Printed by `saisei docs` from');

export const bookOf = ({ content }: World, { economy }: Subject): ModelBook => {
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
