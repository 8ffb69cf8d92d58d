import type { Catalog } from '../bundle/catalog.js';
import type { Asked } from './asked.js';

/**
 * The command line that makes the runs of the lab again. `file` is where the scenario was saved; without changes there
 * is none, and history alone is run.
 */
export const commandOf = (
  { items, readings, seed, runs }: Asked,
  { economy, scale }: Catalog,
  file: string,
): string =>
  [
    'npx saisei',
    ...(items.length > 0 ? ['compare', economy, shellWord(file)] : ['run', economy]),
    `--runs ${runs}`,
    `--scale ${scale}`,
    `--seed ${seed}`,
    '--format csv',
    ...(readings.length > 0 ? [`--reading ${readings.join(',')}`] : []),
  ].join(' ');

const shellWord = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
