import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'/g)].map(([, what]) =>
    what.startsWith('.') ? normalize(join(dirname(file), what)).replace(/\.js$/, '.ts') : what,
  );

/** A file and all it imports, files and packages. */
const reached = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.startsWith('src/')) for (const next of importsOf(file)) reached(next, seen);
  return seen;
};

test.each(['index.ts', 'parts/index.ts', 'merged/fields.ts', 'workbook.ts'])(
  'a page can load src/runs/%s: it reaches neither the disk nor DuckDB',
  (entry) => {
    const found = [...reached(`src/runs/${entry}`)];
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((one) => /^node:|^@duckdb|\/files\.ts$/.test(one))).toEqual([]);
  },
);

test('only one file loads DuckDB', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(
    files.filter((name) => importsOf(join('src', name)).some((what) => what.startsWith('@duckdb'))),
  ).toEqual(['runs/duckdb/files.ts']);
});
