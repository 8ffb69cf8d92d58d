import {
  boxOf,
  discover,
  type Discovery,
  discoveryInWords,
  fewInWords,
  isClear,
  type Subject,
  treeInWords,
  type Vocabulary,
} from '../../experiments/index.js';
import type { DiscoveryProblem } from './discovery-problem.js';
import type { ExperimentRun } from './experiment-run.js';

/** What a discovery says, as numbers and in words. */
export interface DiscoveryTold {
  readonly verdict: 'found' | 'nothing' | 'cannotTell';
  /** What is of interest, and how many of the runs are. */
  readonly interest: string;
  readonly words: readonly string[];
  /** Lines of the decision tree; none when nothing can be told. */
  readonly tree: readonly string[];
  /** Undefined when there is too little to search. */
  readonly discovery: Discovery | undefined;
  readonly vocabulary: Vocabulary;
}

export const discoveryTold = (
  { subject, experiment: { entry, design } }: ExperimentRun<'discovery'>,
  asked: DiscoveryProblem,
): DiscoveryTold => {
  const { problem } = asked;
  const { interest, leastCoverage, seed, lucks } = entry;
  const hits = problem.ofInterest.filter((hit) => hit).length;
  const runs = problem.rows.length;
  const vocabulary = { units: unitsOf(subject, design.factors) };
  const event = `${interest.says[0]!.toUpperCase()}${interest.says.slice(1)}`;
  const discovery = discover(problem, { leastCoverage, seed });
  const words = discovery
    ? discoveryInWords(discovery, {
        ...vocabulary,
        factors: problem.factors,
        event,
        events: 'runs of interest',
      })
    : [fewInWords(hits, runs)];
  return {
    verdict: !discovery ? 'cannotTell' : isClear(discovery.parts[0]!) ? 'found' : 'nothing',
    interest: `${event}: ${hits} of ${runs} runs, by ${boundsInWords(asked, interest)}.`,
    words: [...words, ...means(lucks), ...unvalued(asked, discovery)],
    tree: discovery ? treeInWords(discovery.tree, vocabulary) : [],
    discovery,
    vocabulary,
  };
};

const boundsInWords = (
  { quantity: { name, unit } }: DiscoveryProblem,
  { above, below }: { readonly above?: number | undefined; readonly below?: number | undefined },
) => {
  const bounds = [
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
  return `${name} ${bounds.join(' and ')} (${unit})`;
};

const means = (lucks: number) => (lucks > 1 ? [`Each run stands for the mean of ${lucks} seeds.`] : []);

/** Rows without a value are out of the search; their place in the part says by how much they could change it. */
const unvalued = ({ problem, without }: DiscoveryProblem, discovery: Discovery | undefined): string[] => {
  if (without.length === 0) return [];
  const all = without.length + problem.rows.length;
  const left = `${without.length} of ${all} runs have no value, because a run stopped before it; they are left out of the search.`;
  const limits = discovery?.parts[0]!.box.limits ?? [];
  if (limits.length === 0) return [left];
  const box = (hit: boolean) =>
    boxOf(
      {
        ...problem,
        rows: [...problem.rows, ...without],
        ofInterest: [...problem.ofInterest, ...without.map(() => hit)],
      },
      limits,
    );
  const [none, every] = [box(false), box(true)];
  const inside = none.runs - discovery!.parts[0]!.box.runs;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    `${left} ${inside} of them lie within the limits: if none of these runs is of interest, ${percent(none.density)} of the part are, and if every one is, ${percent(every.density)}, and it holds ${percent(every.coverage)} of all.`,
  ];
};

/** A factor on all values of a parameter is told as one. */
const unitsOf = (
  { economy }: Subject,
  factors: readonly { readonly parameter: string; readonly from?: number }[],
): Record<string, string> =>
  Object.fromEntries(
    factors.flatMap(({ parameter, from }) => {
      const file = economy.parameters.get(parameter);
      const multiplied = from === undefined ? file?.rangeOf === 'factor' : (file?.names.length ?? 0) > 0;
      return multiplied ? [[parameter, 'times its values']] : [];
    }),
  );
