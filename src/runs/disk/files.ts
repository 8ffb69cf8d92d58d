import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asReadError, asRunFolderError, codeOf } from '../run-folder-error.js';

/** Where a file is written before it takes its name; writers that may meet need a mark of their own. */
export const temporaryPath = (path: string, mark = ''): string =>
  join(dirname(path), `.${basename(path)}${mark && `.${mark}`}.partial`);

/** Writes a file so that a reader, or a run after a power cut, sees the old one or the new one, never a half. */
export function writeWhole(path: string, content: string | Uint8Array, mark?: string): void {
  const temporary = temporaryPath(path, mark);
  try {
    makeFolders(dirname(path));
    const file = openSync(temporary, 'w');
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    throw abandoned(path, temporary, cause);
  }
  flushFolder(dirname(path));
}

/** The same for what another program writes: `fill` gets the path to write to. */
export async function fillWhole(path: string, fill: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = temporaryPath(path);
  try {
    makeFolders(dirname(path));
    rmSync(temporary, { force: true });
    await fill(temporary);
    const file = openSync(temporary, 'r+');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    throw abandoned(path, temporary, cause);
  }
  flushFolder(dirname(path));
}

/** The bytes of a file, or undefined when it is not there. */
export function bytesIn(path: string): Uint8Array | undefined {
  return readable(path, () => readFileSync(path));
}

/** The names in a folder in order; none when it is not there. */
export function namesIn(folder: string): string[] {
  return readable(folder, () => readdirSync(folder).toSorted()) ?? [];
}

/** Makes a folder, and those above it, when it is not there. */
export function makeFolder(path: string): void {
  try {
    makeFolders(path);
  } catch (cause) {
    throw asRunFolderError(path, cause);
  }
}

// Asked for several folders at once, Node says of a read-only disk that nothing is there.
function makeFolders(path: string): void {
  if (isFolder(path)) return;
  if (!existsSync(dirname(path))) makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (cause) {
    // Somebody else may have made it just now.
    if (codeOf(cause) !== 'EEXIST' || !isFolder(path)) throw cause;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readable<T>(path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw asReadError(path, cause);
  }
}

function abandoned(path: string, temporary: string, cause: unknown) {
  try {
    rmSync(temporary, { force: true });
  } catch {
    // What stopped the writing is the news, not that the half file stays.
  }
  return asRunFolderError(path, cause);
}

// Some systems cannot flush a folder; the file is complete all the same.
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    return;
  }
}
