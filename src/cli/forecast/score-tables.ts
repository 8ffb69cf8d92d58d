import type { EconomyFile } from '../../economies/index.js';
import {
  anchoredEnding,
  type ForecastFrom,
  type ForecastRow,
  pooledScores,
  type PooledScores,
} from '../../experiments/index.js';
import type { Block } from './blocks.js';

type Scored = Pick<PooledScores, 'measure' | 'title' | 'unit' | 'rival' | 'model' | 'ofRival'>;

/** Of a difference that is starred. */
const chanceOfClear = 0.05;

const shown = (value: number) => Number(value.toPrecision(3)).toString();

/** Rows of a measure together, in the order of the measures. */
const byMeasure = <T extends { readonly measure: string }>(rows: readonly T[]): T[][] =>
  [...new Set(rows.map(({ measure }) => measure))].map((measure) =>
    rows.filter((row) => row.measure === measure),
  );

const namesOf = (rows: readonly Scored[]) => [...new Set(rows.map(({ rival }) => rival))];

const scoreHead = (rows: readonly Scored[]): string[] => [
  'measure',
  'unit',
  'years',
  'model RMSE',
  'CRPS',
  ...namesOf(rows).flatMap((rival) => [`${rival} RMSE`, 'CRPS']),
];

/** Both scores of the model and of every rival, by measure. */
export const scoreTable = (rows: readonly ForecastRow[]): Block => ({
  kind: 'table',
  head: scoreHead(rows),
  rows: byMeasure(rows).map((of) => {
    const [{ title, unit, years, model }] = of as [ForecastRow];
    return [
      title,
      unit,
      years.length === 1 ? `${years[0]}` : `${years[0]}-${years.at(-1)}`,
      shown(model.rootMeanSquareError),
      shown(model.crps),
      ...of.flatMap(({ ofRival, comparison }) => [
        shown(ofRival.rootMeanSquareError),
        `${shown(ofRival.crps)}${comparison && comparison.chance <= chanceOfClear ? ' *' : ''}`,
      ]),
    ];
  }),
});

export const pooledTable = (rows: readonly ForecastRow[]): Block => {
  const pooled = pooledScores(rows);
  return {
    kind: 'table',
    head: scoreHead(pooled),
    rows: byMeasure(pooled).map((of) => {
      const [{ title, unit, scored, model }] = of as [PooledScores];
      return [
        title,
        unit,
        `${scored}`,
        shown(model.rootMeanSquareError),
        shown(model.crps),
        ...of.flatMap(({ ofRival }) => [shown(ofRival.rootMeanSquareError), shown(ofRival.crps)]),
      ];
    }),
  };
};

/** The model with drivers as they happened and without, beside the rival that does best. */
export const untoldTable = (told: readonly ForecastRow[], untold: readonly ForecastRow[]): Block => ({
  kind: 'table',
  head: ['measure', 'unit', 'CRPS told', 'CRPS not told', 'best rival', ''],
  rows: byMeasure(told).flatMap((of) => {
    const [{ measure, title, unit, model }] = of as [ForecastRow];
    const other = untold.find((row) => row.measure === measure);
    const best = of.reduce((a, b) => (b.ofRival.crps < a.ofRival.crps ? b : a));
    if (!other) return [];
    return [[title, unit, shown(model.crps), shown(other.model.crps), shown(best.ofRival.crps), best.rival]];
  }),
});

const bands = [
  { title: '1', from: 1, to: 1 },
  { title: '2 to 5', from: 2, to: 5 },
  { title: '6 to 10', from: 6, to: 10 },
  { title: 'over 10', from: 11, to: Infinity },
];

/** CRPS by years ahead, over all origins. */
export const aheadTable = (years: ForecastFrom['years']): Block => {
  const all = years.flatMap(({ rows }) => rows);
  return {
    kind: 'table',
    head: ['measure', 'years ahead', 'forecasts', 'model', ...namesOf(all)],
    rows: byMeasure(all).flatMap((of) =>
      bands.flatMap(({ title: ahead, from, to }) => {
        const { measure } = of[0]!;
        const within = years.filter((one) => one.measure === measure && one.ahead >= from && one.ahead <= to);
        const pooled = pooledScores(within.flatMap(({ rows }) => rows));
        const [first] = pooled;
        if (!first) return [];
        return [
          [
            first.title,
            ahead,
            `${first.scored}`,
            shown(first.model.crps),
            ...pooled.map(({ ofRival }) => shown(ofRival.crps)),
          ],
        ];
      }),
    ),
  };
};

const namedAtMost = 4;

/** The drivers that move each measure most. */
export const driverTable = (
  { drivers: known }: EconomyFile,
  rows: readonly ForecastRow[],
  shifts: ForecastFrom['drivers'],
): Block => ({
  kind: 'table',
  head: ['measure', 'unit', 'told drivers that carry information on it'],
  rows: byMeasure(rows)
    .filter(([row]) => !row!.measure.endsWith(anchoredEnding))
    .map((of) => {
      const [{ measure, title, unit }] = of as [ForecastRow];
      const named = shifts
        .filter((one) => one.measure === measure && one.shift > 2 * one.error)
        .slice(0, namedAtMost)
        .map(
          ({ driver, shift, error }) => `${known.get(driver)!.title.en} ${shown(shift)} (${shown(error)})`,
        );
      return [title, unit, named.join('; ') || 'none'];
    }),
});
