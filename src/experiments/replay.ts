import type { Content } from '../data/content.js';
import { type Change, fingerprintOf, freeParameters } from '../economies/index.js';
import type { Alarm, EraTable, Member, Score, ScoredTarget, Title } from '../runs/index.js';
import { isStopped } from './member.js';
import { recordsOf } from './record.js';
import { eraTable, readTargets, score, type AnnualSeries, type TargetFile } from './score/index.js';
import type { Subject } from './subject.js';

/** An ensemble held against the record. */
export interface Replay {
  readonly members: readonly Member[];
  readonly score: Score;
  readonly eras: EraTable;
  readonly targets: TargetFile;
  readonly record: (measure: string) => AnnualSeries | undefined;
  readonly drivers: readonly { readonly name: string; readonly title: Title; readonly frozen: boolean }[];
  readonly freeParameters: number;
  readonly ledger: { readonly largestResidual: number; readonly quarters: number };
  readonly alarms: readonly (Alarm & { readonly member: number })[];
  /** Members that did not reach their last quarter. */
  readonly stopped: number;
  /** Digest over the final states of all members. */
  readonly states: string;
}

export const replayOf = (
  content: Content,
  subject: Subject,
  changes: readonly Change[],
  members: readonly Member[],
): Replay => {
  const { economy, measures } = subject;
  const targets = content.has(`economies/${economy.name}/targets.yaml`)
    ? readTargets(content, economy.name, measures)
    : { eras: {}, eraColumns: [], targets: {} };
  const record = recordsOf(content, measures);
  const central = members.find(({ index }) => index === 0);
  return {
    members,
    score: score(targets.targets, members, { record, measures, ...(central && { central }) }),
    eras: eraTable(targets, measures, members, record),
    targets,
    record,
    drivers: [...economy.drivers.values()].map(({ name, title }) => ({
      name,
      title,
      frozen: changes.some((change) => change.kind === 'freeze' && change.driver === name),
    })),
    freeParameters: freeParameters(economy),
    ledger: {
      largestResidual: Math.max(0, ...members.map(({ ledger }) => ledger.largestResidual)),
      quarters: members.reduce((sum, { ledger }) => sum + ledger.quarters, 0),
    },
    alarms: members.flatMap(({ index, alarms }) => alarms.map((alarm) => ({ ...alarm, member: index }))),
    stopped: members.filter(isStopped).length,
    states: fingerprintOf(...members.map(({ fingerprint }) => fingerprint)),
  };
};

/** What `replay --json` prints. A target the model has no value for is a miss. */
export const summaryOf = (replay: Replay, fingerprint: string, scale: number) => {
  const targets = replay.score.targets.map(({ id, observed, median, low, high, verdict, kind }) => ({
    id,
    observed,
    median,
    low,
    high,
    verdict: verdict === 'unknown' ? ('miss' as const) : verdict,
    kind,
  }));
  const count = (kind: ScoredTarget['kind']) => {
    const totals = { good: 0, fair: 0, miss: 0 };
    for (const target of targets) if (target.kind === kind) totals[target.verdict]++;
    return totals;
  };
  return {
    fingerprint,
    scale,
    runs: replay.members.length,
    fit: count('fit'),
    holdOut: count('holdOut'),
    targets,
    drivers: replay.drivers,
    freeParameters: replay.freeParameters,
    ledger: { largestResidual: replay.ledger.largestResidual },
    alarms: replay.alarms,
  };
};
