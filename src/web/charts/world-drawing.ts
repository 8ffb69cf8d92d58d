import { grid, pathOf, tenth, yearAxis } from '../../pictures/chart-frame.js';
import { escape } from '../../pictures/escape.js';
import { bandPath, linePath } from '../../pictures/paths.js';
import { loneValues } from '../../pictures/record-marks.js';
import { endLabels } from '../../pictures/studies/end-labels.js';
import { sinceMark } from '../../pictures/studies/level-drawing.js';
import type { AxisRange } from './axis-range.js';
import { type ChartMatter, numbersIn, type Spread, type Values } from './chart-matter.js';
import { names } from './chart-words.js';
import { eventMarks } from './event-marks.js';
import { grounds } from './grounds.js';
import { type Plot, plotOf } from './plot.js';
import { levelError, levelsGuessed } from './preview-levels.js';
import type { Say } from './say.js';

/** Levels that the axis must hold. */
export const levelsIn = (matter: ChartMatter): number[] =>
  numbersIn([matter.baseline, matter.scenario], [matter.record, levelsGuessed(matter) ?? []]);

export const worldPlot = (matter: ChartMatter, range: AxisRange | undefined, width: number, say: Say): Plot =>
  plotOf({
    width,
    years: matter.years,
    range,
    kind: matter.measure.scale,
    endings: [names.record, names.baseline, names.scenario, names.preview].map(say),
    strip: false,
  });

/** Both worlds beside the record: what is inside the svg element. */
export function worldDrawing(matter: ChartMatter, plot: Plot, id: string, say: Say): string {
  const { years, record, baseline, scenario, assumed } = matter;
  const { x, axis, frame } = plot;
  const line = (name: string, values: Values | undefined) =>
    pathOf(name, values ? linePath(years, values, x, axis.at) : '');
  const bands = (name: string, spread: Spread | undefined) =>
    spread
      ? pathOf(`band90 ${name}`, bandPath(years, spread.low90, spread.high90, x, axis.at)) +
        pathOf(`band50 ${name}`, bandPath(years, spread.low50, spread.high50, x, axis.at))
      : '';
  const guess = levelsGuessed(matter);
  return [
    grounds(matter, plot, id, say),
    grid(axis, frame),
    yearAxis(years[0] ?? 0, years.at(-1) ?? 1, x, frame, plot.yearsWanted),
    eventMarks(matter, plot),
    matter.since === undefined ? '' : sinceMark(matter.since, years, x, frame, escape(say(names.change))),
    bands('of-baseline', baseline),
    bands('of-scenario', scenario),
    line('line of-record', record),
    loneValues(years, record, x, axis.at),
    line('line of-baseline', baseline?.median),
    line(`line of-scenario${assumed ? ' assumed' : ''}`, scenario?.median),
    line('line of-preview', guess),
    whisker(matter, guess, plot),
    veil(matter, plot),
    labels(matter, guess, plot, say),
  ].join('');
}

/** How far off the preview is as a rule, at its last year. */
function whisker(matter: ChartMatter, guess: Values | undefined, { x, axis }: Plot): string {
  const i = guess?.findLastIndex((value) => value !== null) ?? -1;
  const error = levelError(matter, i);
  const value = guess?.[i];
  if (error === undefined || value === undefined || value === null) return '';
  const at = tenth(x(matter.years[i]!));
  const [high, low] = [tenth(axis.at(value + error)), tenth(axis.at(value - error))];
  return `<path class="error" d="M${at},${high}V${low}M${at - 4},${high}h8M${at - 4},${low}h8"/>`;
}

/** Over what comes after the year at which a replay stands. */
function veil({ until, years }: ChartMatter, { x, frame }: Plot): string {
  const last = years.at(-1) ?? 0;
  if (until === undefined || until >= last) return '';
  const at = tenth(x(until));
  return (
    `<rect class="veil" x="${at}" y="${frame.top}" width="${tenth(x(last) - x(until))}" height="${frame.bottom - frame.top}"/>` +
    `<path class="until" d="M${at},${frame.top}V${frame.bottom}"/>`
  );
}

function labels(matter: ChartMatter, guess: Values | undefined, { x, axis, frame }: Plot, say: Say): string {
  const end = (of: keyof typeof names, values: Values | undefined) => {
    const last = values?.findLastIndex((value) => value !== null) ?? -1;
    return last < 0
      ? []
      : [
          {
            text: escape(say(names[of])),
            name: `of-${of}`,
            x: x(matter.years[last]!) + 6,
            y: axis.at(values![last]!),
          },
        ];
  };
  const { baseline, scenario, record } = matter;
  return endLabels(
    [
      ...end('baseline', baseline?.median),
      ...end('scenario', scenario?.median),
      ...end('preview', guess),
      ...end('record', record),
    ],
    frame,
  );
}
