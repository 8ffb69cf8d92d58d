import type { Command } from 'commander';
import { closeCheck } from '../close-check.js';
import { type HeldAgainst, heldAgainst } from '../held-against.js';
import { carryOut } from '../studies/carry-out.js';
import { runsOf } from '../studies/runs-of.js';
import { subjectOf } from '../subject-of.js';
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
  const said = {
    name: 'systems',
    about: { subject: study.subject, title: `${subject.economy.title.en}: its systems`, scenarios },
    rows: systemRows(found),
    blocks: systemBlocks(subject.economy, found, { runs: open.place.cases, scale: options.scale }),
  };
  return closeCheck(world, open, runs, said, options);
};
