import { firmStatistics } from './firm-shape.js';
import { holm } from './holm.js';
import { kolmogorovSmirnov } from './kolmogorov-smirnov.js';
import { type Difference, differenceFromOne, level, meanDifference } from './mean-difference.js';
import { deviation, mean } from './moments.js';
import type { Reference } from './reference.js';
import type { Described } from './statistic.js';
import { statistics } from './statistics.js';

/** A statistic over those runs that have a value of it; one run has no deviation. */
export interface Sample {
  readonly runs: number;
  readonly mean: number | null;
  readonly deviation: number | null;
}

/** A statistic of our runs beside the reference's. */
export interface Comparison extends Described {
  readonly name: string;
  readonly reference: Sample;
  readonly ours: Sample;
  /** Ours less the reference's, with its own 95 % interval; null when one of our runs has no value. */
  readonly difference: Omit<Difference, 'chance'> | null;
  /** How likely each test finds so much when there is no difference; a single run has no distribution. */
  readonly chances: { readonly mean: number; readonly distribution: number | null };
  /** The smaller of them, raised by Holm's correction over all tests of all statistics. */
  readonly raised: number;
  readonly verdict: 'within' | 'explained' | 'outside';
  readonly explanation: string | null;
  readonly otherCopy: number | null;
}

/** Values of each statistic, run by run. */
export type Values = Readonly<Record<string, readonly number[]>>;

/** Every statistic of the reference, compared with ours. */
export const compare = (reference: Reference, ours: Values): Comparison[] => {
  const known = [
    ...Object.entries(statistics).map(([name, one]) => ({ name, one, theirs: reference.statistics[name]! })),
    ...Object.entries(reference.oneRun?.statistics ?? {}).map(([name, value]) => ({
      name,
      one: firmStatistics[name]!,
      theirs: [value],
    })),
  ];
  const tests = known.map(({ name, theirs }) => testsOf(ours[name]!, theirs));
  const raised = raisedOf(tests);
  return known.map(({ name, one: { title, unit, group }, theirs }, i) => {
    const { difference, chances } = tests[i]!;
    const explanation = reference.explained?.[name] ?? null;
    const isOutside = raised[i]! <= level;
    return {
      name,
      title,
      unit,
      group,
      reference: sampleOf(theirs),
      ours: sampleOf(ours[name]!),
      difference,
      chances,
      raised: raised[i]!,
      verdict: !isOutside ? 'within' : explanation === null ? 'outside' : 'explained',
      explanation,
      otherCopy: reference.otherCopy?.statistics[name] ?? null,
    };
  });
};

type Tests = Pick<Comparison, 'difference' | 'chances'>;

/** A run without a value is never by chance: the reference has all of its. */
const testsOf = (ours: readonly number[], theirs: readonly number[]): Tests => {
  if (!ours.every(Number.isFinite)) return { difference: null, chances: { mean: 0, distribution: 0 } };
  const [only] = theirs;
  const isOne = theirs.length === 1 && only !== undefined;
  const { chance, ...difference } = isOne ? differenceFromOne(ours, only) : meanDifference(ours, theirs);
  return {
    difference,
    chances: { mean: chance, distribution: isOne ? null : kolmogorovSmirnov(ours, theirs) },
  };
};

/** Both tests of a statistic count among all tests; what decides is the smaller of the two. */
const raisedOf = (tests: readonly Tests[]): number[] => {
  const all = tests.flatMap(({ chances: { mean: ofMean, distribution } }, statistic) =>
    [ofMean, ...(distribution === null ? [] : [distribution])].map((chance) => ({ statistic, chance })),
  );
  const raised = holm(all.map(({ chance }) => chance));
  return tests.map((_, statistic) =>
    Math.min(...raised.filter((_one, test) => all[test]!.statistic === statistic)),
  );
};

const sampleOf = (values: readonly number[]): Sample => {
  const there = values.filter(Number.isFinite);
  return {
    runs: there.length,
    mean: there.length > 0 ? mean(there) : null,
    deviation: there.length > 1 ? deviation(there) : null,
  };
};

/** How many of how many are within sampling error, and how many one expects outside their own interval by chance. */
export const summaryOf = (comparisons: readonly Comparison[]) => {
  const count = (verdict: Comparison['verdict']) =>
    comparisons.filter((one) => one.verdict === verdict).length;
  return {
    statistics: comparisons.length,
    within: count('within'),
    explained: count('explained'),
    outside: count('outside'),
    beyondInterval: comparisons.filter(isBeyondInterval).length,
    expectedBeyond: level * comparisons.length,
  };
};

export const isBeyondInterval = ({ difference }: Comparison): boolean =>
  difference === null || difference.low > 0 || difference.high < 0;
