import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../../runs/disk/files.js';
import { answer } from '../answer.js';
import { markdownOf, textOf } from '../forecast/blocks.js';
import { type HeldAgainst, heldAgainst } from '../held-against.js';
import { carryOut } from '../studies/carry-out.js';
import { closeStudy } from '../studies/close-study.js';
import { csvOfRows } from '../studies/rows-csv.js';
import { runsOf } from '../studies/runs-of.js';
import { subjectOf } from '../subject-of.js';
import { outcome, tellStopped } from '../told.js';
import type { Verb, World } from '../world.js';
import { foundIn } from './found-in.js';
import { systemBlocks } from './system-blocks.js';
import { systemRows } from './system-rows.js';
import { systemsAsked } from './systems-asked.js';
import { systemsStudy } from './systems-study.js';

/** What carries each system, whether its lever moves what it must, and what history shows of it. */
export const checkSystems = (command: Command, world: World, settle: Parameters<Verb>[2]): void =>
  void heldAgainst(command, 'systems', 'lever')
    .description('pull the lever of each system and hold history against it; see systems of the economy')
    .action(async (name: string, options: HeldAgainst) => settle(await checked(world, name, options)));

const checked = async (world: World, name: string, options: HeldAgainst) => {
  const subject = await subjectOf(world, name);
  const systems = systemsAsked(world, subject, options.only);
  const study = systemsStudy(world, subject, systems, options);
  const { open, scenarios } = study;
  await carryOut(world, open, options);
  const runs = await runsOf(open);
  const found = foundIn(world, study, systems, runs);
  const rows = systemRows(found);
  const { folder, cases } = open.place;
  writeWhole(join(folder, 'systems.csv'), csvOfRows(rows));
  const title = `${subject.economy.title.en}: its systems`;
  await closeStudy(
    world,
    open,
    { subject: study.subject, title, scenarios },
    { format: [], others: [{ name: 'systems', path: 'systems.csv', title }] },
  );
  const every = [...runs.values()].flat();
  tellStopped(world, every);
  const blocks = systemBlocks(subject.economy, found, { runs: cases, scale: options.scale });
  if (options.page !== undefined) {
    writeWhole(options.page, markdownOf(blocks));
    world.say(`Page: ${relative(process.cwd(), options.page) || options.page}`);
  }
  if (options.json) answer(world, { study: open.id, economy: name, cases, scale: options.scale, rows });
  else world.out(textOf(blocks));
  world.say(`Kept in ${relative(process.cwd(), folder) || folder}.`);
  return outcome(every);
};
