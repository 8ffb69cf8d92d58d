import { type DuckDBConnection, DuckDBInstance, type JS, StatementType } from '@duckdb/node-api';
import { type Cell, cellOf } from '../cell.js';

/** Columns and rows of an answer. */
export interface Table {
  readonly columns: string[];
  readonly rows: Cell[][];
}

/** DuckDB in memory. DuckDB is native code: nothing that a page loads may import this file. */
export interface Database {
  run(sql: string): Promise<void>;
  table(sql: string): Promise<Table>;
  /** The rows of an answer a few thousand at a time, in order. */
  stream(sql: string): AsyncIterable<Cell[][]>;
  /** Whether a text is one statement and only reads. */
  onlyReads(sql: string): Promise<boolean>;
}

interface Settings {
  /** Most memory DuckDB may take, in megabytes. */
  readonly megabytes: number;
  /** Folder for what does not fit in memory; without it such a statement fails. */
  readonly spill?: string;
}

/** Opens a database with one thread, so that bytes and order never depend on the machine, and closes it after use. */
export async function withDatabase<T>(
  { megabytes, spill = '' }: Settings,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: `${megabytes}MB`,
    temp_directory: spill,
    preserve_insertion_order: 'true',
    // An extension would be fetched from the network.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  try {
    const connection = await instance.connect();
    try {
      return await use(databaseOn(connection));
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

const databaseOn = (connection: DuckDBConnection): Database => ({
  async run(sql) {
    await connection.run(sql);
  },
  async table(sql) {
    const answer = await connection.runAndReadAll(sql);
    return { columns: answer.columnNames(), rows: answer.getRowsJS().map(cells) };
  },
  async *stream(sql) {
    const answer = await connection.stream(sql);
    for await (const rows of answer.yieldRowsJs()) yield rows.map(cells);
  },
  async onlyReads(sql) {
    const statements = await connection.extractStatements(sql).catch(noStatement);
    if (statements?.count !== 1) return false;
    const { statementType } = await statements.prepare(0);
    return statementType === StatementType.SELECT || statementType === StatementType.EXPLAIN;
  },
});

const cells = (row: readonly JS[]): Cell[] => row.map(cellOf);

// The binding fails with these words on a text without a statement, such as a comment.
function noStatement(cause: unknown): undefined {
  if (cause instanceof Error && cause.message === 'Error in native callback') return undefined;
  throw cause;
}
