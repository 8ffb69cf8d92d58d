import { addressText, byAddress, type StoredRun } from '../runs/parts/index.js';
import { answer } from './answer.js';
import { Ended } from './exit-codes.js';
import { wholeNumber } from './options.js';
import { startPool } from './pool.js';
import { tellOtherOrigin } from './studies/other-origin.js';
import type { OpenStudy } from './studies/study-folder.js';
import { studyNamed } from './studies/study-named.js';
import { tablesApart } from './studies/tables-apart.js';
import { subjectOf, workplaceOf } from './subject-of.js';
import type { Verb, World } from './world.js';

interface VerifyOptions {
  readonly all?: boolean;
  readonly cases: number;
  readonly workers: number;
  readonly json?: boolean;
}

/** Runs stored cases again and compares fingerprints, then makes the merged tables again and compares bytes. */
export const verify: Verb = (program, world, settle) =>
  void program
    .command('verify')
    .argument('<study>', 'a folder of runs, or its fingerprint')
    .description('run stored cases again and compare fingerprints; merge again and compare tables')
    .option('--all', 'every case')
    .option('--cases <number>', 'how many, spread over the study', wholeNumber(1), 2)
    .option('--workers <number>', 'runs at the same time', wholeNumber(1), 2)
    .option('--json', 'machine-readable output')
    .action(async (name: string, options: VerifyOptions) => settle(await verified(world, name, options)));

const verified = async (world: World, name: string, options: VerifyOptions) => {
  const open = studyNamed(world, name);
  const { folder, study } = open.place;
  tellOtherOrigin(world, await subjectOf(world, study.economy), study);
  const stored = await storedIn(open);
  const cases = [...new Set(stored.map((run) => run.case))];
  if (cases.length === 0) throw new Ended('missing', `${folder} has no complete run to verify.`);
  const chosen = options.all ? cases : spread(cases, options.cases);
  const again = await runAgain(world, open, chosen, options.workers);
  const before = new Map(stored.map((run) => [addressText(run), run.fingerprint]));
  const runs = again.filter((run) => before.has(addressText(run))).toSorted(byAddress);
  const different = runs
    .filter((run) => before.get(addressText(run)) !== run.fingerprint)
    .map((run) => ({
      case: run.case,
      scenario: run.scenario,
      stored: before.get(addressText(run))!,
      again: run.fingerprint,
    }));
  const tables = await tablesApart(open);
  if (options.json)
    answer(world, { study: open.id, verified: runs.length, of: stored.length, different, tables });
  else if (different.length === 0)
    world.out(`${runs.length} of ${stored.length} runs were run again and are the same bits.\n`);
  for (const one of different)
    world.say(`${addressText(one)} has the fingerprint ${one.again}, but ${one.stored} is stored.`);
  for (const { path, same } of tables)
    if (same && !options.json) world.out(`${path} is what its parts give, byte for byte.\n`);
    else if (!same) world.say(`${path} is not what its parts give.`);
  const wrong = tables.filter(({ same }) => !same).map(({ path }) => path);
  if (different.length > 0)
    throw new Ended(
      'mismatch',
      `${different.length} of ${runs.length} runs differ from what ${folder} holds.`,
    );
  if (wrong.length > 0) throw new Ended('mismatch', `${wrong.join(' and ')} in ${folder} was changed.`);
  return 0;
};

const storedIn = async ({ parts }: OpenStudy): Promise<StoredRun[]> => {
  const runs: StoredRun[] = [];
  for (const shard of await parts.listParts()) runs.push(...(await parts.readPart(shard)));
  return runs;
};

const runAgain = async (world: World, { place }: OpenStudy, cases: readonly number[], workers: number) => {
  const runs: Pick<StoredRun, 'case' | 'scenario' | 'fingerprint'>[] = [];
  const tasks = cases.map((index) => ({ task: { study: 0, again: index } }));
  const workplace = { ...workplaceOf(world, place.study.economy), studies: [place] };
  const pool = startPool(tasks, workers, workplace, (_, done) => {
    if ('again' in done) runs.push(...done.again);
  });
  let interrupted = false;
  const release = world.onInterrupt(() => {
    interrupted = true;
    void pool.stop();
  });
  await pool.finished.finally(release);
  if (interrupted) throw new Ended('interrupted', 'Nothing was changed; the same command starts again.');
  return runs;
};

const spread = <T>(all: readonly T[], count: number): T[] => {
  const step = (all.length - 1) / Math.max(1, Math.min(count, all.length) - 1);
  const rows = Array.from({ length: Math.min(count, all.length) }, (_, i) => Math.round(i * step));
  return [...new Set(rows)].map((row) => all[row]!);
};
