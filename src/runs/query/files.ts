import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Database, type Table, withDatabase } from '../duckdb/files.js';
import { mergedPaths } from '../merged/files.js';
import { asWritten, listOf, literalPath, quoted } from '../merged/sql.js';
import { RunFolderError } from '../run-folder-error.js';

export interface FindOptions {
  /** Most memory a query may take, in megabytes; 1024 when left out. */
  readonly megabytes?: number;
}

/**
 * What one SQL query finds in the merged tables `runs` and `annual` of a folder. It can write nothing and read
 * nothing else; a wrong query is a RunFolderError that names the tables and their columns.
 */
export async function find(
  folder: string,
  sql: string,
  { megabytes = 1024 }: FindOptions = {},
): Promise<Table> {
  const { runs, annual } = mergedPaths(resolve(folder));
  const lacking = [runs, annual].find((path) => !existsSync(path));
  if (lacking !== undefined)
    throw new RunFolderError(
      `${folder} cannot be asked: ${lacking} is not there. Repeat the command that made it with --format parquet.`,
    );
  return withDatabase({ megabytes }, async (database) => {
    await open(database, folder, { runs, annual });
    try {
      if (await database.onlyReads(sql)) return await database.table(sql);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.split('\n\nLINE')[0]! : String(cause);
      throw await refusal(database, reason.replaceAll(/\s*\n\s*/g, ' '));
    }
    throw await refusal(database, 'give one statement that only reads, such as SELECT');
  });
}

async function open(
  database: Database,
  folder: string,
  tables: Readonly<Record<'runs' | 'annual', string>>,
): Promise<void> {
  try {
    for (const [name, path] of Object.entries(tables))
      await database.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet(${quoted(literalPath(path))})`);
  } catch {
    throw new RunFolderError(
      `${folder} cannot be asked: a merged table is broken. Repeat the command that made it with --format parquet.`,
    );
  }
  // From here on the query can neither read other files nor change what it may do. DuckDB asks for a path as it is
  // written in the view, and then for the file that it means.
  const paths = Object.values(tables).flatMap((path) => [path, literalPath(path)]);
  await database.run(`SET allowed_paths = ${listOf(paths)}`);
  await database.run('SET enable_external_access = false');
  await database.run('SET lock_configuration = true');
}

async function refusal(database: Database, reason: string): Promise<RunFolderError> {
  const { rows } = await database.table(
    'SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal ORDER BY table_oid, column_index',
  );
  const columnsOf = (table: string) =>
    rows
      .filter(([name]) => name === table)
      .map(([, column]) => asWritten(String(column)))
      .join(', ');
  return new RunFolderError(
    `The query cannot be answered: ${reason.replace(/[.!]$/, '')}. ` +
      `There are the tables runs (${columnsOf('runs')}) and annual (${columnsOf('annual')}).`,
  );
}
