import { join } from 'node:path';
import {
  elementaryEffects,
  morrisOf,
  saltelliOf,
  sensitivityWords,
  sobolIndices,
} from '../experiments/index.js';
import { writeWhole } from '../runs/disk/files.js';
import { answer } from './answer.js';
import {
  type ExperimentOptions,
  type ExperimentRun,
  meanOfRows,
  runExperiment,
  valuesOf,
  withExperimentOptions,
} from './studies/experiment-run.js';
import { sensitivityPage } from './studies/sensitivity-page.js';
import type { Verb } from './world.js';

const report = { name: 'report', path: 'report.html', title: 'Which factors matter, and how much is luck' };

/** Which parameters matter: Morris screening or Sobol indices, with luck as one of the factors. */
export const sensitivity: Verb = (program, world, settle) =>
  void withExperimentOptions(program.command('sensitivity'))
    .description('which parameters matter for an outcome, and how much is luck')
    .action(async (name: string, options: ExperimentOptions) => {
      const run = await runExperiment(world, name, 'sensitivity', options, [report]);
      const values = (await valuesOf(run)).map((one) => meanOfRows(one, run.experiment.design.lucks));
      const results = run.quantities.map((quantity, i) => ({
        quantity: quantity.name,
        unit: quantity.unit,
        ...analysed(run, values[i]!),
      }));
      writeWhole(
        join(run.open.place.folder, report.path),
        await sensitivityPage(world, run, namesOf(run), results),
      );
      if (options.json) answer(world, { study: run.open.id, factors: namesOf(run), results });
      else for (const { quantity, unit, text } of results) world.out(`${quantity}, ${unit}\n${text}\n`);
      settle(0);
    });

const namesOf = ({ experiment: { design } }: ExperimentRun<'sensitivity'>) => [
  ...design.factors.map(({ parameter }) => parameter),
  ...(design.luck === 'factor' ? ['luck'] : []),
];

const analysed = (run: ExperimentRun<'sensitivity'>, values: Float64Array) => {
  const { design } = run.experiment;
  const { sampling } = design;
  const names = namesOf(run);
  const width = Math.max(...names.map((name) => name.length));
  if (sampling.method === 'morris') {
    const effects = elementaryEffects(morrisOf(design, sampling), values);
    const rows = effects.factors
      .map((factor, i) => ({ name: names[i]!, ...factor }))
      .toSorted((a, b) => b.meanAbsolute - a.meanAbsolute)
      .map(
        ({ name, mean, meanAbsolute, deviation, meanAbsoluteInterval: [low, high] }) =>
          `  ${name.padEnd(width)}  ${shown(meanAbsolute)} (${shown(low)} to ${shown(high)}), mean ${shown(mean)}, deviation ${shown(deviation)}`,
      );
    const left = effects.trajectoriesLeftOut;
    const words = [
      `Elementary effects over the whole range, by size (${effects.trajectories} trajectories${left > 0 ? `, ${left} left out because a run stopped` : ''}).`,
    ];
    return { effects, words, text: [...words, ...rows].join('\n') };
  }
  if (sampling.method !== 'saltelli') throw new Error(`A sensitivity analysis has no ${sampling.method}.`);
  const indices = sobolIndices(saltelliOf(design, sampling), values);
  const rows = indices.factors.map(({ first, total }, i) => {
    const written = ({ value, low, high }: typeof first) =>
      `${shown(value)} (${shown(low)} to ${shown(high)})`;
    return `  ${names[i]!.padEnd(width)}  alone ${written(first)}, with others ${written(total)}`;
  });
  const words = sensitivityWords(
    indices,
    design.factors.map(({ parameter }) => parameter),
  );
  return { indices, words, text: [...rows, ...words].join('\n') };
};

const shown = (value: number) => Number(value.toPrecision(3)).toString();
