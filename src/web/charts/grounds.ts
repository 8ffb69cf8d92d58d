import { tenth } from '../../pictures/chart-frame.js';
import { escape } from '../../pictures/escape.js';
import { names } from './chart-words.js';
import type { ChartMatter } from './chart-matter.js';
import type { Plot } from './plot.js';
import type { Say } from './say.js';
import { textWidth } from './plot.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Years without a record before the last one, as stretches; the ends reach to the neighbours that have one. */
export function gaps({ years, record, lastRecord }: ChartMatter): Stretch[] {
  if (!record.some((value) => value !== null)) return [];
  const found: Stretch[] = [];
  let open: number | undefined;
  years.forEach((year, i) => {
    const missing = record[i] === null && year <= lastRecord;
    if (missing) open ??= years[i - 1] ?? year;
    if (!missing && open !== undefined) {
      found.push({ from: open, to: Math.min(year, lastRecord) });
      open = undefined;
    }
  });
  if (open !== undefined) found.push({ from: open, to: Math.min(lastRecord, years.at(-1) ?? lastRecord) });
  return found.filter(({ from, to }) => to > from);
}

/** The widest of some stretches, or none. */
const widest = (stretches: readonly Stretch[]) =>
  stretches.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1);

/** Whether years after the last record are drawn. */
export const projects = ({ years, lastRecord }: ChartMatter) => (years.at(-1) ?? lastRecord) > lastRecord;

/** Another ground where there is no record, and another after the last one. */
export function grounds(matter: ChartMatter, plot: Plot, id: string): string {
  const hatch = `${id}-hatch`;
  const hatched = gaps(matter).map(({ from, to }) => ground(plot, from, to, `url(#${hatch})`, ''));
  const stripes = '<rect class="void" width="2.5" height="6"/>';
  return [
    `<pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${stripes}</pattern>`,
    projection(matter, plot),
    ...hatched,
  ].join('');
}

/** The ground after the last record. */
export const projection = (matter: ChartMatter, plot: Plot): string =>
  projects(matter) ? ground(plot, matter.lastRecord, matter.years.at(-1)!, undefined, 'projection') : '';

/** What the grounds are, over the grid. */
export const groundWords = (matter: ChartMatter, plot: Plot, say: Say): string =>
  widest(gaps(matter))
    .map(({ from, to }) => wordsOver(plot, from, to, say(names.noRecord), plot.frame.top + 14))
    .join('') + projectionWords(matter, plot, say);

export const projectionWords = (matter: ChartMatter, plot: Plot, say: Say): string =>
  projects(matter)
    ? wordsOver(plot, matter.lastRecord, matter.years.at(-1)!, say(names.projection), plot.frame.bottom - 7)
    : '';

function ground({ x, frame }: Plot, from: number, to: number, fill: string | undefined, name: string) {
  const how = fill ? `fill="${fill}"` : `class="${name}"`;
  return `<rect ${how} x="${tenth(x(from))}" y="${frame.top}" width="${tenth(x(to) - x(from))}" height="${frame.bottom - frame.top}"/>`;
}

/** Words over a stretch that has room for them. */
function wordsOver({ x }: Plot, from: number, to: number, text: string, y: number): string {
  return x(to) - x(from) > textWidth(text) + 4
    ? `<text class="ground-words" x="${tenth((x(from) + x(to)) / 2)}" y="${y}">${escape(text)}</text>`
    : '';
}
