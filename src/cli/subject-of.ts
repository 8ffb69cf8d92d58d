import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, assemblyOf, fingerprintOf, memberChoice, type Registry } from '../economies/index.js';
import {
  contentDigest,
  type Design,
  designOf,
  loadSubject,
  type Origin,
  type Subject,
} from '../experiments/index.js';
import type { Workplace } from '../experiments/worker.js';
import { Ended } from './exit-codes.js';
import type { RunOptions } from './options.js';
import type { World } from './world.js';

/** An economy read from its files with the institutions of this program. */
export const subjectOf = async (world: World, name: string): Promise<Subject> => {
  if (world.content.list('economies').length === 0)
    throw new Ended(
      'missing',
      `there is no folder economies under ${world.root}; set SAISEI_ROOT to Saisei's folder.`,
    );
  return loadSubject(world.content, name, await registryOf(world));
};

export const registryOf = async (world: World): Promise<Registry> =>
  ((await import(world.registryModule)) as { institutions: Registry }).institutions;

export const workplaceOf = (world: World, economy: string): Workplace => ({
  root: world.root,
  economy,
  registryModule: world.registryModule,
});

/** What the options ask of each member; assembled once here, so that what does not fit is told before any run. */
export const askedOf = ({ economy }: Subject, options: RunOptions): Design => {
  const { seed, scale, to, from, set, freeze } = options;
  const design = designOf(economy, {
    seed,
    set,
    freeze,
    ...(scale !== undefined && { scale }),
    ...(to !== undefined && { to }),
    ...(from !== undefined && { since: from }),
  });
  if (from !== undefined && (from < economy.start || from > design.to))
    throw new Ended('usage', `--from lies outside the quarters that are run, so nothing would change.`);
  const { since } = design;
  const changes = { set: set.map((one) => ({ ...one, period: since })), freeze, frozenFrom: since };
  assemble(
    assemblyOf(economy, {
      ...memberChoice(economy, seed, 0),
      scale: design.scale,
      to: design.to,
      ...changes,
    }),
  );
  return design;
};

/** Version, digest of the program's model and of the files it reads, and the command. */
export const originOf = (world: World, subject: Subject): Origin => ({
  versions: { saisei: version(), model: modelDigest() },
  content: contentDigest(world.content, subject.economy),
  command: world.command,
});

const here = new URL('.', import.meta.url).pathname;
const packageFile = new URL('../../../package.json', import.meta.url);

export const version = (): string =>
  (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

// Runs stored by a program whose model was edited since must not be mixed with new ones.
const modelDigest = () => {
  const parts = ['kernel', 'institutions', 'economies', 'experiments'].flatMap((folder) => {
    const path = join(here, '..', folder);
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    return files.toSorted().flatMap((name) => [name, readFileSync(join(path, name), 'utf8')]);
  });
  return fingerprintOf(...parts);
};
