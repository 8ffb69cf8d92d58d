import type { Change, EconomyFile } from '../../economies/index.js';
import { canonical } from '../../experiments/index.js';
import { leverNumber } from '../bundle/lever-number.js';
import type { PreviewRow } from './preview-file.js';
import type { Known } from './pulled-items.js';

/** A row of the preview before it is run. */
export interface RowAsked extends Omit<PreviewRow, 'effects' | 'knots'> {
  /** For each of at: the scenario that is run. */
  readonly scenarios: readonly { readonly name: string; readonly changes: readonly Change[] }[];
}

/** What is run for the levers and presets of an economy; those with the same changes share a row. */
export const rowsAsked = (economy: EconomyFile, { levers, presets }: Known): RowAsked[] => {
  const changes = new Map([...levers, ...presets].map((one) => [canonical(one.changes), one.changes]));
  return [...changes].map(([key, all], i) => {
    const number = leverNumber(economy, all);
    const at = number ? pulls(economy, all[0]!) : [1];
    return {
      levers: levers.filter((one) => canonical(one.changes) === key).map(({ id }) => id),
      presets: presets.filter((one) => canonical(one.changes) === key).map(({ name }) => name),
      from: Math.min(...all.map(({ from }) => from)),
      ...(number && { number: { history: number.history, pulled: number.pulled } }),
      at,
      scenarios: at.map((far) => ({
        name: `row-${i}-${far}`,
        changes:
          far === 1 || !number
            ? all
            : withValue(all, number.history + far * (number.pulled - number.history)),
      })),
    };
  });
};

/** The changes of a lever that is one number, at another value. */
export const withValue = (changes: readonly Change[], value: number): Change[] =>
  changes.map((change) => ('value' in change ? { ...change, value } : change));

/** Half and all the way; where the value of history moves on later, holding it is no longer history and is run too. */
const pulls = (economy: EconomyFile, change: Change): number[] =>
  movesOn(economy, change) ? [0, 0.5, 1] : [0.5, 1];

const movesOn = ({ parameters, start }: EconomyFile, change: Change): boolean => {
  if (change.kind !== 'set') return false;
  const [institution, name, ...row] = change.parameter.split('.');
  const { path, names } = parameters.get(`${institution}.${name}`)!;
  const index = row.length > 0 ? names.indexOf(row.join('.')) : 0;
  const from = Math.max(0, change.from - start);
  const until = (change.until ?? Infinity) - start;
  const now = path.frames.findLastIndex(({ quarter }) => quarter <= from);
  const held = path.frames[Math.max(0, now)]!.values[index];
  return path.frames.some(
    ({ quarter, values }) => quarter > from && quarter <= until && values[index] !== held,
  );
};
