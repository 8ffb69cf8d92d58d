import { openParts, type Parts } from '../../runs/parts/files.js';
import type { Address } from '../../runs/parts/index.js';
import { isStopped } from '../member.js';
import type { Subject } from '../subject.js';
import { runCase } from './run-case.js';
import { casesOfShard, shardsOf, type Study, studyId } from './study.js';

/** A study, how many cases of it are asked for, how they are cut into shards, and the folder of its parts. */
export interface StudyPlace {
  readonly folder: string;
  readonly study: Study;
  readonly cases: number;
  /** 1 when scenarios are apart. */
  readonly casesPerShard: number;
  /** Each scenario of a case in a shard of its own, so that many scenarios of few cases keep many workers busy. */
  readonly apart?: boolean;
}

export const partsOf = (place: StudyPlace, warn?: (sentence: string) => void, make?: boolean): Parts => {
  const { folder, study, cases, casesPerShard, apart } = place;
  return openParts(
    folder,
    {
      plan: studyId(study),
      shards: apart ? cases * study.scenarios.length : shardsOf(cases, casesPerShard),
      addressesOf: (shard) => addressesIn(place, shard),
    },
    warn,
    make,
  );
};

const addressesIn = (place: StudyPlace, shard: number): Address[] => {
  const { cases, scenarios } = inShard(place, shard);
  return cases.flatMap((index) => scenarios.map(({ name }) => ({ case: index, scenario: name })));
};

/** How many runs a shard has. */
export const runsInShard = (place: StudyPlace, shard: number): number => {
  const { study, cases, casesPerShard, apart } = place;
  return apart ? 1 : Math.min(casesPerShard, cases - shard * casesPerShard) * study.scenarios.length;
};

export const runsOfStudy = ({ study, cases }: StudyPlace): number => cases * study.scenarios.length;

/** Its cases and scenarios: every scenario for its cases, or one scenario for one case when they are apart. */
const inShard = ({ study: { scenarios }, cases, casesPerShard, apart }: StudyPlace, shard: number) =>
  apart
    ? {
        cases: [Math.floor(shard / scenarios.length)],
        scenarios: [scenarios[shard % scenarios.length]!],
      }
    : { cases: casesOfShard(shard, casesPerShard, cases), scenarios };

/** Runs the scenarios of one shard for its cases and writes its part. */
export const runShard = (subject: Subject, place: StudyPlace, shard: number) => {
  const { cases, scenarios } = inShard(place, shard);
  const runs = cases.flatMap((index) => runCase(subject, { ...place.study, scenarios }, index));
  partsOf(place).writePart(shard, runs);
  return { shard, stopped: runs.filter(isStopped).length };
};
