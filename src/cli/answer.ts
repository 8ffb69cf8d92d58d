import type { World } from './world.js';

/** Says what a reader of the answer must know; with --json the answer holds it, too. */
export const warn = (world: Pick<World, 'say' | 'warnings'>, sentence: string): void => {
  world.say(sentence);
  world.warnings.push(sentence);
};

/** An answer for programs: one line of JSON with all that was warned of, and nothing else, on stdout. */
export const answer = (world: World, value: object): void =>
  world.out(`${JSON.stringify({ ...value, warnings: world.warnings })}\n`);
