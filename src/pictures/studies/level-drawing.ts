import { linearAxis, logarithmicAxis } from '../axis.js';
import { type Frame, grid, pathOf, tenth, yearAxis, yearPlace } from '../chart-frame.js';
import { bandPath, linePath } from '../paths.js';
import { loneValues, recordMarks } from '../record-marks.js';
import type { EffectChart, RangeTold } from './effect-chart.js';
import { endLabels } from './end-labels.js';

export const width = 384;
export const frame: Frame = { left: 44, right: width - 62, top: 20, bottom: 204 };
const height = 226;

/** Both worlds beside the record: medians, and bands of nine tenths of the runs. */
export function levelDrawing(chart: EffectChart, id: string, describes: string): string {
  const { points, record, facts } = chart;
  const years = points.map(({ year }) => year);
  const x = yearPlace(years[0]!, years.at(-1)!, frame);
  const axis = levelAxis(chart);
  const band = (name: string, of: (at: number) => RangeTold) =>
    pathOf(
      name,
      bandPath(
        years,
        years.map((_, i) => of(i).interval90[0]),
        years.map((_, i) => of(i).interval90[1]),
        x,
        axis.at,
      ),
    );
  const line = (name: string, values: readonly (number | null)[]) =>
    pathOf(name, linePath(years, values, x, axis.at));
  const baseline = points.map((point) => point.baseline.median);
  const changed = points.map((point) => point.changed.median);
  const end = (text: string, name: string, values: readonly (number | null)[]) => {
    const last = values.findLastIndex((value) => value !== null);
    return last < 0 ? [] : [{ text, name, x: x(years[last]!) + 5, y: axis.at(values[last]!) }];
  };
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">${describes}`,
    grid(axis, frame),
    yearAxis(years[0]!, years.at(-1)!, x, frame),
    sinceMark(chart.since, years, x, frame, 'change'),
    band('band-baseline', (i) => points[i]!.baseline),
    band('band-scenario', (i) => points[i]!.changed),
    line('record', record),
    line('median', baseline),
    line('median scenario-line', changed),
    loneValues(years, record, x, axis.at),
    recordMarks(facts, years, x, axis.at),
    endLabels(
      [
        ...end('Baseline', 'model-label', baseline),
        ...end('Scenario', 'scenario-label', changed),
        ...end('Record', 'record-label', record),
      ],
      frame,
    ),
    '</svg>',
  ].join('');
}

/** Where the scenario begins to differ, unless it does so from the start. */
export function sinceMark(
  since: number,
  years: readonly number[],
  x: (year: number) => number,
  { top, bottom }: Frame,
  change: string,
): string {
  if (since <= years[0]! || since > years.at(-1)!) return '';
  const at = tenth(x(since));
  return `<path class="since" d="M${at},${top}V${bottom}"/><text class="since-text" x="${at}" y="${top - 8}">${change}</text>`;
}

function levelAxis({ points, record, facts, scale }: EffectChart) {
  const values = [
    ...points.flatMap(({ baseline, changed }) => [
      baseline.median,
      changed.median,
      ...baseline.interval90,
      ...changed.interval90,
    ]),
    ...record,
    ...facts.flatMap(({ low, high }) => [low, high]),
  ].filter((value) => value !== null);
  if (values.length === 0) values.push(0, 1);
  return scale === 'logarithmic' && values.some((value) => value > 0)
    ? logarithmicAxis(values, frame.bottom, frame.top)
    : linearAxis(values, frame.bottom, frame.top);
}
