import { isDrawn } from '../../economies/index.js';
import {
  type EffectBetween,
  effectSentence,
  factsOf as marksOf,
  recordsOf,
  type Scenario,
  type Subject,
} from '../../experiments/index.js';
import { unitOfDifference } from '../../experiments/pairs/unit-of-difference.js';
import { readTargets, score } from '../../experiments/score/index.js';
import { comparisonReport, type EffectChart, type ScenarioEffects } from '../../pictures/studies/index.js';
import { totalsOf } from '../../runs/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { World } from '../world.js';
import type { EffectsAsked } from './effects-asked.js';
import { quantityOf } from './quantity-of.js';
import { sourceOf } from './source-of.js';
import type { OpenStudy } from './study-folder.js';
import { bandsOf, factsOf, scenarioToldOf, stoppedOf } from './study-told.js';

/** A scenario with the rows of its table and those that are told. */
export interface Compared {
  readonly scenario: Scenario;
  /** Period in which it first differs. */
  readonly since: number;
  readonly all: readonly EffectBetween[];
  readonly told: readonly EffectBetween[];
}

/** report.html of a comparison, from the rows of its tables. */
export const comparisonPage = (
  world: World,
  subject: Subject,
  open: OpenStudy,
  first: Scenario,
  compared: readonly Compared[],
  runs: ReadonlyMap<string, readonly StoredRun[]>,
  record: EffectsAsked['record'],
): string => {
  const { economy } = subject;
  const told = measuresTold(world, subject, first, runs.get(first.name)!, record);
  return comparisonReport({
    facts: factsOf(world, economy, open, bandsOf(economy, open), stoppedOf([...runs.values()].flat())),
    baseline: scenarioToldOf(economy, first),
    scenarios: compared.map(({ scenario, since, all, told: asked }, i): ScenarioEffects => ({
      scenario: scenarioToldOf(economy, scenario),
      answers: asked.map((one) => ({ sentence: sentenceOf(one), verdict: one.effect.verdict })),
      charts: Object.keys(subject.measures).flatMap((key) => {
        const rows = all.filter(({ outcome }) => outcome.measure === key);
        if (rows.length === 0) return [];
        const points = rows.map((row) => pointOf(row, isDrawn(economy)));
        return [
          {
            ...told(
              key,
              points.map(({ year }) => year),
            ),
            id: `effect-${i + 1}-${key}`,
            levelUnit: rows[0]!.levelUnit,
            differenceUnit: differenceUnit(rows[0]!),
            points,
            sentence: sentenceOf(rows.at(-1)!),
            since: since / 4,
          },
        ];
      }),
    })),
  });
};

export const sentenceOf = ({ outcome, effect }: EffectBetween): string =>
  effectSentence({ title: outcome.title.en, unit: outcome.unit, when: outcome.when, effect });

const differenceUnit = ({ outcome }: EffectBetween) => {
  if (outcome.relative) return 'percent of the baseline';
  const { after, base } = unitOfDifference(outcome.unit);
  return [after.trim(), base ?? ''].filter(Boolean).join(', ') || 'the same unit';
};

const pointOf = ({ outcome, baseline, changed, effect, spread }: EffectBetween, drawn: boolean) => ({
  year: Number(outcome.when),
  baseline,
  changed,
  effect,
  spread: drawn ? spread : luckAlone,
});

const luckAlone = {
  luck: null,
  parameters: null,
  luckAndParameters: null,
  readings: null,
  remarks: ['All of it is luck: parameters and readings are the same in every run.'],
};

type OfScenario = 'id' | 'levelUnit' | 'differenceUnit' | 'points' | 'sentence' | 'since';

/** What is told of a measure whatever the scenario: its names, its record, and how well history reaches it. */
const measuresTold = (
  world: World,
  { economy, measures }: Subject,
  first: Scenario,
  baseline: readonly StoredRun[],
  record: EffectsAsked['record'],
) => {
  const path = `economies/${economy.name}/targets.yaml`;
  const targets = world.content.has(path) ? readTargets(world.content, economy.name, measures).targets : {};
  // Targets are of history: another baseline is not held against them.
  const members = baseline.map((run) => ({ ...run, index: run.case }));
  const scored =
    first.changes.length === 0
      ? score(targets, members, { record: recordsOf(world.content, measures), measures }).targets
      : undefined;
  return (key: string, years: readonly number[]): Omit<EffectChart, OfScenario> => {
    const measure = measures[key]!;
    const series = record(key);
    const related = new Set(
      Object.keys(measures).filter((other) => quantityOf(measures[other]!) === quantityOf(measure)),
    );
    const totals = (kind: 'fit' | 'holdOut') =>
      totalsOf((scored ?? []).filter((one) => related.has(one.measure) && one.kind === kind));
    return {
      theme: measure.theme,
      title: measure.title,
      note: measure.note,
      scale: measure.picture ?? 'linear',
      record: years.map((year) => (series ? (series.values[series.years.indexOf(year)] ?? null) : null)),
      facts: marksOf(targets, key),
      source: sourceOf(
        world,
        measure,
        Object.values(targets).filter((one) => one.measure === key),
      ),
      fitBadge: scored && { fit: totals('fit'), holdOut: totals('holdOut') },
    };
  };
};
