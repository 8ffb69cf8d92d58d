import { grid, pathOf, yearAxis } from '../../pictures/chart-frame.js';
import { escape } from '../../pictures/escape.js';
import { bandPath, linePath } from '../../pictures/paths.js';
import { loneValues } from '../../pictures/record-marks.js';
import { endLabels } from '../../pictures/studies/end-labels.js';
import { sinceMark } from '../../pictures/studies/level-drawing.js';
import type { AxisRange } from './axis-range.js';
import { type ChartMatter, numbersIn, type Spread, type Values } from './chart-matter.js';
import { names } from './chart-words.js';
import { errorMark } from './error-mark.js';
import { eventMarks } from './event-marks.js';
import { grounds, groundWords } from './grounds.js';
import { type Plot, plotOf } from './plot.js';
import { type Guess, lastLevelGuessed, lastOf, levelsGuessed } from './preview-levels.js';
import type { Say } from './say.js';
import { sinceChange, spreadSinceChange } from './since-change.js';
import { veil } from './veil.js';

/** Levels that the axis must hold. */
export const levelsIn = (matter: ChartMatter): number[] => [
  ...numbersIn([matter.baseline, matter.scenario], [matter.record, levelsGuessed(matter) ?? []]),
  ...endsOf(lastLevelGuessed(matter)),
];

const endsOf = (guess: Guess | undefined) => (guess ? [guess.low, guess.high] : []);

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
  const { years, record, baseline, assumed } = matter;
  const scenario = matter.scenario && spreadSinceChange(matter, matter.scenario);
  const { x, axis, frame } = plot;
  const line = (name: string, values: Values | undefined) =>
    pathOf(name, values ? linePath(years, values, x, axis.at) : '');
  const bands = (name: string, spread: Spread | undefined) =>
    spread
      ? pathOf(`band90 ${name}`, bandPath(years, spread.low90, spread.high90, x, axis.at)) +
        pathOf(`band50 ${name}`, bandPath(years, spread.low50, spread.high50, x, axis.at))
      : '';
  const levels = levelsGuessed(matter);
  const guess = levels && sinceChange(matter, levels);
  return [
    grounds(matter, plot, id),
    grid(axis, frame),
    groundWords(matter, plot, say),
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
    errorMark(lastLevelGuessed(matter), years, plot),
    veil(matter, plot),
    labels(matter, guess, plot, say),
  ].join('');
}

function labels(matter: ChartMatter, guess: Values | undefined, { x, axis, frame }: Plot, say: Say): string {
  const end = (of: keyof typeof names, values: Values | undefined) => {
    const last = lastOf(values);
    if (!last) return [];
    const at = { x: x(matter.years[last.i] ?? 0) + 6, y: axis.at(last.value) };
    return [{ text: escape(say(names[of])), name: `of-${of}`, ...at }];
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
