import type { Subject } from '../../experiments/index.js';
import { runCase } from '../../experiments/studies/run-case.js';
import { runsInShard, runsOfStudy, type StudyPlace } from '../../experiments/studies/run-shard.js';
import { bytesIn } from '../../runs/disk/files.js';
import { partBytes } from '../../runs/parts/part.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { subjectOf } from '../subject-of.js';
import type { World } from '../world.js';
import type { OpenStudy } from './study-folder.js';

/** What carrying out a study takes. */
export interface Plan {
  readonly study: string;
  readonly runs: number;
  readonly cases: number;
  readonly shards: number;
  /** Shards without a valid part. */
  readonly missing: readonly number[];
  readonly bytesPerRun: number;
  readonly bytesFrom: string;
  /** Of one processor of this machine; undefined when none was timed. */
  readonly secondsPerCase: number | undefined;
  readonly hours: number | undefined;
}

/** Counts what is left of a study; runs one case to measure it unless told not to, and keeps nothing. */
export const planOf = async (
  world: World,
  open: OpenStudy,
  { fresh = false, probe }: { readonly fresh?: boolean | undefined; readonly probe: boolean },
): Promise<Plan> => {
  const { place, parts, id } = open;
  const { shards } = parts.sharding;
  const missing = fresh ? Array.from({ length: shards }, (_, shard) => shard) : await parts.missingParts();
  const subject = await subjectOf(world, place.study.economy);
  const tried = probe && missing.length > 0 ? timedCase(subject, place, missing[0]!) : undefined;
  const tasks = missing.reduce((sum, shard) => sum + runsInShard(place, shard), 0) / runsPerTask(place);
  return {
    study: id,
    runs: runsOfStudy(place),
    cases: place.cases,
    shards,
    missing,
    ...bytesOf(open, subject, missing, tried?.runs),
    secondsPerCase: tried?.seconds,
    hours: tried && (tried.seconds * tasks) / 3600,
  };
};

/** Scenarios of a case share their past, unless each is run apart. */
const runsPerTask = ({ apart, study }: StudyPlace) => (apart ? 1 : study.scenarios.length);

const timedCase = (subject: Subject, { study, casesPerShard, apart }: StudyPlace, shard: number) => {
  const { scenarios } = study;
  const index = apart ? Math.floor(shard / scenarios.length) : shard * casesPerShard;
  const asked = apart ? { ...study, scenarios: [scenarios[shard % scenarios.length]!] } : study;
  const began = performance.now();
  const runs = runCase(subject, asked, index);
  return { runs, seconds: (performance.now() - began) / 1000 };
};

const NUMBER = 8;
const PER_RUN = 1500;

const bytesOf = (
  { place, parts, id }: OpenStudy,
  { economy }: Subject,
  missing: readonly number[],
  runs: StoredRun[] | undefined,
) => {
  const gone = new Set(missing);
  const there = parts.namedParts().find((shard) => !gone.has(shard));
  if (there !== undefined)
    return {
      bytesPerRun: bytesIn(parts.pathOf(there))!.length / runsInShard(place, there),
      bytesFrom: 'measured on a part that is there',
    };
  if (runs)
    return {
      bytesPerRun: partBytes(runs, { plan: id, shard: 0 }).length / runs.length,
      bytesFrom: 'measured on one case; less when many are stored together',
    };
  const { measures, to } = place.study;
  const years = Math.floor(to / 4) - Math.floor(economy.start / 4) + 1;
  return {
    bytesPerRun: PER_RUN + measures.length * years * NUMBER,
    bytesFrom: 'an estimate from the number of measures, as nothing was measured',
  };
};
