import { join, relative } from 'node:path';
import { writeWhole } from '../runs/disk/files.js';
import type { StoredRun } from '../runs/parts/index.js';
import { answer } from './answer.js';
import { type Block, markdownOf, textOf } from './forecast/blocks.js';
import type { HeldAgainst } from './held-against.js';
import { closeStudy } from './studies/close-study.js';
import type { About } from './studies/manifest-of.js';
import { csvOfRows } from './studies/rows-csv.js';
import type { OpenStudy } from './studies/study-folder.js';
import { outcome, tellStopped } from './told.js';
import type { World } from './world.js';

/** What a check found: rows for programs, blocks for readers, and the name of the file that keeps the rows. */
export interface Checked {
  readonly name: string;
  readonly about: About;
  readonly rows: Parameters<typeof csvOfRows>[0];
  readonly blocks: readonly Block[];
}

/** Keeps what was found beside the runs, tells it as page, JSON or text, and says whether every run came through. */
export const closeCheck = async (
  world: World,
  open: OpenStudy,
  runs: ReadonlyMap<string, readonly StoredRun[]>,
  { name, about, rows, blocks }: Checked,
  { page, json, scale }: HeldAgainst,
) => {
  const { folder, cases } = open.place;
  const path = `${name}.csv`;
  writeWhole(join(folder, path), csvOfRows(rows));
  await closeStudy(world, open, about, { format: [], others: [{ name, path, title: about.title }] });
  const every = [...runs.values()].flat();
  tellStopped(world, every);
  if (page !== undefined) writePage(world, page, blocks);
  const economy = about.subject.economy.name;
  if (json) answer(world, { study: open.id, economy, cases, scale, rows });
  else world.out(textOf(blocks));
  world.say(`Kept in ${relative(process.cwd(), folder) || folder}.`);
  return outcome(every);
};

/** The same blocks as a page of Markdown. */
export const writePage = (world: World, page: string, blocks: readonly Block[]): void => {
  writeWhole(page, markdownOf(blocks));
  world.say(`Page: ${relative(process.cwd(), page) || page}`);
};
