import { escape } from '../escape.js';
import { written } from '../numbers.js';
import type { EffectChart, EffectPoint } from './effect-chart.js';

type Ends = readonly [number | null, number | null];

const range = ([low, high]: Ends) => (low === null ? '–' : `${written(low)} to ${written(high)}`);

const table = (
  caption: string,
  heads: readonly string[],
  points: readonly EffectPoint[],
  cellsOf: (point: EffectPoint, i: number) => readonly string[],
) => {
  const rows = points.map(
    (point, i) =>
      `<tr><th scope="row">${point.year}</th>${cellsOf(point, i)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );
  return [
    '<details><summary>Numbers</summary><div class="scroll" tabindex="0" role="region" aria-label="Numbers"><table class="numbers">',
    `<caption>${escape(caption)}</caption><thead><tr>`,
    ['Year', ...heads].map((head) => `<th scope="col">${head}</th>`).join(''),
    `</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`,
  ].join('');
};

/** The numbers behind a chart of levels, closed until asked for. */
export const levelTable = ({ title, levelUnit, points, record }: EffectChart): string =>
  table(
    `${title.en}, ${levelUnit}`,
    ['Record', 'Baseline', '50 % of runs', '90 % of runs', 'Scenario', '50 % of runs', '90 % of runs'],
    points,
    ({ baseline, changed }, i) => [
      written(record[i] ?? null, '–'),
      ...[baseline, changed].flatMap(({ median, interval50, interval90 }) => [
        written(median, '–'),
        range(interval50),
        range(interval90),
      ]),
    ],
  );

/** The numbers behind a chart of differences. */
export const effectTable = ({ title, differenceUnit, points }: EffectChart): string =>
  table(
    `${title.en}, difference in ${differenceUnit}`,
    ['Median', '50 % of runs', '90 % of runs', 'Same sign', 'Runs', 'Can be told'],
    points,
    ({ effect }) => [
      written(effect.median),
      range(effect.interval50),
      range(effect.interval90),
      `${Math.round(100 * effect.signShare)} %`,
      String(effect.runs),
      effect.verdict === 'told' ? 'yes' : 'no',
    ],
  );
