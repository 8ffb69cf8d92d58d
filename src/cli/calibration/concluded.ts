import { join } from 'node:path';
import { bytesIn, writeWhole } from '../../runs/disk/files.js';

/** A point that was run for real. */
export interface Checked {
  /** Parameter values, or factors on them, in the order of the factors. */
  readonly values: readonly number[];
  /** Of its runs, averaged over seeds; -Infinity when one stopped. */
  readonly logDensity: number;
}

export interface Concluded {
  readonly id: string;
  /** From which ensembles draw. */
  readonly kept: readonly Checked[];
  readonly best: Checked;
  readonly text: string;
  readonly summary: object;
}

const [SUMMARY, TEXT, TABLE] = ['calibration.json', 'calibration.txt', 'posterior.csv'] as const;

/** What a calibration came to, when it was finished in this folder; undefined otherwise. */
export const concludedIn = (folder: string, id: string): Concluded | undefined => {
  const [summary, text, table] = [SUMMARY, TEXT, TABLE].map((file) => bytesIn(join(folder, file)));
  if (!summary || !text || !table) return undefined;
  const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const told = finished(read(summary));
  if (told?.id !== id) return undefined;
  const [, ...rows] = read(table).trimEnd().split('\n');
  const kept = rows.map((row) => {
    const [logDensity = Number.NaN, ...values] = row.split(',').map(Number);
    return { logDensity, values };
  });
  return { id, kept, best: told.best, text: read(text), summary: told };
};

/** Undefined when it is damaged; the calibration is then concluded again from its runs. */
const finished = (text: string): { readonly id: string; readonly best: Checked } | undefined => {
  try {
    return JSON.parse(text) as { readonly id: string; readonly best: Checked };
  } catch {
    return undefined;
  }
};

/** Writes what a calibration came to; the summary last, because it says that the others are there. */
export const keepConcluded = (
  folder: string,
  { kept, text, summary }: Concluded,
  names: readonly string[],
): void => {
  writeWhole(join(folder, TEXT), text);
  writeWhole(join(folder, TABLE), csvOf(names, kept));
  writeWhole(join(folder, SUMMARY), `${JSON.stringify(summary, null, 1)}\n`);
};

const csvOf = (names: readonly string[], kept: readonly Checked[]) =>
  [['logDensity', ...names], ...kept.map(({ values, logDensity }) => [logDensity, ...values])]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
