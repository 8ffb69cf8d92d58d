import { type Change, subjectOfChange } from '../../economies/change.js';
import type { Item } from '../scenario/asked.js';
import type { PreviewFile, PreviewRow } from './preview-file.js';

/** What the catalog knows of levers and scenarios, as far as adding their effects needs it. */
export interface Known {
  readonly levers: readonly { readonly id: string; readonly changes: readonly Change[] }[];
  readonly presets: readonly { readonly name: string; readonly changes: readonly Change[] }[];
}

/** A row of the preview, how far it is pulled (1 is all the way), and by how many years it is moved. */
export interface Pulled {
  readonly row: PreviewRow;
  readonly far: number;
  readonly moved: number;
}

/** Why there is no preview. */
export type Refusal =
  /** A parameter is changed for which no lever was run. */
  | 'parameter'
  /** No runs of this lever or scenario are in the preview. */
  | 'notRun'
  /** Two items change the same thing, so that their effects cannot be added. */
  | 'overlap'
  /** Rival readings were asked; the preview is of the model as it is. */
  | 'reading'
  /** Tried on random scenarios, the preview of this measure was no better than saying that nothing happens. */
  | 'useless';

/** The rows that items pull, or why they cannot be previewed. */
export const pulledItems = (
  { rows }: Pick<PreviewFile, 'rows'>,
  known: Known,
  items: readonly Item[],
): readonly Pulled[] | Refusal => {
  const pulled: Pulled[] = [];
  const changed: string[] = [];
  for (const item of items) {
    if (item.kind === 'parameter') return 'parameter';
    const one = pulledBy(rows, item);
    const changes = changesOf(known, item);
    if (!one || !changes) return 'notRun';
    // What is asked twice is done once.
    if (pulled.some(({ row, far, moved }) => row === one.row && far === one.far && moved === one.moved))
      continue;
    const subjects = changes.map(subjectOfChange);
    if (subjects.some((subject) => changed.some((before) => isPart(subject, before)))) return 'overlap';
    changed.push(...subjects);
    pulled.push(one);
  }
  return pulled;
};

const pulledBy = (
  rows: readonly PreviewRow[],
  item: Exclude<Item, { kind: 'parameter' }>,
): Pulled | undefined => {
  if (item.kind === 'preset') {
    const row = rows.find(({ presets }) => presets.includes(item.name));
    return row && { row, far: 1, moved: 0 };
  }
  const row = rows.find(({ levers }) => levers.includes(item.id));
  const far = row && howFar(row, item.value);
  if (!row || far === undefined) return undefined;
  return { row, far, moved: item.from === undefined ? 0 : (item.from - row.from) / 4 };
};

const howFar = ({ number }: PreviewRow, value: number | undefined): number | undefined => {
  if (value === undefined) return 1;
  return number && (value - number.history) / (number.pulled - number.history);
};

const changesOf = ({ levers, presets }: Known, item: Exclude<Item, { kind: 'parameter' }>) =>
  item.kind === 'lever'
    ? levers.find(({ id }) => id === item.id)?.changes
    : presets.find(({ name }) => name === item.name)?.changes;

/** A row of a parameter is part of it. */
const isPart = (a: string, b: string) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
