import { hostname } from 'node:os';
import { Command, Option } from 'commander';
import { runShard } from '../experiments/studies/run-shard.js';
import { wholeNumber } from './engine-options.js';
import { Ended } from './exit-codes.js';
import { indexFromScheduler } from './shard-index.js';
import { singleCases } from './slurm/single-cases.js';
import { mustBeSameOrigin } from './studies/other-origin.js';
import { studyNamed } from './studies/study-named.js';
import { subjectOf } from './subject-of.js';
import type { Verb, World } from './world.js';

interface ShardOptions {
  readonly study: string;
  readonly index?: number;
  readonly indexFromEnv?: boolean;
  readonly chunkOffset: number;
  readonly singleCases?: boolean;
}

/** What a task of a cluster runs: one shard of a study that was planned elsewhere. */
export const shard: Verb = (program, world, settle) => {
  const run = new Command('run')
    .description('run one shard of a study and write its part; one that has a valid part is left alone')
    .requiredOption('--study <folder>', 'the folder with study.json')
    .addOption(
      new Option('--index <number>', 'which shard, from 0')
        .argParser(wholeNumber(0))
        .conflicts('indexFromEnv'),
    )
    .option('--index-from-env', 'which one the scheduler says: Slurm, PBS, Grid Engine or LSF')
    .option('--chunk-offset <number>', 'added to what the scheduler says', wholeNumber(0), 0)
    .option('--single-cases', 'the number is that of a case, kept apart until its shard is whole')
    .action(async (options: ShardOptions) => settle(await shardRun(world, options)));
  // Subcommands that are added ready-made do not inherit how the program ends and prints.
  program
    .command('shard')
    .description('what the tasks of a cluster run')
    .addCommand(run.copyInheritedSettings(program));
};

const shardRun = async (world: World, options: ShardOptions): Promise<number> => {
  const open = studyNamed(world, options.study);
  const { place, parts } = options.singleCases ? singleCases(world, open) : open;
  const index = options.indexFromEnv ? indexFromScheduler(process.env) + options.chunkOffset : options.index;
  if (index === undefined) throw new Ended('usage', 'Say which shard: --index 0, or --index-from-env.');
  const what = `${options.singleCases ? 'Case' : 'Shard'} ${index} of ${open.id}`;
  if (index >= parts.sharding.shards)
    throw new Ended('usage', `${what} is beyond the last, ${parts.sharding.shards - 1}.`);
  if (await parts.isValid(index)) {
    world.say(`${what} is there and left alone.`);
    return 0;
  }
  const subject = await subjectOf(world, place.study.economy);
  mustBeSameOrigin(world, subject, place.study, open.place.folder);
  world.say(`${what} begins on ${hostname()}.`);
  const { stopped } = runShard(subject, place, index);
  world.say(
    `${what} is written${stopped > 0 ? `; ${stopped} of its runs stopped before their last quarter` : ''}.`,
  );
  return 0;
};
