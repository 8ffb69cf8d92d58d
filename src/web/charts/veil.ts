import { tenth } from '../../pictures/chart-frame.js';
import type { ChartMatter } from './chart-matter.js';
import type { Plot } from './plot.js';

/** Over what comes after the year at which a replay stands. */
export function veil({ until, years }: ChartMatter, { x, frame }: Plot): string {
  const last = years.at(-1) ?? 0;
  if (until === undefined || until >= last) return '';
  const at = tenth(x(until));
  return (
    `<rect class="veil" x="${at}" y="${frame.top}" width="${tenth(x(last) - x(until))}" height="${frame.bottom - frame.top}"/>` +
    `<path class="until" d="M${at},${frame.top}V${frame.bottom}"/>`
  );
}
