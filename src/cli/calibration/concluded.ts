import { join } from 'node:path';
import { bytesIn, writeWhole } from '../../runs/disk/files.js';

/** A point of the posterior that was run for real. */
export interface Checked {
  /** Parameter values, or factors on them, in the order of the factors. */
  readonly values: readonly number[];
  /** Of its runs, averaged over seeds; -Infinity when one stopped. */
  readonly logDensity: number;
}

export interface Concluded {
  readonly id: string;
  readonly checked: readonly Checked[];
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
  const checked = rows.map((row) => {
    const [logDensity = Number.NaN, ...values] = row.split(',').map(Number);
    return { logDensity, values };
  });
  return { id, checked, best: told.best, text: read(text), summary: told };
};

/** Undefined when it is damaged; the calibration is then concluded again from its runs. */
const finished = (text: string): { readonly id: string; readonly best: Checked } | undefined => {
  try {
    return JSON.parse(text) as { readonly id: string; readonly best: Checked };
  } catch {
    return undefined;
  }
};

/** The point that meets the targets best. */
export const likeliest = (checked: readonly Checked[]): Checked =>
  checked.reduce((a, b) => (b.logDensity > a.logDensity ? b : a));

/** Writes what a calibration came to; the summary last, because it says that the others are there. */
export const keepConcluded = (
  folder: string,
  { checked, text, summary }: Concluded,
  names: readonly string[],
): void => {
  writeWhole(join(folder, TEXT), text);
  writeWhole(join(folder, TABLE), csvOf(names, checked));
  writeWhole(join(folder, SUMMARY), `${JSON.stringify(summary, null, 1)}\n`);
};

const csvOf = (names: readonly string[], checked: readonly Checked[]) =>
  [['logDensity', ...names], ...checked.map(({ values, logDensity }) => [logDensity, ...values])]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
