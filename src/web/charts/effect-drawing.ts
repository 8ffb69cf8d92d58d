import { grid, pathOf, tenth, yearAxis } from '../../pictures/chart-frame.js';
import { escape } from '../../pictures/escape.js';
import { bandPath, linePath } from '../../pictures/paths.js';
import { endLabels } from '../../pictures/studies/end-labels.js';
import { sinceMark } from '../../pictures/studies/level-drawing.js';
import { signStrip } from '../../pictures/studies/sign-strip.js';
import { toldAndOpen } from '../../pictures/studies/told-and-open.js';
import type { Words } from '../text/words.js';
import type { AxisRange } from './axis-range.js';
import { type ChartMatter, type DifferenceSpread, numbersIn } from './chart-matter.js';
import { names } from './chart-words.js';
import { errorMark } from './error-mark.js';
import { eventMarks } from './event-marks.js';
import { projection, projectionWords } from './grounds.js';
import { type Plot, plotOf } from './plot.js';
import { type Guess, lastDifferenceGuessed, lastOf, previewOf } from './preview-levels.js';
import type { Say } from './say.js';
import { sinceChange, spreadSinceChange } from './since-change.js';

/** Differences that the axis must hold. */
export const differencesIn = (matter: ChartMatter): number[] => [
  ...numbersIn([matter.difference], [previewOf(matter)?.difference ?? []]),
  ...endsOf(lastDifferenceGuessed(matter)),
];

const endsOf = (guess: Guess | undefined) => (guess ? [guess.low, guess.high] : []);

export const effectPlot = (
  matter: ChartMatter,
  range: AxisRange | undefined,
  width: number,
  say: Say,
): Plot =>
  plotOf({
    width,
    years: matter.years,
    range,
    kind: 'difference',
    endings: [names.effect, names.noEffect, names.preview, names.allRuns].map(say),
    beginnings: [names.higher, names.lower].map(say),
    strip: true,
  });

/** The difference on its own axis, with zero in it, and how many runs agree on its sign: what is inside the svg element. */
export function effectDrawing(matter: ChartMatter, plot: Plot, say: Say): string {
  const { years, difference, since } = matter;
  const { x, axis, frame } = plot;
  const zero = tenth(axis.at(0));
  return [
    projection(matter, plot),
    grid(axis, frame),
    projectionWords(matter, plot, say),
    `<path class="zero" d="M${frame.left},${zero}H${frame.right}"/>`,
    yearAxis(years[0] ?? 0, years.at(-1) ?? 1, x, frame, plot.yearsWanted),
    eventMarks(matter, plot),
    since === undefined ? '' : sinceMark(since, years, x, frame, escape(say(names.change))),
    difference ? bandsAndLine(matter, difference, plot) : '',
    guessed(matter, plot),
    labels(matter, plot, say),
    strip(years, difference, plot, say),
  ].join('');
}

function bandsAndLine(matter: ChartMatter, all: DifferenceSpread, { x, axis }: Plot): string {
  const { years, assumed } = matter;
  const spread = spreadSinceChange(matter, all);
  const { told, open } = toldAndOpen(spread.median, (i) => all.told[i] === false);
  return [
    pathOf('band90 of-scenario', bandPath(years, spread.low90, spread.high90, x, axis.at)),
    pathOf('band50 of-scenario', bandPath(years, spread.low50, spread.high50, x, axis.at)),
    pathOf('line open', linePath(years, open, x, axis.at)),
    pathOf(`line of-scenario${assumed ? ' assumed' : ''}`, linePath(years, told, x, axis.at)),
  ].join('');
}

/** The preview, with how far off it is as a rule at its last year. */
function guessed(matter: ChartMatter, plot: Plot): string {
  const guess = previewOf(matter);
  if (!guess) return '';
  const values = sinceChange(matter, guess.difference);
  return (
    pathOf('line of-preview', linePath(matter.years, values, plot.x, plot.axis.at)) +
    errorMark(lastDifferenceGuessed(matter), matter.years, plot)
  );
}

function labels(matter: ChartMatter, { axis, frame }: Plot, say: Say): string {
  const label = (text: Words, name: string, value: number | undefined) =>
    value === undefined ? [] : [{ text: escape(say(text)), name, x: frame.right + 6, y: axis.at(value) }];
  return endLabels(
    [
      ...label(names.noEffect, 'of-nothing', 0),
      ...label(names.effect, 'of-scenario', lastOf(matter.difference?.median)?.value),
      ...label(names.preview, 'of-preview', lastDifferenceGuessed(matter)?.value),
    ],
    frame,
  );
}

/** Empty before the first runs, so that nothing moves when they come. */
const strip = (years: readonly number[], spread: DifferenceSpread | undefined, plot: Plot, say: Say) =>
  signStrip(
    years.map((year, i) => ({ year, median: spread?.median[i] ?? 0, signShare: spread?.signShare[i] ?? 0 })),
    plot.x,
    plot.frame,
    {
      higher: escape(say(names.higher)),
      lower: escape(say(names.lower)),
      allRuns: escape(say(names.allRuns)),
    },
  );
