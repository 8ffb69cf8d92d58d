import { linearAxis, logarithmicAxis, type Axis } from './axis.js';
import { type Frame, grid, pathOf, tenth, yearAxis, yearPlace } from './chart-frame.js';
import { escape } from './escape.js';
import type { FanChart } from './fan-chart.js';
import { bandPath, linePath } from './paths.js';
import { loneValues, recordMarks } from './record-marks.js';

type At = (value: number) => number;

const width = 384;
const height = 226;
const left = 40;
const right = width - 48;
const top = 10;
const bottom = height - 22;
const frame: Frame = { left, right, top, bottom };

/** The drawing of a fan chart, without what stands around it. */
export function fanDrawing(chart: FanChart, id: string, describes: string): string {
  const { years, median, record } = chart;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first + 1;
  const x = yearPlace(first, last, frame);
  const y = verticalAxis(chart);
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escape(chart.title)}</title><desc id="${id}-desc">${escape(describes)}</desc>`,
    withoutRecord(chart, x, y.at, `${id}-hatch`),
    grid(y, frame),
    yearAxis(first, last, x, frame),
    pathOf('band90', bandPath(years, chart.low90, chart.high90, x, y.at)),
    pathOf('band50', bandPath(years, chart.low50, chart.high50, x, y.at)),
    pathOf('median', linePath(years, median, x, y.at)),
    pathOf('record', linePath(years, record, x, y.at)),
    loneValues(years, record, x, y.at),
    recordMarks(chart.facts ?? [], years, x, y.at),
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
