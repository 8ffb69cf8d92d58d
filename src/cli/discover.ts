import { join, relative } from 'node:path';
import { writeWhole } from '../runs/disk/files.js';
import type { StoredRun } from '../runs/parts/index.js';
import { answer } from './answer.js';
import { discoveryFiles, writeDiscovery } from './studies/discovery-files.js';
import { discoveryPage } from './studies/discovery-page.js';
import { type DiscoveryProblem, discoveryProblem } from './studies/discovery-problem.js';
import { type DiscoveryTold, discoveryTold } from './studies/discovery-told.js';
import {
  eachCase,
  type ExperimentOptions,
  type ExperimentRun,
  runExperiment,
  withExperimentOptions,
} from './studies/experiment-run.js';
import { cases, writeCases } from './sweep.js';
import { stoppedOf } from './studies/study-told.js';
import { outcome as exitOf, tellStopped } from './told.js';
import type { Verb, World } from './world.js';

/** Under what conditions something happens: the part of the factors where such runs are, and a decision tree. */
export const discover: Verb = (program, world, settle) =>
  void withExperimentOptions(program.command('discover'))
    .description('under what conditions something happens: limits on the factors that hold such runs')
    .action(async (name: string, options: ExperimentOptions) =>
      settle(await discovered(world, name, options)),
    );

const discovered = async (world: World, name: string, options: ExperimentOptions): Promise<number> => {
  const run = await runExperiment(world, name, 'discovery', options, [cases, ...discoveryFiles]);
  const { folder } = run.open.place;
  const asked = discoveryProblem(run, (await writeCases(run)).values);
  const told = discoveryTold(run, asked);
  const summary = summaryOf(run, asked, told);
  writeDiscovery(folder, summary, told, asked);
  const every: Pick<StoredRun, 'case' | 'scenario' | 'alarms'>[] = [];
  const stopped: ReturnType<typeof stoppedOf>[number][] = [];
  await eachCase(run.open, (_, runs) => {
    stopped.push(...stoppedOf(runs));
    for (const { case: index, scenario, alarms } of runs) every.push({ case: index, scenario, alarms });
  });
  writeWhole(join(folder, 'report.html'), discoveryPage(world, run, asked, told, stopped));
  tellStopped(world, every);
  if (options.json) answer(world, summary);
  else
    world.out(
      `${[told.interest, ...told.words, ...(told.tree.length > 0 ? ['', 'As a tree of questions, with the share of interest'] : []), ...told.tree].join('\n')}\n`,
    );
  world.say(`Kept in ${relative(process.cwd(), folder) || folder}.`);
  return exitOf(every);
};

const summaryOf = (
  { open, experiment: { entry } }: ExperimentRun<'discovery'>,
  { problem, without, quantity }: DiscoveryProblem,
  { verdict, interest, words, tree, discovery }: DiscoveryTold,
) => ({
  study: open.id,
  verdict,
  quantity: { name: quantity.name, unit: quantity.unit },
  interest: entry.interest,
  runs: problem.rows.length,
  ofInterest: problem.ofInterest.filter((hit) => hit).length,
  withoutValue: without.length,
  words: [interest, ...words],
  parts: (discovery?.parts ?? []).map(({ box, ...rest }) => ({ ...box, ...rest })),
  tree: discovery ? { lines: tree, classes: discovery.tree.classes, root: discovery.tree.root } : null,
});
