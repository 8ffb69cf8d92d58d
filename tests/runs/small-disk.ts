import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const mount = (...words: string[]): void => {
  execFileSync('mount', words, { stdio: 'ignore' });
};

const mountable = (): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'saisei-mount-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder);
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

// A small disk needs the right to mount one; where CI is true it is there, so that the tests cannot go missing.
export const noDisk = !process.env['CI'] && !mountable();
/** To end the name of a test that needs a small disk with. */
export const skipReason = noDisk ? ' (skipped: this user may not mount a small disk)' : '';

/** An empty disk of its own for one test. */
export const smallDisk = (kilobytes: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'saisei-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  onTestFinished(() => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
};

/** Fills a disk but for some bytes; the answer empties it again. */
export const fill = (folder: string, left = 0): (() => void) => {
  const { bavail, bsize } = statfsSync(folder);
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, new Uint8Array(bavail * bsize - left));
  return () => rmSync(ballast);
};

export const makeReadOnly = (folder: string): void => mount('-o', 'remount,ro', folder);
