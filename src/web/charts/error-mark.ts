import { tenth } from '../../pictures/chart-frame.js';
import type { Plot } from './plot.js';
import type { Guess } from './preview-levels.js';

/** How far off a preview is as a rule, at its last year. */
export function errorMark(guess: Guess | undefined, years: readonly number[], { x, axis }: Plot): string {
  if (!guess) return '';
  const at = tenth(x(years[guess.i] ?? 0));
  const [high, low] = [tenth(axis.at(guess.high)), tenth(axis.at(guess.low))];
  return `<path class="error" d="M${at},${high}V${low}M${at - 4},${high}h8M${at - 4},${low}h8"/>`;
}
