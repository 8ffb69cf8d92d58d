import { type Axis, linearAxis } from '../../pictures/axis.js';
import { tenth } from '../../pictures/chart-frame.js';
import { bar, barHeight, bracket, whisker } from '../../pictures/studies/bar-rows.js';
import type { Attribution, PlayerShare } from '../../experiments/attribution/index.js';
import { isDifferenceKnown, isKnown, largestFirst } from './attribution-told.js';

/** A bar of the waterfall. */
export interface WaterfallRow {
  /** A player, or the whole. */
  readonly of: number | 'whole';
  readonly value: number;
  readonly interval90: readonly [number, number];
  readonly isKnown: boolean;
  /** Where its bar begins. */
  readonly start: number;
  readonly share: PlayerShare | undefined;
}

export const rowHeight = barHeight + 14;

/** The largest first, each from where the one before ends; then the whole from zero. */
export const waterfallRows = (attribution: Attribution): WaterfallRow[] => {
  let reached = 0;
  const rows = largestFirst(attribution).map((share): WaterfallRow => {
    const { player, value, interval90 } = share;
    const start = reached;
    reached += value;
    return { of: player, value, interval90, isKnown: isKnown(attribution, share), start, share };
  });
  const { value, interval90 } = attribution.difference;
  const isWholeKnown = isDifferenceKnown(attribution);
  return [...rows, { of: 'whole', value, interval90, isKnown: isWholeKnown, start: 0, share: undefined }];
};

/** One axis for all rows, with zero in it. */
export const waterfallAxis = (rows: readonly WaterfallRow[], width: number): Axis => {
  const values = rows.flatMap(({ start, value, interval90, share }) =>
    [value, ...interval90, ...(share?.orderRange ?? [])].map((one) => start + one),
  );
  const ends = values.some((value) => value !== 0) ? [0, ...values] : [-1, 1];
  return linearAxis(ends, 12, width - 12);
};

/** The marks of a row: what is inside its svg element. */
export const rowDrawing = (row: WaterfallRow, axis: Axis): string => {
  const { start, value, interval90, share } = row;
  const x = axis.at;
  const top = 3;
  const lines = axis.ticks.map(
    (tick) =>
      `<path class="${tick.value === 0 ? 'zero' : 'grid'}" d="M${tenth(x(tick.value))},0V${rowHeight}"/>`,
  );
  const kind = row.of === 'whole' ? 'whole' : value < 0 ? 'fall' : 'rise';
  return [
    ...lines,
    bar(`${kind}${row.isKnown ? '' : ' open'}`, x(start), x(start + value), top),
    whisker(x(start + interval90[0]), x(start + interval90[1]), top),
    share ? bracket(x(start + share.orderRange[0]), x(start + share.orderRange[1]), top) : '',
  ].join('');
};
