import type { Attribution, Explanation, Outcome, Scenario, Subject } from '../../experiments/index.js';
import { isShareTold, isTold } from '../../experiments/attribution/confidence.js';
import { type ExplainedOutcome, explanationReport } from '../../pictures/studies/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { World } from '../world.js';
import type { OpenStudy } from './study-folder.js';
import { bandsOf, factsOf, scenarioToldOf, stoppedOf } from './study-told.js';

/** One outcome as it is printed. */
export interface Explained {
  readonly outcome: Outcome;
  readonly attribution: Attribution;
  readonly unit: string;
  readonly decimals: number;
  readonly sentence: string;
}

/** report.html of an explanation, from the attribution that is printed. */
export const explanationPage = (
  world: World,
  { economy }: Subject,
  open: OpenStudy,
  [a, b]: readonly [Scenario, Scenario],
  { players, plan }: Explanation,
  explained: readonly Explained[],
  runs: readonly StoredRun[],
): string =>
  explanationReport({
    facts: factsOf(world, economy, open, bandsOf(economy, open), stoppedOf(runs)),
    baseline: scenarioToldOf(economy, a),
    scenario: scenarioToldOf(economy, b),
    orders: plan.orders.length,
    outcomes: explained.map((one, i) =>
      outcomeTold(
        one,
        players.map(({ title }) => title),
        i,
      ),
    ),
  });

const outcomeTold = (
  { outcome, attribution, unit, decimals, sentence }: Explained,
  names: readonly string[],
  i: number,
): ExplainedOutcome => ({
  id: `outcome-${i + 1}`,
  title: outcome.title,
  when: outcome.when,
  unit,
  decimals,
  members: attribution.members,
  sentence,
  difference: { ...attribution.difference, told: isTold(attribution, attribution.difference) },
  shares: attribution.players.map((share) => ({
    ...share,
    name: names[share.player]!,
    told: isShareTold(attribution, share),
  })),
  interactions: attribution.interactions.map(({ players: [one, other], index }) => ({
    between: [names[one]!, names[other]!],
    index,
  })),
  gap: attribution.efficiencyGap,
});
