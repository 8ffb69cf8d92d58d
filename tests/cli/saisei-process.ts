import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** For tests that start processes: a busy machine may take minutes for what takes seconds. */
export const patient = 900_000;

/** A folder that is not there yet, gone when the test is. */
export const newFolder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'saisei-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return join(made, 'run');
};

/** The program itself, in its own process, which ends with the test at the latest. */
export const saisei = (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  started(process.execPath, ['dist/src/cli/main.js', ...words], environment);

/** Any command, in the same way. */
export const started = (
  command: string,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
) => {
  const child = spawn(command, words, { env: { ...process.env, ...environment } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const told = { out: '', said: '' };
  child.stdout.on('data', (text: Buffer) => (told.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (told.said += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  /** Waits until something holds; refuses when the process ends before. */
  const until = async (holds: () => boolean) => {
    while (!holds()) {
      if (hasEnded() && !holds()) throw new Error(`${words.join(' ')} ended too early: ${told.said}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { child, told, ended, until, hasEnded };
};

/** The parts in a folder of runs that are whole. */
export const partsIn = (folder: string): string[] => namesIn(folder).filter((name) => !name.startsWith('.'));

/** Those a writer is at, or was at when it was killed. */
export const halfParts = (folder: string): string[] => namesIn(folder).filter((name) => name.startsWith('.'));

const namesIn = (folder: string) => {
  const parts = join(folder, 'parts');
  return existsSync(parts) ? readdirSync(parts) : [];
};
