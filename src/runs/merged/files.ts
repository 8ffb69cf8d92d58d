import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvCell } from '../cell.js';
import { fillWhole } from '../disk/files.js';
import { type Database, withDatabase } from '../duckdb/files.js';
import type { Parts } from '../parts/files.js';
import { prefixes } from '../parts/part-columns.js';
import { asReadError, asRunFolderError, RunFolderError } from '../run-folder-error.js';
import {
  annualStatement,
  type MergeInput,
  partsRelation,
  runsStatement,
  sharedName,
} from './merge-statements.js';
import { filesList, literalPath, quoted } from './sql.js';

export interface MergeOptions {
  /** Every scenario of the plan, in the order of the rows. */
  readonly scenarios: readonly string[];
  /** The columns of the annual table in order; all by name when left out. */
  readonly measures?: readonly string[];
  /** Most memory to take, in megabytes; what does not fit goes to the disk. 1024 when left out. */
  readonly megabytes?: number;
  /** Folder of the tables; that of the parts when left out. */
  readonly into?: string;
}

/** What came of a merge. */
export interface Merged {
  readonly runs: number;
  readonly parameters: readonly string[];
  readonly measures: readonly string[];
  /** Shards without a valid part, whose runs are therefore not in the tables. */
  readonly missing: readonly number[];
}

/** Where the merged tables of a folder are. */
export const mergedPaths = (folder: string) => ({
  runs: join(folder, 'runs.parquet'),
  annual: join(folder, 'annual.parquet'),
  table: join(folder, 'annual.csv'),
});

/**
 * Writes runs.parquet (a row for each run) and annual.parquet (a row for each run and year) of all valid parts, by
 * scenario, case and year. The bytes depend on the runs alone, not on how they were dealt out.
 */
export async function mergeParts(parts: Parts, options: MergeOptions): Promise<Merged> {
  const { folder, sharding } = parts;
  const { into = folder } = options;
  const shards = await parts.listParts();
  if (shards.length === 0)
    throw new RunFolderError(`${folder} has no valid part of this plan; run its shards first.`);
  const paths = shards.map((shard) => parts.pathOf(shard));
  return spilling(into, options.megabytes, async (database) => {
    const stored = await namesIn(database, paths);
    const measures = options.measures ?? stored.measures;
    const input: MergeInput = { paths, ...options, ...stored, measures };
    const runs = await checked(database, folder, input);
    const { runs: runsPath, annual } = mergedPaths(into);
    await copy(database, runsStatement(input), runsPath, sharding.plan);
    await copy(database, annualStatement(input, new Set(stored.measures)), annual, sharding.plan);
    const there = new Set(shards);
    const missing = Array.from({ length: sharding.shards }, (_, shard) => shard).filter((k) => !there.has(k));
    return { runs, parameters: stored.parameters, measures, missing };
  });
}

/** Writes annual.csv from annual.parquet, a few thousand rows at a time; empty where there is no value. */
export async function writeAnnualTable(folder: string): Promise<void> {
  const { annual, table } = mergedPaths(folder);
  await withDatabase({ megabytes: 512 }, async (database) => {
    const select = `SELECT * FROM read_parquet(${quoted(literalPath(annual))})`;
    const { columns } = await database.table(`${select} LIMIT 0`).catch((cause: unknown) => {
      throw asReadError(annual, cause);
    });
    await fillWhole(table, async (temporary) => {
      const file = openSync(temporary, 'w');
      try {
        const line = (cells: Parameters<typeof csvCell>[0][]) => `${cells.map(csvCell).join(',')}\n`;
        writeFileSync(file, line(columns));
        for await (const rows of database.stream(select)) writeFileSync(file, rows.map(line).join(''));
      } finally {
        closeSync(file);
      }
    });
  });
}

// What does not fit in memory goes beside the tables: there the disk is large enough for the runs.
async function spilling<T>(
  folder: string,
  megabytes: number | undefined,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const spill = join(folder, '.merge');
  try {
    rmSync(spill, { recursive: true, force: true });
    mkdirSync(spill);
    try {
      return await withDatabase({ megabytes: megabytes ?? 1024, spill }, use);
    } finally {
      rmSync(spill, { recursive: true, force: true });
    }
  } catch (cause) {
    throw asRunFolderError(spill, cause);
  }
}

async function namesIn(database: Database, paths: readonly string[]) {
  const { rows } = await database.table(`SELECT DISTINCT name FROM parquet_schema(${filesList(paths)})`);
  const of = (prefix: string) =>
    rows
      .map(([name]) => String(name))
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length))
      .toSorted();
  return { parameters: of(prefixes.parameter), measures: of(prefixes.measure) };
}

/** The number of runs; refuses what the tables could not tell apart or would put in no order. */
async function checked(database: Database, folder: string, input: MergeInput): Promise<number> {
  const shared = sharedName(input);
  if (shared !== undefined)
    throw new RunFolderError(`The parts of ${folder} have two columns called ${shared}; rename one of them.`);
  const { rows } = await database.table(
    `SELECT scenario, count(*), count(DISTINCT "case") FROM ${partsRelation(input.paths)} GROUP BY scenario ORDER BY scenario`,
  );
  for (const [scenario, runs, cases] of rows) {
    if (!input.scenarios.includes(String(scenario)))
      throw new RunFolderError(
        `The parts of ${folder} hold the scenario ${scenario}, which is none of ${input.scenarios.join(', ')}.`,
      );
    if (runs !== cases)
      throw new RunFolderError(`The parts of ${folder} hold ${runs} runs of ${cases} cases of ${scenario}.`);
  }
  return rows.reduce((sum, [, runs]) => sum + Number(runs), 0);
}

// A group is held in memory until it is written, and a reader that wants a few years reads whole groups.
const rowGroup = 20480;

const copy = (database: Database, select: string, path: string, plan: string): Promise<void> =>
  fillWhole(path, (temporary) =>
    database.run(
      `COPY (${select}) TO ${quoted(temporary)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${rowGroup}, KV_METADATA {plan: ${quoted(plan)}})`,
    ),
  );
