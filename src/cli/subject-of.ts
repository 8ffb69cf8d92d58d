import { readFileSync } from 'node:fs';
import type { Registry } from '../economies/index.js';
import { contentDigest, loadSubject, type Subject } from '../experiments/index.js';
import type { Workplace } from '../experiments/worker.js';
import { Ended } from './exit-codes.js';
import { modelDigest } from './model-digest.js';
import type { World } from './world.js';

/** An economy read from its files with the institutions of this program. */
export const subjectOf = async (world: World, name: string): Promise<Subject> => {
  mustHaveEconomies(world);
  return loadSubject(world.content, name, await registryOf(world));
};

/** Without economies every name is unknown, and that would be told instead of the reason. */
export const mustHaveEconomies = ({ content, root }: Pick<World, 'content' | 'root'>): void => {
  if (content.list('economies').length === 0)
    throw new Ended(
      'missing',
      `there is no folder economies under ${root}; set SAISEI_ROOT to Saisei's folder.`,
    );
};

export const registryOf = async (world: World): Promise<Registry> =>
  ((await import(world.registryModule)) as { institutions: Registry }).institutions;

export const workplaceOf = (world: World, economy: string): Omit<Workplace, 'studies'> => ({
  root: world.root,
  economy,
  registryModule: world.registryModule,
});

/** Versions of the program and of its model, and the digest of the files it reads. */
export const originOf = ({ content }: Pick<World, 'content'>, { economy }: Subject) => ({
  versions: { saisei: version(), model: modelDigest() },
  content: contentDigest(content, economy),
});

const packageFile = new URL('../../../package.json', import.meta.url);

export const version = (): string =>
  (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
