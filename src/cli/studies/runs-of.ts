import type { StoredRun } from '../../runs/parts/index.js';
import type { OpenStudy } from './study-folder.js';

/** All runs of a study by scenario, in order of case; what is not needed of them is dropped part by part. */
export const runsOf = async (
  { parts, place }: OpenStudy,
  keep: (run: StoredRun) => StoredRun = (run) => run,
): Promise<Map<string, StoredRun[]>> => {
  const runs = new Map(place.study.scenarios.map(({ name }): [string, StoredRun[]] => [name, []]));
  for (let shard = 0; shard < parts.sharding.shards; shard++)
    for (const run of await parts.readPart(shard)) runs.get(run.scenario)!.push(keep(run));
  return runs;
};
