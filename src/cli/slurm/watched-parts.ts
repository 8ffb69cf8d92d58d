import type { Parts } from '../../runs/parts/files.js';

/** The valid parts of a study while others write them: each is read once, until all are looked at again. */
export interface WatchedParts {
  readonly valid: ReadonlySet<number>;
  /** Reads parts that have come. */
  look(): Promise<void>;
  /** Reads every part. */
  lookAgain(): Promise<void>;
}

export const watchedParts = (parts: Parts): WatchedParts => {
  let valid = new Set<number>();
  return {
    get valid() {
      return valid;
    },
    async look() {
      const there = parts.namedParts();
      const names = new Set(there);
      valid = new Set([...valid].filter((shard) => names.has(shard)));
      for (const shard of there) if (!valid.has(shard) && (await parts.isValid(shard))) valid.add(shard);
    },
    async lookAgain() {
      valid = new Set(await parts.listParts());
    },
  };
};
