import type { Item } from '../scenario/asked.js';
import type { Preview, PreviewRow } from './preview-file.js';

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
  /** The preview does not have this measure. */
  | 'measure'
  /** Tried on random scenarios, the preview of this measure was no better than saying that nothing happens. */
  | 'useless';

/** The rows that items pull, or why they cannot be previewed. */
export const pulledItems = (preview: Preview, items: readonly Item[]): readonly Pulled[] | Refusal => {
  const pulled: Pulled[] = [];
  for (const item of items) {
    if (item.kind === 'parameter') return 'parameter';
    const row = preview.rows.find((one) =>
      item.kind === 'lever' ? one.levers.includes(item.id) : one.presets.includes(item.name),
    );
    const far = row && howFar(row, item.kind === 'lever' ? item.value : undefined);
    if (!row || far === undefined) return 'notRun';
    const moved = item.kind === 'lever' && item.from !== undefined ? (item.from - row.from) / 4 : 0;
    // What is asked twice is done once.
    if (pulled.some((one) => one.row === row && one.far === far && one.moved === moved)) continue;
    if (pulled.some((one) => overlap(one.row, row))) return 'overlap';
    pulled.push({ row, far, moved });
  }
  return pulled;
};

const howFar = ({ number }: PreviewRow, value: number | undefined): number | undefined => {
  if (value === undefined) return 1;
  return number && (value - number.history) / (number.pulled - number.history);
};

const overlap = (a: PreviewRow, b: PreviewRow) =>
  a.about.some((one) =>
    b.about.some((other) => one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)),
  );
