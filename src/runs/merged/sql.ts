/** A text between SQL's single quotes. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The name of a column or table between SQL's double quotes. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Names as one writes them in a query: between quotes only where SQL needs them. */
export const asWritten = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && name.toLowerCase() !== 'case' ? name : named(name);

/** An SQL list of the paths of files to read. */
export const filesList = (paths: readonly string[]): string => listOf(paths.map(literalPath));

/** A path to read that is only itself, though DuckDB takes stars, question marks and brackets for patterns. */
export const literalPath = (path: string): string => path.replaceAll(/[*?[]/g, '[$&]');

/** An SQL list of texts. */
export const listOf = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;
