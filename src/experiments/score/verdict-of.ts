import type { Verdict } from '../../runs/index.js';
import type { Target } from './target.js';

// Lets 0.6 away from 1.2 be 1.8 or 0.6, not 0.6000000000000001.
const rounding = 1e-9;

/** How close a simulated statistic comes to the observed one, by the tolerance of its target. */
export function verdictOf(target: Pick<Target, 'observed' | 'tolerance'>, simulated: number | null): Verdict {
  if (simulated === null || !Number.isFinite(simulated)) return 'unknown';
  const { observed, tolerance } = target;
  if (tolerance.kind === 'band') {
    const [low, high] = Array.isArray(observed) ? observed : [observed, observed];
    return grade(Math.max(low - simulated, simulated - high), 0, tolerance.fair);
  }
  const value = Array.isArray(observed) ? Number.NaN : observed;
  if (tolerance.kind === 'atLeast') return grade(-simulated, -tolerance.good, -tolerance.fair);
  const distance = Math.abs(simulated - value);
  const unit = tolerance.kind === 'relative' ? Math.abs(value) : 1;
  return grade(distance, tolerance.good * unit, tolerance.fair * unit);
}

function grade(distance: number, good: number, fair: number): Verdict {
  if (distance <= good + rounding) return 'good';
  return distance <= fair + rounding ? 'fair' : 'miss';
}
