import type { Frame } from '../../pictures/chart-frame.js';

const decade = 10;

/** Where a key moves a cursor among so many years; undefined for a key that moves none. */
export function movedBy(key: string, at: number, count: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - decade,
    PageUp: at + decade,
    Home: 0,
    End: count - 1,
  };
  const to = moves[key];
  return to === undefined ? undefined : Math.min(count - 1, Math.max(0, to));
}

/** The number of the year nearest to a place between the sides of a frame. */
export function nearestTo(place: number, { left, right }: Frame, count: number): number {
  const share = (place - left) / Math.max(1, right - left);
  return Math.min(count - 1, Math.max(0, Math.round(share * (count - 1))));
}
