import { insideOf, limitInWords } from '../../experiments/index.js';
import { type DiscoveryReport, discoveryReport, type StudyFacts } from '../../pictures/studies/index.js';
import type { World } from '../world.js';
import type { DiscoveryProblem } from './discovery-problem.js';
import type { DiscoveryTold } from './discovery-told.js';
import type { ExperimentRun } from './experiment-run.js';
import { factsOf, withUnit } from './study-told.js';

/** report.html of a discovery, from what is printed. */
export const discoveryPage = (
  world: World,
  { subject: { economy }, experiment, open }: ExperimentRun<'discovery'>,
  asked: DiscoveryProblem,
  told: DiscoveryTold,
  stopped: StudyFacts['stopped'],
): string => {
  const { entry, design } = experiment;
  const bands = {
    bandKinds: 'the parameters that were varied, and luck',
    notInBand: 'parameters that were not varied, rival readings of the literature, errors in the record',
  };
  return discoveryReport({
    facts: factsOf(world, economy, open, bands, stopped),
    title: entry.title,
    interest: told.interest,
    words: told.words,
    limits: limitsTold(asked, told),
    scatter: scatterOf(asked, told, entry.interest),
    search: searchOf(told),
    tree: told.tree,
    varied: design.factors.map(({ parameter, low, high }) => {
      const { meaning, unit } = economy.parameters.get(parameter.split('.').slice(0, 2).join('.'))!;
      const times = told.vocabulary.units?.[parameter];
      return {
        name: parameter,
        range: `${low} to ${high}`,
        meaning: typeof times === 'string' ? `${meaning}, ${times}` : withUnit({ meaning, unit }),
      };
    }),
  });
};

const first = ({ discovery }: DiscoveryTold) => discovery?.parts[0];

/** The surest limit first. */
const sureLimits = (told: DiscoveryTold) =>
  (first(told)?.box.limits ?? []).toSorted((a, b) => a.quasiPValue - b.quasiPValue);

const limitsTold = ({ problem: { factors } }: DiscoveryProblem, told: DiscoveryTold) =>
  sureLimits(told).map((limit): DiscoveryReport['limits'][number] => {
    const factor = factors.find(({ name }) => name === limit.factor)!;
    const { byCoverage, byDensity } = first(told)!.reproduced.find((one) => one.factor === limit.factor)!;
    const [least, most] = [byCoverage, byDensity]
      .toSorted((a, b) => a - b)
      .map((one) => Math.round(one * 100));
    return {
      words: limitInWords(limit, factors, told.vocabulary),
      range: 'values' in factor ? factor.values.join(', ') : `${factor.low} to ${factor.high}`,
      chance: limit.quasiPValue < 0.001 ? 'below 0.001' : limit.quasiPValue.toFixed(3),
      again: least === most ? `${least} %` : `${least} to ${most} %`,
    };
  });

/** Over the two surest limits; over the only one and the outcome itself when there is no second. */
const scatterOf = (
  { problem, values, quantity }: DiscoveryProblem,
  told: DiscoveryTold,
  { above, below }: { readonly above?: number | undefined; readonly below?: number | undefined },
): DiscoveryReport['scatter'] => {
  const [one, two, ...others] = sureLimits(told);
  if (!one) return undefined;
  const columnOf = (factor: string) => problem.factors.findIndex(({ name }) => name === factor);
  const side = (limit: typeof one) => {
    const factor = problem.factors[columnOf(limit.factor)]!;
    if ('values' in factor || 'values' in limit) return undefined;
    return { name: factor.name, low: factor.low, high: factor.high, from: limit.low, until: limit.high };
  };
  const outcome = {
    name: quantity.unit === '1' ? quantity.name : `${quantity.name}, ${quantity.unit}`,
    low: values.reduce((least, value) => Math.min(least, value), Infinity),
    high: values.reduce((most, value) => Math.max(most, value), -Infinity),
    from: above ?? null,
    until: below ?? null,
  };
  const [x, y] = [side(one), two ? side(two) : outcome];
  if (!x || !y) return undefined;
  const inside = insideOf(problem, others);
  return {
    x,
    y,
    points: problem.rows.map((row, i) => ({
      x: row[columnOf(one.factor)]!,
      y: two ? row[columnOf(two.factor)]! : values[i]!,
      ofInterest: problem.ofInterest[i]!,
      inside: inside[i]!,
    })),
  };
};

const searchOf = (told: DiscoveryTold): DiscoveryReport['search'] => {
  if (!told.discovery) return undefined;
  const step = ({ coverage, density, mass, limits }: ReturnType<typeof boxesOf>[number]) => ({
    coverage,
    density,
    mass,
    limits: limits.length,
  });
  return { steps: boxesOf(told).map(step), told: step(first(told)!.box) };
};

const boxesOf = ({ discovery }: DiscoveryTold) => discovery?.search.boxes ?? [];
