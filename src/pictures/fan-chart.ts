import { chartTable } from './chart-table.js';
import { escape } from './escape.js';
import { fanDrawing } from './fan-drawing.js';
import { fitBadge, type FitBadge } from './fit-badge.js';
import { written } from './numbers.js';
import type { RecordMark } from './record-marks.js';

type Values = readonly (number | null)[];

/** A measure of an ensemble beside the record: what is drawn and what must be said of it. */
export interface FanChart {
  /** Unique on the page, such as the measure's key. */
  readonly id: string;
  readonly theme?: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly years: readonly number[];
  readonly median: Values;
  readonly low50: Values;
  readonly high50: Values;
  readonly low90: Values;
  readonly high90: Values;
  readonly record: Values;
  /** What the record says of single years or spans, where no series can be shown. */
  readonly facts?: readonly RecordMark[];
  readonly scale?: 'linear' | 'logarithmic';
  readonly runs: number;
  /** What makes the runs differ, such as 'parameters and luck'. */
  readonly bandKinds: string;
  readonly notInBand: string;
  readonly fitBadge: FitBadge;
  readonly source: string;
}

/** A figure in HTML: title, badge, drawing, what the band holds and does not hold, source, and the numbers. */
export function fanChart(chart: FanChart): string {
  const id = `chart-${chart.id.replace(/[^a-z0-9]+/gi, '-')}`;
  const theme = chart.theme ? `<span class="theme">${escape(chart.theme)}</span>` : '';
  return [
    `<figure class="chart" id="${id}">`,
    `<figcaption>${theme}<h3>${escape(chart.title)}</h3>`,
    `<p class="subtitle">${escape(chart.subtitle)}</p>${fitBadge(chart.fitBadge)}</figcaption>`,
    fanDrawing(chart, id, description(chart)),
    `<p class="note">${escape(bandNote(chart))} <b>Not in this band:</b> ${escape(chart.notInBand)}. `,
    `<b>Source:</b> ${escape(chart.source || 'the model alone')}.</p>`,
    chartTable(chart),
    '</figure>',
  ].join('');
}

function bandNote({ runs, bandKinds, facts = [] }: FanChart): string {
  const marks = facts.length > 0 ? ' Dots, bars and boxes: what the record says of a year or a span.' : '';
  return `Bands: 50 and 90 % of ${runs} runs, which differ in ${bandKinds}.${marks}`;
}

/** The picture in a sentence, for those who do not see it. */
function description({ years, median, low90, high90, record, unit }: FanChart): string {
  const ends = (name: string, values: Values) => {
    const first = values.findIndex((value) => value !== null);
    const last = values.findLastIndex((value) => value !== null);
    if (first < 0) return `${name}: none.`;
    return `${name}: ${written(values[first] ?? null)} in ${years[first]}, ${written(values[last] ?? null)} in ${years[last]}.`;
  };
  const last = high90.findLastIndex((value) => value !== null);
  const band =
    last < 0
      ? ''
      : `90 % of the runs lie between ${written(low90[last] ?? null)} and ${written(high90[last] ?? null)} in ${years[last]}.`;
  return `Unit: ${unit}. ${ends('Median of the model', median)} ${band} ${ends('Record', record)}`;
}
