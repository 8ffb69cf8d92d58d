import { Command } from 'commander';
import { calibrate } from './calibrate.js';
import { check } from './check.js';
import { cite } from './cite.js';
import { compare } from './compare.js';
import { data } from './data.js';
import { discover } from './discover.js';
import { docs } from './docs.js';
import { outcomeOf } from './exit-codes.js';
import { explain } from './explain.js';
import { find } from './find.js';
import { lab } from './lab.js';
import { replay } from './replay.js';
import { run } from './run.js';
import { sensitivity } from './sensitivity.js';
import { shard } from './shard.js';
import { show } from './show.js';
import { version } from './subject-of.js';
import { sweep } from './sweep.js';
import { verify } from './verify.js';
import type { World } from './world.js';

const verbs = [
  replay,
  run,
  compare,
  explain,
  sweep,
  sensitivity,
  discover,
  calibrate,
  shard,
  check,
  show,
  data,
  docs,
  verify,
  find,
  cite,
  lab,
];

const after = `
Results go to stdout, everything else to stderr. Ctrl-C finishes the runs under way and keeps them; a second one
stops now; the same command goes on later. SAISEI_RUNS, SAISEI_SEED, SAISEI_SCALE, SAISEI_WORKERS and SAISEI_OUT
stand for the options of the same name; NO_COLOR turns colour off.

Exit codes: 0 ok, 1 bug in Saisei, 2 usage, 3 invalid input, 4 a check failed, 5 accounts do not close,
6 verification mismatch, 7 missing data, 130 interrupted and resumable.`;

/** Runs one command line and returns the exit code. Never throws. */
export const runCommand = async (words: readonly string[], world: World): Promise<number> => {
  let code = 0;
  const program = new Command('saisei')
    .description('Saisei replays a national innovation economy against its record and answers what-if.')
    .version(version())
    .helpCommand(false)
    .showSuggestionAfterError()
    // An option belongs to the verb it follows.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: (text) => world.say(text.trimEnd()) })
    .addHelpText('after', after);
  for (const verb of verbs) verb(program, world, (settled) => (code = settled));
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (problem) {
    const { code: failed, sentence } = outcomeOf(problem);
    if (sentence) world.say(sentence);
    return failed;
  }
};
