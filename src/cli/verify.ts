import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { type Design, manifestOf } from '../experiments/index.js';
import { listMembers, readManifest } from '../runs/files.js';
import { planDifference, planOf } from '../runs/index.js';
import { Ended } from './exit-codes.js';
import { wholeNumber } from './options.js';
import { startPool } from './pool.js';
import { originOf, subjectOf, workplaceOf } from './subject-of.js';
import type { Verb, World } from './world.js';

interface VerifyOptions {
  readonly all?: boolean;
  readonly members: number;
  readonly workers: number;
  readonly json?: boolean;
}

/** Runs stored members again and compares fingerprints. */
export const verify: Verb = (program, world) =>
  void program
    .command('verify')
    .argument('<run>', 'a folder of runs, or its fingerprint')
    .description('run stored members again and compare fingerprints')
    .option('--all', 'every member')
    .option('--members <number>', 'how many, spread over the ensemble', wholeNumber(1), 2)
    .option('--workers <number>', 'runs at the same time', wholeNumber(1), 2)
    .option('--json', 'machine-readable output')
    .action(async (name: string, options: VerifyOptions) => {
      const folder = folderOf(world, name);
      const manifest = readManifest(folder);
      if (!manifest)
        throw new Ended('missing', `${folder} holds no runs: it has no manifest.json that can be read.`);
      const design = designIn(folder);
      const subject = await subjectOf(world, manifest.economy);
      const now = manifestOf(subject.economy, design, manifest.runs, originOf(world, subject));
      const difference = planDifference(manifest, now);
      if (difference)
        world.say(
          `The run was made by another plan: ${difference}. Fingerprints may differ for that reason.`,
        );
      const stored = listMembers(folder, planOf(manifest));
      const chosen = options.all ? stored : spread(stored, options.members);
      if (chosen.length === 0) throw new Ended('missing', `${folder} has no complete run to verify.`);
      const different: { index: number; stored: string; again: string }[] = [];
      const tasks = chosen.map(({ index, fingerprint }) => ({ task: { design, index }, fingerprint }));
      const pool = startPool(
        tasks,
        options.workers,
        workplaceOf(world, manifest.economy),
        ({ task: { index }, fingerprint }, done) => {
          if ('member' in done && done.member.fingerprint !== fingerprint)
            different.push({ index, stored: fingerprint, again: done.member.fingerprint });
        },
      );
      let interrupted = false;
      const release = world.onInterrupt(() => {
        interrupted = true;
        void pool.stop();
      });
      await pool.finished.finally(release);
      if (interrupted) throw new Ended('interrupted', 'Nothing was changed; the same command starts again.');
      different.sort((a, b) => a.index - b.index);
      if (options.json)
        world.out(`${JSON.stringify({ verified: chosen.length, of: stored.length, different })}\n`);
      else if (different.length === 0)
        world.out(`${chosen.length} of ${stored.length} runs were run again and are the same bits.\n`);
      for (const { index, stored: before, again } of different)
        world.say(`Run ${index} has the fingerprint ${again}, but ${before} is stored.`);
      if (different.length > 0)
        throw new Ended(
          'mismatch',
          `${different.length} of ${chosen.length} runs differ from what ${folder} holds.`,
        );
    });

const folderOf = (world: World, name: string) =>
  /^[0-9a-f]{16}$/.test(name) ? join(world.root, 'runs', name) : isAbsolute(name) ? name : resolve(name);

const designIn = (folder: string): Design => {
  try {
    return JSON.parse(readFileSync(join(folder, 'design.json'), 'utf8')) as Design;
  } catch {
    throw new Ended('missing', `${folder} lacks design.json, so its runs cannot be made again.`);
  }
};

const spread = <T>(all: readonly T[], count: number): T[] => {
  const step = (all.length - 1) / Math.max(1, Math.min(count, all.length) - 1);
  const rows = Array.from({ length: Math.min(count, all.length) }, (_, i) => Math.round(i * step));
  return [...new Set(rows)].map((row) => all[row]!);
};
