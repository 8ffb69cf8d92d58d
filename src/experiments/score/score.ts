import type { Member } from '../../runs/member.js';
import { totalsOf, type Score, type ScoredTarget } from '../../runs/score.js';
import type { AnnualSeries } from './annual-series.js';
import type { Measures } from './measure.js';
import { quantile } from './quantile.js';
import { statisticOf } from './statistic-of.js';
import type { Target } from './target.js';
import { verdictOf } from './verdict-of.js';

/** What a score needs beside targets and members. */
export interface ScoreOptions {
  /** The recorded series of a measure, in the measure's unit. */
  readonly record?: (measure: string) => AnnualSeries | undefined;
  /** The member without drawn parameters; shown apart. */
  readonly central?: Member;
  /** Gives each target the theme of its measure. */
  readonly measures?: Measures;
}

/** Every target held against an ensemble; the verdict is that of the median. */
export function score(
  targets: Readonly<Record<string, Target>>,
  members: readonly Member[],
  options: ScoreOptions = {},
): Score {
  const scored = Object.entries(targets).map(([id, target]) => scoreOne(id, target, members, options));
  return {
    targets: scored,
    fit: totalsOf(scored.filter(({ kind }) => kind === 'fit')),
    holdOut: totalsOf(scored.filter(({ kind }) => kind === 'holdOut')),
  };
}

function scoreOne(
  id: string,
  target: Target,
  members: readonly Member[],
  options: ScoreOptions,
): ScoredTarget {
  const record = options.record?.(target.measure);
  const reached = (member: Member) => statisticOf(target, seriesOf(member, target.measure), record);
  const values = members.map(reached).filter((value) => value !== null);
  const median = quantile(values, 0.5);
  const { title, measure, kind, observed, unit, tolerance, source } = target;
  return {
    id,
    title,
    measure,
    theme: options.measures?.[measure]?.theme ?? 'other',
    kind,
    observed,
    unit,
    tolerance,
    source,
    median,
    low: quantile(values, 0.05),
    high: quantile(values, 0.95),
    central: options.central ? reached(options.central) : null,
    verdict: verdictOf(target, median),
    runs: values.length,
  };
}

/** A measure of one member as a series; without values when the member lacks it. */
export const seriesOf = (member: Pick<Member, 'years' | 'annual'>, measure: string): AnnualSeries => ({
  years: member.years,
  values: member.annual[measure] ?? [],
});
