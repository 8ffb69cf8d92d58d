import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the pages are, from the root of the repository. */
export const LAB = 'dist/lab';
const lock = 'dist/lab-is-being-built';

/** Builds the pages when they are missing or older than their sources; test files that ask at once build once. */
export const labBuilt = async (): Promise<void> => {
  if (isFresh()) return;
  while (!locked()) {
    await pause(500);
    if (isFresh()) return;
  }
  try {
    if (!isBuilt()) execFileSync(process.execPath, ['bin/build-lab.mjs'], { stdio: 'inherit', env });
  } finally {
    rmSync(lock, { recursive: true });
  }
};

// The runner of tests calls its own environment 'test', in which React would be built for developers.
const env = { ...process.env, NODE_ENV: 'production' };

const isFresh = () => !existsSync(lock) && isBuilt();

/** files.json is written last. */
const isBuilt = () => {
  const done = join(LAB, 'files.json');
  return existsSync(done) && statSync(done).mtimeMs >= newest('src');
};

const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, statSync(join(folder, name)).mtimeMs),
    0,
  );

const locked = (): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // A lock that nobody has held for minutes was left behind.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 180_000) rmSync(lock, { recursive: true });
    return false;
  }
};
