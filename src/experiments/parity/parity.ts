import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { assemble, assemblyOf, type Economy, loadEconomy, type Registry } from '../../economies/index.js';
import { compare, type Comparison, summaryOf, type Values } from './compare.js';
import { firmPathsOf } from './firm-paths.js';
import { firmStatisticsOf } from './firm-shape.js';
import { readReference, type Reference, referenceFile } from './reference.js';
import { pathsOf } from './run-paths.js';
import { statisticsOf } from './statistics.js';

export interface ParityOptions {
  /** As many runs as the reference has when left out. */
  readonly seeds?: number;
  /** Called before the first run and after each with how many of how many are done. */
  readonly onRun?: (done: number, asked: number) => void;
}

/** An economy held against what another program makes of the same model. */
export interface Parity {
  readonly economy: string;
  readonly reference: Reference;
  readonly seeds: number;
  /** Ours, run by run. */
  readonly values: Values;
  readonly comparisons: readonly Comparison[];
  readonly summary: ReturnType<typeof summaryOf>;
}

/** Runs the economy as the reference was run, once for each seed, and compares every statistic. */
export const parityOf = (
  content: Content,
  name: string,
  registry: Registry,
  { seeds, onRun }: ParityOptions = {},
): Parity => {
  const reference = readReference(content, name);
  const economy = loadEconomy(content, name, registry);
  const there = economy.end - economy.start + 1;
  if (there < reference.periods)
    throw new InputError(
      `${name} has ${there} quarters, but ${referenceFile(name)} has ${reference.periods} periods; let it end later in economy.yaml.`,
    );
  const asked = seeds ?? reference.seeds;
  const to = economy.start + reference.periods - 1;
  const runs: Record<string, number>[] = [];
  onRun?.(0, asked);
  for (let seed = 1; seed <= asked; seed++) {
    const run = assemble(assemblyOf(economy, { seed, scale: economy.scale, to })).run();
    runs.push(statisticsOfRun(run, reference));
    onRun?.(seed, asked);
  }
  const values = byStatistic(runs);
  const comparisons = compare(reference, values);
  return { economy: name, reference, seeds: asked, values, comparisons, summary: summaryOf(comparisons) };
};

const statisticsOfRun = (run: Economy, { transient, oneRun }: Reference): Record<string, number> => ({
  ...statisticsOf(pathsOf(run), transient),
  ...(oneRun && firmStatisticsOf(firmPathsOf(run), oneRun.window)),
});

const byStatistic = (runs: readonly Readonly<Record<string, number>>[]): Values =>
  Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, runs.map((run) => run[name]!)]));
