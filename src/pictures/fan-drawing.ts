import { ticks } from 'd3-array';
import { linearAxis, logarithmicAxis, type Axis } from './axis.js';
import { escape } from './escape.js';
import type { FanChart } from './fan-chart.js';
import { bandPath, linePath } from './paths.js';

type At = (value: number) => number;

const width = 384;
const height = 226;
const left = 40;
const right = width - 48;
const top = 10;
const bottom = height - 22;

/** The drawing of a fan chart, without what stands around it. */
export function fanDrawing(chart: FanChart, id: string, describes: string): string {
  const { years, median, record } = chart;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first + 1;
  const x = (year: number) => left + ((year - first) / Math.max(1, last - first)) * (right - left);
  const y = verticalAxis(chart);
  const path = (name: string, d: string) => (d ? `<path class="${name}" d="${d}"/>` : '');
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escape(chart.title)}</title><desc id="${id}-desc">${escape(describes)}</desc>`,
    withoutRecord(chart, x, y.at, `${id}-hatch`),
    grid(y),
    yearAxis(first, last, x),
    path('band90', bandPath(years, chart.low90, chart.high90, x, y.at)),
    path('band50', bandPath(years, chart.low50, chart.high50, x, y.at)),
    path('median', linePath(years, median, x, y.at)),
    path('record', linePath(years, record, x, y.at)),
    loneValues(chart, x, y.at),
    marks(chart, x, y.at),
    directLabels(chart, x, y.at),
    '</svg>',
  ].join('');
}

function verticalAxis(chart: FanChart): Axis {
  const facts = (chart.facts ?? []).flatMap(({ low, high }) => [low, high]);
  const drawn = [...chart.low90, ...chart.high90, ...chart.median, ...chart.record, ...facts];
  const values = drawn.filter((value) => value !== null);
  if (values.length === 0) values.push(0, 1);
  return chart.scale === 'logarithmic' && values.some((value) => value > 0)
    ? logarithmicAxis(values, bottom, top)
    : linearAxis(values, bottom, top);
}

// Where there is no record the model stands alone: another ground says so.
function withoutRecord(chart: FanChart, x: At, y: At, hatch: string): string {
  const { years, record, median } = chart;
  const known = years.filter((_, i) => record[i] !== null && record[i] !== undefined);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return '';
  const ground = (from: number, to: number, year: number) => {
    if (to - from < 3) return '';
    const line = median[years.indexOf(year)];
    const below = line === null || line === undefined || y(line) < (top + bottom) / 2;
    const at = below ? bottom - 8 : top + 12;
    const words = `<text class="void-text" x="${tenth((from + to) / 2)}" y="${at}">no record</text>`;
    const area = `<rect fill="url(#${hatch})" x="${tenth(from)}" y="${top}" width="${tenth(to - from)}" height="${bottom - top}"/>`;
    return area + (to - from > 52 ? words : '');
  };
  const middle = (from: number, to: number) => Math.round((from + to) / 2);
  const stripes = '<rect class="void" width="2.5" height="6"/>';
  return [
    `<pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${stripes}</pattern>`,
    ground(left, x(first), middle(years[0] ?? first, first)),
    ground(x(last), right, middle(last, years.at(-1) ?? last)),
  ].join('');
}

function grid(y: Axis): string {
  const lines = y.ticks.map(({ value, text }) => {
    const at = Math.round(y.at(value) * 10) / 10;
    const name = value === 0 && y.crossesZero ? 'zero' : 'grid';
    return `<path class="${name}" d="M${left},${at}H${right}"/><text class="tick" x="${left - 5}" y="${at + 3.5}">${text}</text>`;
  });
  return lines.join('');
}

function yearAxis(first: number, last: number, x: At): string {
  const shown = ticks(first, last, 7).filter(Number.isInteger);
  const marked = shown.map((year) => {
    const at = Math.round(x(year) * 10) / 10;
    return `<path class="axis" d="M${at},${bottom}v4"/><text class="year" x="${at}" y="${bottom + 15}">${year}</text>`;
  });
  return `<path class="axis" d="M${left},${bottom}H${right}"/>${marked.join('')}`;
}

// A year whose neighbours have no record makes no line, so it is a dot.
function loneValues({ years, record }: FanChart, x: At, y: (value: number) => number): string {
  const absent = (i: number) => record[i] === null || record[i] === undefined;
  return record
    .map((value, i) =>
      value !== null && absent(i - 1) && absent(i + 1) ? dot(x(years[i] ?? 0), y(value)) : '',
    )
    .join('');
}

const dot = (x: number, y: number) => `<circle class="fact" cx="${tenth(x)}" cy="${tenth(y)}" r="2.6"/>`;
const tenth = (value: number) => Math.round(value * 10) / 10;

function marks({ facts = [], years }: FanChart, x: At, y: (value: number) => number): string {
  const inside = facts.filter(({ from, to }) => from >= (years[0] ?? 0) && to <= (years.at(-1) ?? 0));
  return inside
    .map(({ from, to, low, high }) => {
      if (low !== high) {
        return `<rect class="fact-band" x="${tenth(x(from))}" y="${tenth(y(high))}" width="${tenth(x(to) - x(from))}" height="${tenth(y(low) - y(high))}"/>`;
      }
      if (from === to) return dot(x(from), y(low));
      return `<path class="fact-span" d="M${tenth(x(from))},${tenth(y(low))}H${tenth(x(to))}"/>`;
    })
    .join('');
}

// Each line has its name at its own end; two ends that meet are pushed apart.
function directLabels(chart: FanChart, x: At, y: At): string {
  const end = (values: readonly (number | null)[]) => {
    const at = values.findLastIndex((value) => value !== null);
    const value = values[at];
    return value === null || value === undefined
      ? undefined
      : { x: x(chart.years[at] ?? 0) + 5, y: y(value) + 4 };
  };
  const model = end(chart.median);
  const record = end(chart.record) ?? endOfFacts(chart, x, y);
  if (model && record) {
    const near = 13 - Math.abs(model.y - record.y);
    if (near > 0) {
      const sign = model.y <= record.y ? -1 : 1;
      model.y += (sign * near) / 2;
      record.y -= (sign * near) / 2;
    }
  }
  const label = (name: string, at: { x: number; y: number } | undefined) =>
    at
      ? `<text class="label ${name.toLowerCase()}-label" x="${at.x}" y="${Math.min(bottom, Math.max(top + 8, at.y))}">${name}</text>`
      : '';
  return label('Model', model) + label('Record', record);
}

function endOfFacts({ facts = [] }: FanChart, x: At, y: At): { x: number; y: number } | undefined {
  const last = facts.toSorted((a, b) => a.to - b.to).at(-1);
  return last && { x: x(last.to) + 6, y: y(last.high) + 4 };
}
