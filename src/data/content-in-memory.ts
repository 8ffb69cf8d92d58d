import type { Content } from './content.js';
import { InputError } from './input-error.js';

/** Content from a plain record of path to text: for a bundle in a page, which may know what YAML holds, and for tests. */
export function contentInMemory(
  files: Readonly<Record<string, string>>,
  parsed: Readonly<Record<string, unknown>> = {},
): Content {
  const paths = Object.keys(files).sort();
  return {
    list: (folder) => paths.filter((path) => path.startsWith(`${folder.replace(/\/+$/, '')}/`)),
    has: (path) => files[path] !== undefined,
    text: (path) => {
      const text = files[path];
      if (text === undefined) throw new InputError(`there is no file ${path}`);
      return text;
    },
    parsed: (path) => parsed[path],
  };
}
