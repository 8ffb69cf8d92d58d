import { type Change, subjectOfChange } from '../../economies/change.js';
import type { Catalog } from '../bundle/catalog.js';
import type { Item } from '../scenario/asked.js';
import { changesOf } from '../scenario/changes-of.js';

/** One thing that any of the scenarios changes, and what each of them does to it. */
export interface LeverRow {
  readonly subject: string;
  readonly kind: 'parameter' | 'driver' | 'institution';
  /** By scenario, in the order in which they act; none where it is as in history. */
  readonly cells: readonly (readonly Change[])[];
}

/** In the order in which the scenarios come to them. */
export const leverRows = (scenarios: readonly (readonly Item[])[], catalog: Catalog): LeverRow[] => {
  const all = scenarios.map((items) => changesOf(items, catalog));
  const rows = new Map<string, LeverRow>();
  for (const change of all.flat()) {
    const subject = subjectOfChange(change);
    const kind = kindOf(change);
    rows.set(`${kind} ${subject}`, {
      subject,
      kind,
      cells: all.map((changes) =>
        changes.filter((one) => kindOf(one) === kind && subjectOfChange(one) === subject),
      ),
    });
  }
  return [...rows.values()];
};

const kindOf = ({ kind }: Change): LeverRow['kind'] =>
  kind === 'freeze' ? 'driver' : kind === 'without' ? 'institution' : 'parameter';
