import type { Stream } from '../../kernel/index.js';

/** The runs from 0 to count - 1 in an order by chance: that of the stream's draws, one for each run. */
export const shuffled = (count: number, stream: Stream, draw = 0): number[] => {
  const keys = Array.from({ length: count }, (_, run) => stream.bits(run, draw));
  return keys.map((_, run) => run).toSorted((a, b) => keys[a]! - keys[b]! || a - b);
};
