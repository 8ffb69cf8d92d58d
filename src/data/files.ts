import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './content.js';
import { InputError } from './input-error.js';

/** The content folders as they lie on disk under the project's root; reads a file each time it is asked. */
export function contentOnDisk(root: string): Content {
  const files = (folder: string): string[] => {
    const onDisk = join(root, folder);
    if (!existsSync(onDisk)) return [];
    return readdirSync(onDisk, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
  };
  return {
    list: (folder) => files(folder.replace(/\/+$/, '')).sort(byCode),
    has: (path) => existsSync(join(root, path)),
    text: (path) => {
      if (!existsSync(join(root, path))) throw new InputError(`there is no file ${path}`);
      try {
        return readFileSync(join(root, path), 'utf8');
      } catch (cause) {
        throw new InputError(`${path} cannot be read: ${(cause as Error).message}.`);
      }
    },
  };
}

// Not localeCompare: the order must be the same on every machine.
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
