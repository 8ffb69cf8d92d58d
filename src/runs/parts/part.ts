import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { addressFault } from './address-fault.js';
import { checkRows } from './check-rows.js';
import { partColumns } from './part-columns.js';
import { runInRow } from './part-row.js';
import { isIntact, sealed, unsealed } from './seal.js';
import { byAddress, type Address, type StoredRun } from './stored-run.js';

/** The layout of a part; another number is another layout, and such a part is run again. */
export const partFormat = 1;

/** Which part: the plan whose runs it holds and its place among the shards of that plan, from 0. */
export interface PartName {
  readonly plan: string;
  readonly shard: number;
}

/**
 * A Parquet file of the runs of one shard, a row for each: the same bytes for the same runs in any order.
 * Needs at least one run, each with another address, and as many values of each measure as years.
 */
export function partBytes(runs: readonly StoredRun[], { plan, shard }: PartName): Uint8Array {
  checkRows(runs);
  const rows = runs.toSorted(byAddress);
  const about = { plan, shard, format: partFormat, runs: rows.length, digest: unsealed };
  const bytes = parquetWriteBuffer({
    ...partColumns(rows),
    statistics: false,
    rowGroupSize: rows.length,
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value: String(value) })),
    createdBy: 'saisei',
  });
  return sealed(new Uint8Array(bytes));
}

/** Why a file is not the part asked for, with exactly the runs expected; undefined when it is. Never throws. */
export async function partFault(
  bytes: Uint8Array,
  name: PartName,
  expected: readonly Address[],
): Promise<string | undefined> {
  if (!isIntact(bytes)) return 'it is not complete';
  try {
    const fault = metadataFault(bytes, name);
    if (fault !== undefined) return fault;
    return addressFault((await rowsIn(bytes, ['case', 'scenario'])).map(addressIn), expected);
  } catch {
    return 'it cannot be read';
  }
}

/** The runs of a part by case and scenario, or the reason why it does not hold exactly the runs expected. */
export async function partIn(
  bytes: Uint8Array,
  name: PartName,
  expected: readonly Address[],
): Promise<StoredRun[] | string> {
  const fault = await partFault(bytes, name, expected);
  if (fault !== undefined) return fault;
  try {
    return (await rowsIn(bytes)).map(runInRow);
  } catch {
    return 'it cannot be read';
  }
}

function metadataFault(bytes: Uint8Array, { plan, shard }: PartName): string | undefined {
  const metadata = parquetMetadata(bufferOf(bytes));
  const about = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value]));
  if (about.get('format') !== String(partFormat))
    return `it has format ${about.get('format') ?? 'none'}, not ${partFormat}`;
  if (about.get('plan') !== plan) return 'it belongs to another plan';
  if (about.get('shard') !== String(shard)) return `it holds shard ${about.get('shard') ?? 'none'}`;
  if (about.get('runs') !== String(metadata.num_rows))
    return `it has ${metadata.num_rows} rows for ${about.get('runs') ?? 'no'} runs`;
  return undefined;
}

const addressIn = (row: Readonly<Record<string, unknown>>): Address => ({
  case: Number(row['case']),
  scenario: String(row['scenario']),
});

const rowsIn = (bytes: Uint8Array, columns?: string[]): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: bufferOf(bytes), ...(columns && { columns }) });

// A Buffer is a view of memory that it shares, and its slice is another one.
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
