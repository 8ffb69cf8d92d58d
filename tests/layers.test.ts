import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which folders of src each folder may import, beside itself. */
const MAY_IMPORT: Record<string, string[]> = {
  kernel: [],
  data: [],
  runs: [],
  institutions: ['kernel'],
  economies: ['kernel', 'institutions', 'data'],
  experiments: ['kernel', 'economies', 'data', 'runs'],
  pictures: ['data', 'runs'],
  cli: ['data', 'economies', 'experiments', 'runs', 'pictures'],
  web: ['data', 'economies', 'experiments', 'runs', 'pictures'],
};

interface Import {
  file: string;
  line: number;
  what: string;
}

const IMPORT =
  /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const importsIn = (file: string, source: string): Import[] =>
  [...source.matchAll(IMPORT)].map((found) => ({
    file,
    line: source.slice(0, found.index + found[0].length).split('\n').length,
    what: found[1] ?? found[2] ?? found[3],
  }));

const folderOf = (file: string): string => file.split('/')[1];

/** The file of src an import points at, or undefined for a package. */
const target = ({ file, what }: Import): string | undefined =>
  what.startsWith('.') ? normalize(join(dirname(file), what)) : undefined;

const doorToNode = (file: string, what: string): boolean => {
  const name = basename(file);
  if (folderOf(file) === 'cli' || name === 'files.ts') return true;
  return what === 'node:worker_threads' && name === 'worker.ts' && folderOf(file) === 'experiments';
};

const offence = (found: Import): string | undefined => {
  const { file, line, what } = found;
  const from = folderOf(file);
  const at = `${file}:${line}`;
  if (what.startsWith('node:'))
    return doorToNode(file, what) ? undefined : `${at} imports ${what}; only src/cli and files.ts may.`;
  const to = target(found);
  if (to === undefined)
    return from === 'kernel' || from === 'institutions'
      ? `${at} imports the package ${what}; the model needs none.`
      : undefined;
  if (!to.startsWith('src/')) return `${at} imports ${to}, which is not under src.`;
  if (folderOf(to) !== from && !MAY_IMPORT[from]?.includes(folderOf(to)))
    return `${at} imports ${to}; ${from} may import ${MAY_IMPORT[from]?.join(', ') || 'nothing'}.`;
  // An index lists the institutions for others; it is no institution.
  if (from === 'institutions' && folderOf(to) === from && basename(file) !== 'index.ts')
    return `${at} imports ${to}; institutions meet in columns and in the ledger.`;
  return undefined;
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name))
  .sort();
const imports = sources.flatMap((file) => importsIn(file, readFileSync(file, 'utf8')));

test('every folder imports only what the table of layers allows', () => {
  const map = new Map<string, Set<string>>();
  for (const file of sources) map.set(folderOf(file), map.get(folderOf(file)) ?? new Set());
  for (const found of imports) {
    const to = target(found);
    const name = to?.startsWith('src/')
      ? folderOf(to)
      : found.what.replace(/^(@[^/]+\/[^/]+|[^@/]+).*/, '$1');
    if (name !== folderOf(found.file)) map.get(folderOf(found.file))!.add(name);
  }
  for (const [folder, to] of map)
    console.log(`${folder.padEnd(13)} -> ${[...to].sort().join(' ') || 'nothing'}`);
  expect(imports.map(offence).filter((found) => found !== undefined)).toEqual([]);
});

test('a folder without a place in the table is found', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
});

const offencesOf = (file: string, source: string): (string | undefined)[] =>
  importsIn(file, source)
    .map(offence)
    .filter((found) => found !== undefined);

test('the scan finds what it must', () => {
  const bad: [string, string][] = [
    ['src/kernel/run.ts', "import { a } from '../data/a.js';"],
    ['src/kernel/run.ts', "import type {\n  A,\n} from '../economies/a.js';"],
    ['src/kernel/run.ts', "import { readFileSync } from 'node:fs';"],
    ['src/kernel/run.ts', "import { z } from 'zod';"],
    ['src/institutions/state/tax.ts', "export { b } from '../labour/hiring.js';"],
    ['src/institutions/state/tax.ts', "import { b } from './spending.js';"],
    ['src/web/page.ts', "const a = await import('../cli/main.js');"],
    ['src/experiments/pool.ts', "import { Worker } from 'node:worker_threads';"],
    ['src/data/read.ts', "import { a } from '../../tests/a.js';"],
  ];
  for (const [file, source] of bad) expect(offencesOf(file, source), source).toHaveLength(1);
});

test('the scan lets pass what it must', () => {
  const good: [string, string][] = [
    ['src/institutions/state/tax.ts', "import { column } from '../../kernel/institution.js';"],
    ['src/institutions/index.ts', "export { tax } from './state/tax.js';"],
    ['src/experiments/worker.ts', "import { parentPort } from 'node:worker_threads';"],
    ['src/data/files.ts', "import { readFileSync } from 'node:fs';"],
    ['src/cli/main.ts', "import { a } from '../pictures/a.js';"],
  ];
  for (const [file, source] of good) expect(offencesOf(file, source), source).toEqual([]);
});
