import { grid, pathOf, tenth, yearAxis } from '../../pictures/chart-frame.js';
import { escape } from '../../pictures/escape.js';
import { linePath } from '../../pictures/paths.js';
import { endLabels } from '../../pictures/studies/end-labels.js';
import { sinceMark } from '../../pictures/studies/level-drawing.js';
import { widened } from '../charts/axis-range.js';
import { type Plot, plotOf } from '../charts/plot.js';
import type { Say } from '../charts/say.js';
import { livesPage } from '../text/lives-page.js';
import type { FactLines, LifeMatter } from './life-matter.js';

const worlds = [
  ['history', 'of-baseline'],
  ['changed', 'of-scenario'],
] as const;

/** A quantity of a life in both worlds; a cross stands where a life ends before the run does. */
export const lifeDrawing = (
  { years, since, isOver }: LifeMatter,
  fact: FactLines,
  width: number,
  say: Say,
): { readonly plot: Plot; readonly drawing: string } => {
  const numbers = [...fact.history, ...fact.changed].filter((value) => value !== null);
  const plot = plotOf({
    width,
    years,
    range: widened(undefined, [0, ...numbers], 'linear'),
    kind: 'linear',
    endings: [livesPage.history, livesPage.changed].map(say),
    strip: false,
  });
  const { x, axis, frame } = plot;
  const values = { history: fact.history, changed: sinceParting(fact.changed, years, since) };
  const ends = worlds.flatMap(([world, name]) => {
    const last = values[world].findLastIndex((value) => value !== null);
    if (last < 0) return [];
    const [at, y] = [x(years[last]!), axis.at(values[world][last]!)];
    return [{ text: escape(say(livesPage[world])), name, x: at + 6, y, isOver: isOver[world] }];
  });
  const cross = ({ x: at, y, name }: (typeof ends)[number]) =>
    `<path class="line ${name}" d="M${tenth(at - 10)},${tenth(y - 4)}l8,8m0,-8l-8,8"/>`;
  const drawing = [
    grid(axis, frame),
    yearAxis(years[0] ?? 0, years.at(-1) ?? 1, x, frame, plot.yearsWanted),
    since === undefined ? '' : sinceMark(since, years, x, frame, escape(say(livesPage.change))),
    ...worlds.map(([world, name]) => pathOf(`line ${name}`, linePath(years, values[world], x, axis.at))),
    ...ends.filter((end) => end.isOver).map(cross),
    endLabels(ends, frame),
  ];
  return { plot, drawing: drawing.join('') };
};

/** The changed world from the last year that both share, so that history is seen before it. */
const sinceParting = (
  values: readonly (number | null)[],
  years: readonly number[],
  since: number | undefined,
): (number | null)[] =>
  since === undefined
    ? values.map(() => null)
    : values.map((value, i) => (years[i]! < Math.floor(since) - 1 ? null : value));
