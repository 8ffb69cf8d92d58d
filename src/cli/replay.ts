import { join, relative } from 'node:path';
import { parameterStatusCounts } from '../economies/index.js';
import {
  type Design,
  isChanged,
  manifestOf,
  replayOf,
  type Subject,
  summaryOf,
  trialEffect,
  type TrialEffect,
} from '../experiments/index.js';
import { eraTableText, scoreTableText } from '../pictures/index.js';
import { planOf } from '../runs/index.js';
import { complete, openRuns, type Wanted } from './complete.js';
import { driversText } from './drivers-text.js';
import { type RunOptions, withRunOptions } from './options.js';
import { replayReport } from './replay-report.js';
import { askedOf, originOf, subjectOf, workplaceOf } from './subject-of.js';
import { outcome, tellStopped } from './told.js';
import type { Verb, World } from './world.js';

/** History against the record: runs, score table, report. */
export const replay: Verb = (program, world, settle) =>
  withRunOptions(program.command('replay').argument('[economy]', 'folder under economies', 'japan'))
    .description('run history and hold it against the record: score table and report')
    .option('--no-trials', 'leave out the runs that show what freezing each driver does')
    .action(async (name: string, options: RunOptions & { readonly trials: boolean }) => {
      const subject = await subjectOf(world, name);
      const design = askedOf(subject, options);
      const origin = originOf(world, subject);
      const manifest = manifestOf(
        subject.economy,
        design,
        options.runs ?? subject.economy.ensemble.runs,
        origin,
      );
      const run = openRuns(world, manifest, design, options);
      const trials = options.trials ? trialsOf(world, subject, design, origin, run.folder, options) : [];
      const wanted = [{ run, design }, ...trials.map(({ wanted: one }) => one)];
      await complete(world, wanted, options.workers, workplaceOf(world, name));

      const result = replayOf(world.content, subject, design, run.listMembers());
      const central = result.members[0]!;
      const effects = trials.map(({ driver, wanted: { run: frozen } }) =>
        trialEffect(driver, result.targets, central, frozen.listMembers()[0]!),
      );
      const summary = summaryOf(result, planOf(manifest), design);
      run.writeScore(result.score);
      run.writeAnnual(Object.keys(subject.measures));
      const { ledger, alarms, stopped, states } = result;
      const parameters = parameterStatusCounts(subject.economy);
      run.writeChecks({
        runs: result.members.length,
        stopped,
        ledger,
        alarms,
        parameters,
        states,
        frozen: effects,
      });
      run.writeText('report.html', replayReport(world, subject, manifest, result, effects));
      tellStopped(world, result.members);
      if (options.json) world.out(`${JSON.stringify(summary)}\n`);
      else tell(world, subject, result, effects, join(run.folder, 'report.html'));
      settle(outcome(result.members));
    });

/** A folder with the central member alone for each driver whose freezing the replay shows. */
const trialsOf = (
  world: World,
  { economy }: Subject,
  design: Design,
  origin: Parameters<typeof manifestOf>[3],
  folder: string,
  { fresh }: RunOptions,
): { readonly driver: string; readonly wanted: Wanted }[] =>
  [...economy.drivers.values()]
    .filter(({ trial }) => trial && !isChanged(design))
    .map(({ name }) => {
      const frozen = { ...design, freeze: [name] };
      const manifest = manifestOf(economy, frozen, 1, origin);
      const run = openRuns(world, manifest, frozen, { out: join(folder, `frozen-${name}`), fresh });
      return { driver: name, wanted: { run, design: frozen } };
    });

const tell = (
  world: World,
  { economy }: Subject,
  { score, eras, drivers, alarms, ledger, freeParameters, members }: ReturnType<typeof replayOf>,
  effects: readonly TrialEffect[],
  page: string,
) => {
  const { observed, estimated, calibrated, assumed } = parameterStatusCounts(economy);
  world.out(
    [
      ...(score.targets.length > 0 ? [scoreTableText(score, { colour: world.colour })] : []),
      ...(eras.eras.length > 0 ? [eraTableText(eras)] : []),
      ...driversText(drivers, effects, eras.columns[0]?.title.en),
      `${members.length} runs. Ledger: largest residual ${ledger.largestResidual} in ${ledger.quarters} quarters. Alarms: ${alarms.length}.`,
      `Parameters: ${observed} observed, ${estimated} estimated, ${calibrated} calibrated, ${assumed} assumed; ${freeParameters} were fitted to targets.`,
      `Report: ${relative(process.cwd(), page) || page}`,
      '',
    ].join('\n'),
  );
};
