import { written } from '../numbers.js';
import type { EffectChart } from './effect-chart.js';
import { numberTable } from './number-table.js';

type Ends = readonly [number | null, number | null];

const range = ([low, high]: Ends) => (low === null ? '–' : `${written(low)} to ${written(high)}`);

/** The numbers behind a chart of levels. */
export const levelTable = ({ title, levelUnit, points, record }: EffectChart): string =>
  numberTable(
    'Numbers',
    `${title.en}, ${levelUnit}`,
    [
      'Year',
      'Record',
      'Baseline',
      '50 % of runs',
      '90 % of runs',
      'Scenario',
      '50 % of runs',
      '90 % of runs',
    ],
    points.map(({ year, baseline, changed }, i) => ({
      name: String(year),
      cells: [
        written(record[i] ?? null, '–'),
        ...[baseline, changed].flatMap(({ median, interval50, interval90 }) => [
          written(median, '–'),
          range(interval50),
          range(interval90),
        ]),
      ],
    })),
  );

/** The numbers behind a chart of differences. */
export const effectTable = ({ title, differenceUnit, points }: EffectChart): string =>
  numberTable(
    'Numbers',
    `${title.en}, difference in ${differenceUnit}`,
    ['Year', 'Median', '50 % of runs', '90 % of runs', 'Same sign', 'Runs', 'Can be told'],
    points.map(({ year, effect }) => ({
      name: String(year),
      cells: [
        written(effect.median),
        range(effect.interval50),
        range(effect.interval90),
        `${Math.round(100 * effect.signShare)} %`,
        String(effect.runs),
        effect.verdict === 'told' ? 'yes' : 'no',
      ],
    })),
  );
