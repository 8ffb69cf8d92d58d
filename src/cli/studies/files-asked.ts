import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Content, InputError } from '../../data/index.js';
import { asReadError } from '../../runs/index.js';
import { mustHaveEconomies } from '../subject-of.js';
import type { World } from '../world.js';

/** The content with files from anywhere on disk laid into one of its folders. */
export const withFiles = (content: Content, into: string, paths: readonly string[]): Content => {
  if (paths.length === 0) return content;
  const added = new Map(paths.map((path) => [`${into}/${basename(path)}`, path]));
  const texts = new Map([...added].map(([name, path]) => [name, textIn(path)]));
  return {
    list: (folder) => {
      const own = [...added.keys()].filter((path) => path.startsWith(`${folder}/`));
      return [...new Set([...content.list(folder), ...own])].toSorted();
    },
    has: (path) => texts.has(path) || content.has(path),
    text: (path) => texts.get(path) ?? content.text(path),
    calledBy: (path) => added.get(path) ?? content.calledBy?.(path),
  };
};

const textIn = (path: string): string => {
  if (!existsSync(path)) throw new InputError(`there is no file ${path}.`);
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw asReadError(path, cause);
  }
};

/** A name in a folder of the content, or a file from anywhere on disk laid into it. */
export const withFilesOf = (world: World, into: string, asked: string) => {
  mustHaveEconomies(world);
  return asked.endsWith('.yaml')
    ? { content: withFiles(world.content, into, [asked]), name: basename(asked, '.yaml') }
    : { content: world.content, name: asked };
};
