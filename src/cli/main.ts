#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { contentOnDisk } from '../data/files.js';
import { runCommand } from './program.js';
import type { World } from './world.js';

const root = process.env['SAISEI_ROOT'] ?? fileURLToPath(new URL('../../../', import.meta.url));
const { stdout, stderr } = process;
const words = process.argv.slice(2);

// In quotes where a shell would read it as more than one word.
function asTyped(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// A cluster asks with SIGTERM, a person with Ctrl-C.
const signals = ['SIGINT', 'SIGTERM'] as const;

const world: World = {
  root,
  content: contentOnDisk(root),
  registryModule: new URL('../economies/registry.js', import.meta.url).href,
  out: (text) => void stdout.write(text),
  say: (text) => void stderr.write(`${text}\n`),
  warnings: [],
  ...(stderr.isTTY && { rewrite: (text: string) => void stderr.write(`\r\u001b[K${text}`) }),
  colour: stdout.isTTY === true && !process.env['NO_COLOR'],
  command: ['saisei', ...words.map(asTyped)].join(' '),
  onInterrupt: (handler) => {
    for (const signal of signals) process.on(signal, handler);
    return () => signals.forEach((signal) => process.off(signal, handler));
  },
};

// A reader such as head that has seen enough is no fault.
stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1));
process.exitCode = await runCommand(words, world);
