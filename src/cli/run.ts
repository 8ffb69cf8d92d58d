import { controlOf, effectsOf, isChanged, levelsOf, manifestOf } from '../experiments/index.js';
import { planOf } from '../runs/index.js';
import { complete, openRuns } from './complete.js';
import { type RunOptions, withRunOptions } from './options.js';
import { askedOf, originOf, subjectOf, workplaceOf } from './subject-of.js';
import { outcome, tellStopped } from './told.js';
import type { Verb } from './world.js';

/** An ensemble without a score: levels by year, or, with a change, paired differences from the same members without. */
export const run: Verb = (program, world, settle) =>
  withRunOptions(program.command('run').argument('[economy]', 'folder under economies', 'japan'))
    .description('run an ensemble; with --set or --freeze, what the change does, run by run')
    .action(async (name: string, options: RunOptions) => {
      const subject = await subjectOf(world, name);
      const { economy, measures } = subject;
      const design = askedOf(subject, options);
      const origin = originOf(world, subject);
      const runs = options.runs ?? economy.ensemble.runs;
      const open = (of: typeof design, out?: string) =>
        openRuns(world, manifestOf(economy, of, runs, origin), of, { out, fresh: options.fresh });
      const changed = open(design, options.out);
      const control = isChanged(design) ? open(controlOf(design)) : undefined;
      const workplace = workplaceOf(world, name);
      await complete(
        world,
        [{ run: changed, design, ...(control && { control }) }],
        options.workers,
        workplace,
      );
      if (control)
        await complete(world, [{ run: control, design: controlOf(design) }], options.workers, workplace);

      const members = changed.listMembers();
      const keys = Object.keys(measures);
      changed.writeAnnual(keys);
      const rows = control
        ? effectsOf(measures, control.listMembers(), members)
        : levelsOf(measures, members);
      const there = rows.filter(({ median }) => median !== null);
      tellStopped(world, members);
      if (options.json) {
        const fingerprint = planOf(changed.manifest);
        const beside = control && planOf(control.manifest);
        world.out(`${JSON.stringify({ fingerprint, control: beside, runs: members.length, rows: there })}\n`);
      } else world.out(csv(there));
      world.say(`Kept in ${changed.folder}${control ? `, compared with ${control.folder}` : ''}.`);
      settle(outcome(members));
    });

const csv = (rows: readonly object[]) => {
  const header = Object.keys(rows[0] ?? { measure: '', year: '' });
  return [header, ...rows.map((row) => Object.values(row))].map((cells) => `${cells.join(',')}\n`).join('');
};
