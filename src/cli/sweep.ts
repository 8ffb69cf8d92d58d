import { closeSync, openSync, writeSync } from 'node:fs';
import { join, relative } from 'node:path';
import { caseOf, type Kind, quantileOf, valueOfQuantity } from '../experiments/index.js';
import { fillWhole } from '../runs/disk/files.js';
import { answer } from './answer.js';
import {
  eachCase,
  type ExperimentOptions,
  type ExperimentRun,
  runExperiment,
  withExperimentOptions,
} from './studies/experiment-run.js';
import type { Verb, World } from './world.js';

export const cases = {
  name: 'cases',
  path: 'cases.csv',
  title: 'A row for each case: values and what came out',
};

/** Runs a design of parameter values and writes a row for each case: its values and what came out. */
export const sweep: Verb = (program, world, settle) =>
  void withExperimentOptions(program.command('sweep'))
    .description('run many values of some parameters: a row for each, and the spread of what comes out')
    .action(async (name: string, options: ExperimentOptions) => {
      const run = await runExperiment(world, name, 'sweep', options, [cases]);
      const { file, values } = await writeCases(run);
      const rows = run.quantities.map((quantity, i) => ({
        quantity: quantity.name,
        unit: quantity.unit,
        ...spreadOf(values[i]!),
      }));
      if (options.json) answer(world, { study: run.open.id, cases: run.open.place.cases, file, rows });
      else tell(world, rows, file);
      settle(0);
    });

const spreadOf = (values: Float64Array) => {
  const there = values.filter((value) => !Number.isNaN(value));
  const at = (share: number) => quantileOf([...there], share);
  return {
    low90: at(0.05),
    median: at(0.5),
    high90: at(0.95),
    runs: there.length,
    stopped: values.length - there.length,
  };
};

/** cases.csv: case, seed, the values of the factors, the quantities; written a row at a time. */
export const writeCases = async <K extends Kind>({
  subject,
  open,
  quantities,
  experiment,
}: ExperimentRun<K>) => {
  const file = join(open.place.folder, cases.path);
  const values = quantities.map(() => new Float64Array(open.place.cases).fill(Number.NaN));
  const factors = experiment.design.factors.map(({ parameter }) => parameter);
  await fillWhole(file, async (temporary) => {
    const handle = openSync(temporary, 'w');
    try {
      const line = (cells: readonly (string | number)[]) => writeSync(handle, `${cells.join(',')}\n`);
      line(['case', 'seed', ...factors, ...quantities.map(({ name }) => `"${name}"`)]);
      await eachCase(open, (index, runs) => {
        const { seed, values: drawn } = caseOf(subject.economy, open.place.study.design, index);
        const found = quantities.map((quantity) => valueOfQuantity(quantity, runs));
        found.forEach((value, i) => (values[i]![index] = value));
        line([
          index,
          seed,
          ...factors.map((factor) => drawn[factor]!),
          ...found.map((value) => (Number.isNaN(value) ? '' : value)),
        ]);
      });
    } finally {
      closeSync(handle);
    }
  });
  return { file, values };
};

const tell = (
  world: World,
  rows: readonly ({ readonly quantity: string; readonly unit: string } & ReturnType<typeof spreadOf>)[],
  file: string,
) => {
  const shown = (value: number | null) => (value === null ? '-' : Number(value.toPrecision(4)).toString());
  for (const { quantity, unit, low90, median, high90, runs, stopped } of rows)
    world.out(
      `${quantity}: ${shown(median)} ${unit} in the middle, ${shown(low90)} to ${shown(high90)} in nine of ten of ${runs} cases${stopped > 0 ? `; ${stopped} have no value` : ''}\n`,
    );
  world.out(`${relative(process.cwd(), file) || file}\n`);
};
