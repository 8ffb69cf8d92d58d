import type { ScoredTarget } from '../runs/index.js';

const width = 120;
const height = 16;
const middle = width / 2;

// The fair zone fills half the strip; what lies beyond stands at its edge.
const fairHalf = width / 4;

/** Where the median and 90 % of the runs stand against the good and the fair zone of a target. */
export function deviationStrip(target: ScoredTarget): string {
  const { median, low, high } = target;
  if (median === null || low === null || high === null) return '';
  const zone = zoneOf(target);
  const at = (value: number) => {
    const place = middle + ((value - zone.centre) / zone.fair) * fairHalf;
    return Math.round(Math.min(width - 4, Math.max(4, place)) * 10) / 10;
  };
  const good = (zone.good / zone.fair) * fairHalf;
  return [
    `<svg class="strip" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">`,
    `<rect class="zone-fair" x="${middle - fairHalf}" y="2" width="${2 * fairHalf}" height="12"/>`,
    `<rect class="zone-good" x="${middle - good}" y="2" width="${2 * good}" height="12"/>`,
    `<path class="strip-range" d="M${at(low)},8H${at(high)}"/>`,
    `<circle class="strip-dot ${target.verdict}" cx="${at(median)}" cy="8" r="4"/></svg>`,
  ].join('');
}

function zoneOf({ observed, tolerance }: ScoredTarget): { centre: number; good: number; fair: number } {
  if (typeof observed !== 'number') {
    const half = (observed[1] - observed[0]) / 2;
    return { centre: observed[0] + half, good: half, fair: half + tolerance.fair };
  }
  if (tolerance.kind === 'band') return { centre: observed, good: tolerance.fair / 2, fair: tolerance.fair };
  if (tolerance.kind === 'atLeast')
    return { centre: observed, good: observed - tolerance.good, fair: observed - tolerance.fair };
  const unit = tolerance.kind === 'relative' ? Math.abs(observed) : 1;
  return { centre: observed, good: tolerance.good * unit, fair: tolerance.fair * unit };
}
