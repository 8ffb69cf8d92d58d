import { grid, pathOf, tenth, yearAxis } from '../../pictures/chart-frame.js';
import { escape } from '../../pictures/escape.js';
import { linePath } from '../../pictures/paths.js';
import { endLabels } from '../../pictures/studies/end-labels.js';
import { toldAndOpen } from '../../pictures/studies/told-and-open.js';
import type { AxisRange } from '../charts/axis-range.js';
import type { ChartMatter } from '../charts/chart-matter.js';
import { names } from '../charts/chart-words.js';
import { projection, projectionWords } from '../charts/grounds.js';
import { type Plot, plotOf } from '../charts/plot.js';
import type { Say } from '../charts/say.js';
import type { EffectLine } from './effect-line.js';

export interface LetteredLine {
  readonly letter: string;
  readonly line: EffectLine;
}

export const multiplePlot = (
  { years }: ChartMatter,
  range: AxisRange | undefined,
  width: number,
  say: Say,
): Plot =>
  plotOf({
    width,
    years,
    range,
    kind: 'difference',
    endings: [say(names.noEffect)],
    strip: false,
  });

/** One line for each scenario on one axis with zero, its letter where it ends: what is inside the svg element. */
export function multipleDrawing(
  matter: ChartMatter,
  lines: readonly LetteredLine[],
  plot: Plot,
  say: Say,
): string {
  const { years } = matter;
  const { x, axis, frame } = plot;
  const zero = tenth(axis.at(0));
  return [
    projection(matter, plot),
    grid(axis, frame),
    `<path class="zero" d="M${frame.left},${zero}H${frame.right}"/>`,
    yearAxis(years[0] ?? 0, years.at(-1) ?? 1, x, frame, plot.yearsWanted),
    ...lines.map(({ letter, line }) => {
      const { told, open } = toldAndOpen(line.median, (i) => line.told[i] === false);
      return (
        pathOf(`line of-${letter} untold`, linePath(years, open, x, axis.at)) +
        pathOf(`line of-${letter}`, linePath(years, told, x, axis.at))
      );
    }),
    projectionWords(matter, plot, say),
    endLabels(labels(lines, years, plot, say), frame),
  ].join('');
}

const labels = (lines: readonly LetteredLine[], years: readonly number[], plot: Plot, say: Say) => [
  { text: escape(say(names.noEffect)), name: 'of-zero', x: plot.frame.right + 6, y: plot.axis.at(0) },
  ...lines.flatMap(({ letter, line: { median } }) => {
    const last = median.findLastIndex((value) => value !== null);
    return last < 0
      ? []
      : [
          {
            text: letter,
            name: `of-${letter}`,
            x: plot.x(years[last]!) + 6,
            y: plot.axis.at(median[last]!),
          },
        ];
  }),
];
