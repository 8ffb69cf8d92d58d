import { parameterStatusCounts } from '../economies/index.js';
import {
  bands,
  bandsInWords,
  factsOf,
  type Reading,
  type Replay,
  type Subject,
  trialSentence,
  type TrialEffect,
} from '../experiments/index.js';
import { report, type ReportChart } from '../pictures/index.js';
import type { Manifest } from '../runs/index.js';
import { quantityOf } from './studies/quantity-of.js';
import { sourceOf } from './studies/source-of.js';
import type { World } from './world.js';

/** report.html of a replay. */
export const replayReport = (
  world: World,
  subject: Subject,
  manifest: Manifest,
  replay: Replay,
  trials: readonly TrialEffect[],
  readings: readonly Reading[],
): string => {
  const { economy } = subject;
  const { score, eras, ledger, alarms } = replay;
  const year = (period: string) => period.slice(0, 4);
  const { bandKinds, notInBand } = bandsInWords(economy, readings);
  return report({
    title: `${economy.title.en} ${year(manifest.from)} to ${year(manifest.to)}`,
    manifest,
    runs: replay.members.length,
    score,
    eras,
    charts: chartsOf(world, subject, replay),
    bandKinds,
    notInBand,
    drivers: [...economy.drivers.values()].map(({ name, title, says }) => ({
      name: title.en,
      carries: [says, frozenSentence(name, replay, trials), heldSentence(name, replay)]
        .filter(Boolean)
        .join(' '),
    })),
    ledger,
    alarms,
    parameters: parameterStatusCounts(economy),
    fingerprint: replay.states,
  });
};

const frozenSentence = (name: string, { targets }: Replay, trials: readonly TrialEffect[]) => {
  const trial = trials.find(({ driver }) => driver === name);
  return trial ? trialSentence(trial, targets.eraColumns[0]?.title.en ?? '') : '';
};

const heldSentence = (name: string, { drivers }: Replay) =>
  drivers.find((driver) => driver.name === name)?.frozen ? 'Frozen in these runs.' : '';

const chartsOf = (
  world: World,
  { measures }: Subject,
  { members, record, targets }: Replay,
): ReportChart[] => {
  return Object.entries(measures).flatMap(([key, measure]) => {
    const recorded = record(key);
    const facts = factsOf(targets.targets, key);
    if (!recorded && facts.length === 0 && !measure.picture) return [];
    const ofTargets = Object.values(targets.targets).filter((target) => target.measure === key);
    return {
      measures: Object.keys(measures).filter((other) => quantityOf(measures[other]!) === quantityOf(measure)),
      id: key,
      theme: measure.theme,
      title: measure.title.en,
      subtitle: captionOf(measure),
      unit: measure.unit,
      ...bands(key, measure, members, recorded),
      facts,
      scale: measure.picture ?? 'linear',
      source: sourceOf(world, measure, ofTargets) || 'none; the model alone',
    };
  });
};

/** The unit, how steps are to be read, and what must be known: 'Percent of GDP. Private and public.' */
const captionOf = ({ unit, note, picture }: Subject['measures'][string]): string => {
  const steps = picture === 'logarithmic' ? ', equal steps are equal ratios' : '';
  const named = unit === '1' ? '' : `${unit.charAt(0).toUpperCase()}${unit.slice(1)}${steps}.`;
  return [named, note].filter(Boolean).join(' ');
};
