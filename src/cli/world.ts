import type { Command } from 'commander';
import type { Content } from '../data/index.js';

/** What a command may touch: files, both streams, Ctrl-C. Made by main.ts, and by tests. */
export interface World {
  /** The folder that holds data, economies and runs. */
  readonly root: string;
  readonly content: Content;
  /** Address of a module that exports the institutions. */
  readonly registryModule: string;
  /** Data. */
  out(text: string): void;
  /** Everything else. */
  say(text: string): void;
  /** What was said that a reader of the answer must know; each command begins without. */
  readonly warnings: string[];
  /** Rewrites the last line of a terminal; absent where stderr is none. */
  readonly rewrite?: (text: string) => void;
  readonly colour: boolean;
  /** The command line as it was given, to be given again. */
  readonly command: string;
  /** Calls back at every Ctrl-C until the returned function is called. */
  onInterrupt(handler: () => void): () => void;
}

/** Adds one verb to the program; `settle` sets the exit code. */
export type Verb = (program: Command, world: World, settle: (code: number) => void) => void;
