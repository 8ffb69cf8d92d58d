import { rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { bytesIn, makeFolder, namesIn, writeWhole } from '../disk/files.js';
import { asRunFolderError, RunFolderError } from '../run-folder-error.js';
import { addressFault } from './address-fault.js';
import { partBytes, partFault, partIn } from './part.js';
import { byAddress, type Address, type StoredRun } from './stored-run.js';

/** How the runs of a plan are dealt out. */
export interface Sharding {
  readonly plan: string;
  /** Shards are 0 to this number less one. */
  readonly shards: number;
  /** The runs of a shard, in any order; each run of the plan is in one shard. */
  addressesOf(shard: number): readonly Address[];
}

/** The parts of one plan in a folder; a shard with a valid part is never computed again. */
export interface Parts {
  readonly folder: string;
  readonly sharding: Sharding;
  /** Where the part of a shard is, or will be. */
  pathOf(shard: number): string;
  /** Writes exactly the runs of a shard, in any order; a broken part of that shard is written over. */
  writePart(shard: number, runs: readonly StoredRun[]): void;
  /** The runs of a shard by case and scenario; a RunFolderError when its part is missing or not valid. */
  readPart(shard: number): Promise<StoredRun[]>;
  /** Shards with a valid part, in order. Reads one part at a time; a broken one is told once to `warn`. */
  listParts(): Promise<number[]>;
  /** Shards without a valid part, in order. */
  missingParts(): Promise<number[]>;
  /** Shards with a file, valid or not, in order. Reads no part. */
  namedParts(): number[];
  /** Whether the part of a shard is there and valid. */
  isValid(shard: number): Promise<boolean>;
  /** Removes what killed writers left half written; call it when nobody writes. */
  removeHalfWritten(): void;
}

/** 'part-000123.parquet' for shard 123. */
export const partFileName = (shard: number): string => `part-${String(shard).padStart(6, '0')}.parquet`;

// Two tasks of a cluster may run the same shard at the same time; each writes to a file of its own.
const writer = `${hostname()}-${process.pid}`;
const halfWritten = /^\.part-\d{6,}\.parquet\..+\.partial$/;

/** Opens the parts of a plan in folder/parts, made when it is not there unless it is only looked at. */
export function openParts(
  folder: string,
  sharding: Sharding,
  warn: (sentence: string) => void = () => {},
  make = true,
): Parts {
  const place = join(folder, 'parts');
  if (make) makeFolder(place);
  const { plan } = sharding;
  const pathOf = (shard: number) => join(place, partFileName(shard));
  const told = new Set<string>();
  const warnOnce = (sentence: string) => {
    if (!told.has(sentence)) warn(sentence);
    told.add(sentence);
  };
  const listParts = () => validParts(place, sharding, warnOnce);
  const namedParts = () =>
    namesIn(place)
      .filter((name) => partNumber(name) < sharding.shards && name === partFileName(partNumber(name)))
      .map(partNumber)
      .toSorted((a, b) => a - b);
  return {
    folder,
    sharding,
    pathOf,
    writePart(shard, runs) {
      const fault = addressFault(runs.toSorted(byAddress), addressesOf(sharding, shard));
      if (fault !== undefined) throw new Error(`The part of shard ${shard} cannot be written: ${fault}.`);
      writeWhole(pathOf(shard), partBytes(runs, { plan, shard }), writer);
    },
    async readPart(shard) {
      const expected = addressesOf(sharding, shard);
      const bytes = bytesIn(pathOf(shard));
      const runs = bytes ? await partIn(bytes, { plan, shard }, expected) : 'it is not there';
      if (typeof runs !== 'string') return runs;
      throw new RunFolderError(`${pathOf(shard)} could not be read: ${runs}. Run shard ${shard} again.`);
    },
    listParts,
    async missingParts() {
      const there = new Set(await listParts());
      const missing: number[] = [];
      for (let shard = 0; shard < sharding.shards; shard++) if (!there.has(shard)) missing.push(shard);
      return missing;
    },
    namedParts,
    isValid: (shard) => isValid(pathOf(shard), sharding, shard, warnOnce),
    removeHalfWritten: () => removeHalfWritten(place),
  };
}

async function validParts(
  place: string,
  sharding: Sharding,
  warn: (sentence: string) => void,
): Promise<number[]> {
  const valid: number[] = [];
  let beyond = 0;
  for (const name of namesIn(place)) {
    const shard = partNumber(name);
    if (Number.isNaN(shard)) continue;
    const path = join(place, name);
    if (name !== partFileName(shard)) {
      warn(`${path} is left out: it is none of the ${sharding.shards} parts of this plan.`);
      continue;
    }
    // More were asked for before; they are there again when as many are asked for.
    if (shard >= sharding.shards) {
      beyond++;
      continue;
    }
    if (await isValid(path, sharding, shard, warn)) valid.push(shard);
  }
  if (beyond > 0)
    warn(`${beyond} parts in ${place} are left out: they are beyond the ${sharding.shards} asked for.`);
  return valid.toSorted((a, b) => a - b);
}

const partNumber = (name: string): number => Number(/^part-(\d{6,})\.parquet$/.exec(name)?.[1] ?? Number.NaN);

async function isValid(
  path: string,
  sharding: Sharding,
  shard: number,
  warn: (sentence: string) => void,
): Promise<boolean> {
  const bytes = bytesIn(path);
  if (!bytes) return false;
  const fault = await partFault(bytes, { plan: sharding.plan, shard }, addressesOf(sharding, shard));
  if (fault !== undefined) warn(`${path} is left out and will be run again: ${fault}.`);
  return fault === undefined;
}

function addressesOf(sharding: Sharding, shard: number): readonly Address[] {
  if (Number.isInteger(shard) && shard >= 0 && shard < sharding.shards) return sharding.addressesOf(shard);
  throw new RunFolderError(`There is no shard ${shard}; this plan has shards 0 to ${sharding.shards - 1}.`);
}

function removeHalfWritten(place: string): void {
  for (const name of namesIn(place).filter((one) => halfWritten.test(one)))
    try {
      rmSync(join(place, name), { force: true });
    } catch (cause) {
      throw asRunFolderError(join(place, name), cause);
    }
}
