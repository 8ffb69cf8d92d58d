import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Content, InputError } from '../../data/index.js';
import type { World } from '../world.js';

/** The content with files from anywhere on disk laid into one of its folders. */
export const withFiles = (content: Content, into: string, paths: readonly string[]): Content => {
  if (paths.length === 0) return content;
  const added = new Map(
    paths.map((path) => {
      if (!existsSync(path) || !statSync(path).isFile()) throw new InputError(`there is no file ${path}.`);
      return [`${into}/${basename(path)}`, readFileSync(path, 'utf8')];
    }),
  );
  return {
    list: (folder) => {
      const own = [...added.keys()].filter((path) => path.startsWith(`${folder}/`));
      return [...new Set([...content.list(folder), ...own])].toSorted();
    },
    has: (path) => added.has(path) || content.has(path),
    text: (path) => added.get(path) ?? content.text(path),
  };
};

/** A name in a folder of the content, or a file from anywhere on disk laid into it. */
export const withFilesOf = ({ content }: World, into: string, asked: string) =>
  asked.endsWith('.yaml')
    ? { content: withFiles(content, into, [asked]), name: basename(asked, '.yaml') }
    : { content, name: asked };
