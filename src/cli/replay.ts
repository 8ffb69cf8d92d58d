import { join, relative } from 'node:path';
import { parameterStatusCounts } from '../economies/index.js';
import { historyOf, replayOf, summaryOf, type TrialEffect } from '../experiments/index.js';
import { eraTableText, scoreTableText } from '../pictures/index.js';
import { writeWhole } from '../runs/disk/files.js';
import { answer } from './answer.js';
import { driversText } from './drivers-text.js';
import { type RunOptions, withRunOptions } from './options.js';
import { replayReport } from './replay-report.js';
import { effectsOfTrials, trialsIn } from './replay-trials.js';
import { carryOut } from './studies/carry-out.js';
import { closeStudy } from './studies/close-study.js';
import { titleOf } from './studies/manifest-of.js';
import { readingsAsked } from './studies/readings-asked.js';
import { runsOf } from './studies/runs-of.js';
import { studyAsked, withChanges } from './studies/study-asked.js';
import { openStudy } from './studies/study-folder.js';
import { subjectOf } from './subject-of.js';
import { outcome, tellStopped } from './told.js';
import type { Verb, World } from './world.js';

interface ReplayOptions extends RunOptions {
  readonly trials: boolean;
}

/** History against the record: runs, score table, report. */
export const replay: Verb = (program, world, settle) =>
  void withRunOptions(program.command('replay').argument('[economy]', 'folder under economies', 'japan'))
    .description('run history and hold it against the record: score table and report')
    .option('--no-trials', 'leave out the runs that show what freezing each driver does')
    .action(async (name: string, options: ReplayOptions) => settle(await replayed(world, name, options)));

const files = [
  { name: 'report', path: 'report.html', title: 'The runs held against the record' },
  { name: 'score', path: 'score.json', title: 'Every target' },
  { name: 'checks', path: 'checks.json', title: 'Ledger, alarms, and what frozen drivers change' },
];

const replayed = async (world: World, name: string, options: ReplayOptions) => {
  const subject = await subjectOf(world, name);
  const { economy } = subject;
  const scenarios = withChanges(subject, [historyOf(name)], options);
  const scored = scenarios.at(-1)!;
  const readings = readingsAsked(world, subject, options.reading);
  const design = { kind: 'ensemble', seed: options.seed, lucks: 1, readings } as const;
  const study = studyAsked(world, subject, scenarios, design, options);
  const open = openStudy(world, study, { ...options, cases: options.runs ?? economy.ensemble.runs });
  const { folder } = open.place;
  const trials =
    options.trials && scenarios.length === 1 ? trialsIn(world, subject, open, options) : undefined;
  await carryOut(world, trials ? [open, trials.open] : [open], options);

  const runs = (await runsOf(open)).get(scored.name)!;
  const members = runs.map((run) => ({ ...run, index: run.case }));
  const result = replayOf(world.content, subject, scored.changes, members);
  const effects = trials ? await effectsOfTrials(trials.open, result) : [];
  const format = [...new Set([...options.format, 'csv' as const])];
  const about = { subject, title: titleOf(subject, scenarios), scenarios };
  const manifest = await closeStudy(world, open, about, { format, always: true, others: files });
  if (trials) await closeStudy(world, trials.open, trials.about, { format: options.format, always: true });

  const write = (file: string, text: string) => writeWhole(join(folder, file), text);
  write('score.json', json(result.score));
  const { ledger, alarms, stopped, states } = result;
  const parameters = parameterStatusCounts(economy);
  write(
    'checks.json',
    json({ runs: runs.length, stopped, ledger, alarms, parameters, states, frozen: effects }),
  );
  write('report.html', replayReport(world, subject, manifest, result, effects, readings));
  tellStopped(world, runs);
  if (options.json) answer(world, { study: open.id, ...summaryOf(result, open.id, study.scale) });
  else tell(world, parameters, result, effects, join(folder, 'report.html'));
  return outcome(runs);
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const tell = (
  world: World,
  { observed, estimated, calibrated, assumed }: ReturnType<typeof parameterStatusCounts>,
  { score, eras, drivers, alarms, ledger, freeParameters, members }: ReturnType<typeof replayOf>,
  effects: readonly TrialEffect[],
  page: string,
) => {
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
