import { tenth } from '../../pictures/chart-frame.js';
import type { ChartMatter } from './chart-matter.js';
import type { Plot } from './plot.js';

/** A mark on the horizontal axis for each year in which something happened; its words stand in the readout. */
export function eventMarks({ events = [], years }: ChartMatter, { x, frame }: Plot): string {
  const shown = [...new Set(events.map(({ year }) => year))].filter((year) => years.includes(year));
  return shown
    .map((year) => {
      const at = tenth(x(year));
      return `<path class="event" d="M${at},${frame.bottom - 6}l3.5,6h-7z"/>`;
    })
    .join('');
}
