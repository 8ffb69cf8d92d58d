import type { Command } from 'commander';
import { aboveZero, type EngineOptions, withEngineOptions } from './engine-options.js';
import { wholeNumber } from './options.js';

/** What every check understands that runs history beside something else. */
export interface HeldAgainst extends EngineOptions {
  readonly runs: number;
  readonly scale: number;
  readonly only: readonly string[];
  readonly out?: string;
  readonly fresh?: boolean;
  readonly page?: string;
  readonly json?: boolean;
}

const names = (text: string, before: readonly string[]) => [...new Set([...before, ...text.split(',')])];

/** A check named after what is held against history, such as `systems`, with its options; `each` is one of them. */
export const heldAgainst = (command: Command, plural: string, each: string): Command =>
  withEngineOptions(command.command(plural).argument('[economy]', 'folder under economies', 'japan'))
    .option('--runs <number>', `runs of history and of each ${each}`, wholeNumber(1), 4)
    .option('--scale <number>', 'real agents for each simulated one', aboveZero, 5000)
    .option('--only <names>', `names of some ${plural}; may be repeated`, names, [])
    .option('--out <folder>', 'where runs are kept; runs/<fingerprint> by default')
    .option('--fresh', 'run everything again')
    .option('--page <file>', 'also write the result as a page of Markdown')
    .option('--json', 'machine-readable output');
