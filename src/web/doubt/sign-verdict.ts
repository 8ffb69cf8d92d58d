import { chanceOfAsMany } from '../../experiments/discovery/chance-of-as-many.js';

/** Runs by the sign of their effect. */
export interface Signs {
  readonly up: number;
  readonly down: number;
  readonly runs: number;
}

export const signsOf = (differences: readonly number[]): Signs => ({
  up: differences.filter((one) => one > 0).length,
  down: differences.filter((one) => one < 0).length,
  runs: differences.length,
});

/** A sign counts as that of a reading when a coin would agree so often in less than this share of tries. */
const LEVEL = 0.05;

/** The side that so many runs are on that a coin would hardly do it, or that it cannot be told. */
export const signVerdict = ({ up, down, runs }: Signs): 'up' | 'down' | 'cannotTell' => {
  const most = Math.max(up, down);
  if (runs === 0 || 2 * chanceOfAsMany(most, runs, 1 / 2) >= LEVEL) return 'cannotTell';
  return up > down ? 'up' : 'down';
};
