import { numberIn } from './link-text.js';
import type { Complain } from './read-parts.js';

/** Least and most of the whole numbers of a link. */
export const wholes = {
  seed: [0, Number.MAX_SAFE_INTEGER],
  runs: [1, 10_000],
} as const;

/** The last of the whole numbers given for a part, within its bounds; undefined when none can be read. */
export const readWhole = (
  part: 'seed' | 'runs' | 'year',
  given: readonly string[],
  [least, most]: readonly [number, number],
  complain: Complain,
): number | undefined => {
  const values = given.flatMap((text) => {
    const value = numberIn(text);
    if (value === undefined || !Number.isInteger(value)) {
      complain('noNumber', part, { subject: part, given: text });
      return [];
    }
    const inside = Math.min(most, Math.max(least, value)) + 0;
    if (inside !== value)
      complain('outOfBounds', part, { subject: part, given: text, done: { kind: 'used', instead: inside } });
    return [inside];
  });
  if (values.length > 1) complain('twice', part, { subject: part, done: { kind: 'keptTheLater' } });
  return values.at(-1);
};
