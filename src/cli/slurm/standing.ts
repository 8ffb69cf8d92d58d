import { rmSync } from 'node:fs';
import { runsInShard } from '../../experiments/studies/run-shard.js';
import type { OpenStudy } from '../studies/study-folder.js';
import type { World } from '../world.js';
import { casesIn, joinCases, singleCases } from './single-cases.js';
import type { Unit } from './submission.js';
import { type Next, triesOf } from './tries.js';
import { watchedParts } from './watched-parts.js';

/** How far a study is, by its parts alone. */
export interface Standing {
  /** Runs of the valid parts. */
  readonly done: number;
  readonly all: number;
  /** Valid parts. */
  readonly parts: number;
  /** Looks at parts that have come; at every part when all seem to be there. Whether the study is whole. */
  look(): Promise<boolean>;
  next(): Next;
  count(unit: Unit, numbers: readonly number[]): void;
  /** Removes what was kept case by case. */
  clear(): void;
}

export const standingOf = (world: World, open: OpenStudy): Standing => {
  const { place, parts: all } = open;
  const single = singleCases(world, open);
  const parts = watchedParts(all);
  const cases = watchedParts(single.parts);
  const tries = triesOf(open);
  const { shards } = all.sharding;
  // An earlier command was at it already.
  for (const index of single.parts.namedParts()) tries.split.add(Math.floor(index / place.casesPerShard));
  const joinSplit = async () => {
    if (tries.split.size === 0) return;
    await cases.look();
    for (const shard of tries.split)
      if (!parts.valid.has(shard) && casesIn(open, shard).every((index) => cases.valid.has(index)))
        await joinCases(open, single, shard);
    await parts.look();
  };
  return {
    all: place.cases * place.study.scenarios.length,
    get done() {
      let runs = 0;
      for (const shard of parts.valid) runs += runsInShard(place, shard);
      return runs;
    },
    get parts() {
      return parts.valid.size;
    },
    async look() {
      await parts.look();
      await joinSplit();
      if (parts.valid.size === shards) await parts.lookAgain();
      return parts.valid.size === shards;
    },
    next: () => tries.next(parts.valid, cases.valid),
    count: (unit, numbers) => tries.count(unit, numbers),
    clear: () => rmSync(single.place.folder, { recursive: true, force: true }),
  };
};
