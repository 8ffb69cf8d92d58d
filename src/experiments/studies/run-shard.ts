import { openParts, type Parts } from '../../runs/parts/files.js';
import { isStopped } from '../member.js';
import type { Subject } from '../subject.js';
import { runCase } from './run-case.js';
import { casesOfShard, shardsOf, type Study, studyId } from './study.js';

/** A study, how many cases of it are asked for, how they are cut into shards, and the folder of its parts. */
export interface StudyPlace {
  readonly folder: string;
  readonly study: Study;
  readonly cases: number;
  readonly casesPerShard: number;
}

export const partsOf = (place: StudyPlace, warn?: (sentence: string) => void): Parts => {
  const { folder, study, cases, casesPerShard } = place;
  return openParts(
    folder,
    {
      plan: studyId(study),
      shards: shardsOf(cases, casesPerShard),
      addressesOf: (shard) =>
        casesOfShard(shard, casesPerShard, cases).flatMap((index) =>
          study.scenarios.map(({ name }) => ({ case: index, scenario: name })),
        ),
    },
    warn,
  );
};

/** Runs every scenario for the cases of one shard and writes its part. */
export const runShard = (subject: Subject, place: StudyPlace, shard: number) => {
  const { study, cases, casesPerShard } = place;
  const runs = casesOfShard(shard, casesPerShard, cases).flatMap((index) => runCase(subject, study, index));
  partsOf(place).writePart(shard, runs);
  return { shard, stopped: runs.filter(isStopped).length };
};
