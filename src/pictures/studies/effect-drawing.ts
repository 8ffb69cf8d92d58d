import { linearAxis } from '../axis.js';
import { grid, pathOf, tenth, yearAxis, yearPlace } from '../chart-frame.js';
import { bandPath, linePath } from '../paths.js';
import type { EffectChart, EffectPoint } from './effect-chart.js';
import { frame, sinceMark, width } from './level-drawing.js';
import { signStrip, stripHeight } from './sign-strip.js';
import { toldAndOpen } from './told-and-open.js';

const height = 226 + stripHeight;

/** The difference on its own axis with zero in it, and below how many runs agree on its sign. */
export function effectDrawing(chart: EffectChart, id: string, describes: string): string {
  const { points } = chart;
  const years = points.map(({ year }) => year);
  const x = yearPlace(years[0]!, years.at(-1)!, frame);
  const axis = differenceAxis(points);
  const { told, open } = toldAndOpen(
    points.map(({ effect }) => effect.median),
    (i) => points[i]?.effect.verdict === 'cannotTell',
  );
  const band = (name: string, share: 'interval50' | 'interval90') =>
    pathOf(
      name,
      bandPath(
        years,
        points.map(({ effect }) => effect[share][0]),
        points.map(({ effect }) => effect[share][1]),
        x,
        axis.at,
      ),
    );
  const zero = tenth(axis.at(0));
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">${describes}`,
    grid(axis, frame),
    `<path class="zero" d="M${frame.left},${zero}H${frame.right}"/>`,
    `<text class="zero-text" x="${frame.right + 5}" y="${zero + 3.5}">no effect</text>`,
    yearAxis(years[0]!, years.at(-1)!, x, frame),
    sinceMark(chart.since, years, x, frame, 'change'),
    band('effect90', 'interval90'),
    band('effect50', 'interval50'),
    pathOf('effect-open', linePath(years, open, x, axis.at)),
    pathOf('effect-line', linePath(years, told, x, axis.at)),
    signStrip(
      points.map(({ year, effect: { median, signShare } }) => ({ year, median, signShare })),
      x,
      frame,
      { higher: 'higher', lower: 'lower', allRuns: 'all runs' },
    ),
    '</svg>',
  ].join('');
}

/** Zero is always on it, so that no effect looks like one for want of a measure. */
function differenceAxis(points: readonly EffectPoint[]) {
  const values = points
    .flatMap(({ effect }) => [effect.median, ...effect.interval90])
    .filter((value) => value !== null);
  const moved = values.some((value) => value !== 0);
  return linearAxis(moved ? [0, ...values] : [-1, 1], frame.bottom, frame.top);
}
