import { type Cell, csvCell } from '../../../runs/cell.js';
import type { Field } from '../../../runs/field.js';
import type { Words } from '../../text/words.js';
import type { ChartMatter, Spread, Values } from '../chart-matter.js';
import { bandWords, legendWords, names, words } from '../chart-words.js';
import { previewOf } from '../preview-levels.js';
import type { Say } from '../say.js';

/** A column of the table of a chart: its name is the same in every language, what it is is not. */
export interface SavedColumn {
  readonly name: string;
  readonly title: Words;
  readonly unit: Words;
  readonly values: readonly Cell[];
}

/** Levels and differences by year; only the columns that there are. */
export function columnsOf(matter: ChartMatter): SavedColumn[] {
  const { years, record, baseline, scenario, difference, measure } = matter;
  const levels = series(measure.unit, years.length);
  const differences = series(measure.differenceUnit, years.length);
  const guess = previewOf(matter);
  const none = words('', '');
  return [
    { name: 'year', title: words('Year', '年'), unit: none, values: years },
    levels('record', legendWords.record, record),
    ...spread('baseline', names.baseline, baseline, levels, matter),
    ...spread('scenario', names.scenario, scenario, levels, matter),
    ...spread('effect', legendWords.effect, difference, differences, matter),
    ...(difference
      ? [
          series(words('0 to 1', '0〜1'), years.length)(
            'effect_sign_share',
            words('Share of runs with the sign of the median', '中央値と同じ符号の計算の割合'),
            difference.signShare,
          ),
          {
            name: 'effect_told',
            title: words('Whether the median can be told from chance', '中央値を偶然と区別できるか'),
            unit: none,
            values: years.map((_, i) => difference.told[i] ?? null),
          },
        ]
      : []),
    ...(guess
      ? [
          levels('scenario_preview', names.preview, guess.level),
          differences('effect_preview', names.preview, guess.difference),
          differences(
            'effect_preview_typical_error',
            words('Typical error of the preview', 'プレビューの通常の誤差'),
            years.map(() => guess.typicalError),
          ),
        ]
      : []),
  ];
}

const series = (unit: Words, count: number) => (name: string, title: Words, values: Values) => ({
  name,
  title,
  unit,
  values: Array.from({ length: count }, (_, i) => values[i] ?? null),
});

function spread(
  name: string,
  title: Words,
  of: Spread | undefined,
  column: ReturnType<typeof series>,
  { kinds }: ChartMatter,
): SavedColumn[] {
  if (!of) return [];
  const bands = bandWords(kinds);
  const end = (share: string) =>
    words(
      `${title.en}: ${share} quantile of the runs. ${bands.en}`,
      `${title.ja}：計算の${share}分位点。${bands.ja}`,
    );
  return [
    column(`${name}_median`, title, of.median),
    column(`${name}_q05`, end('5 %'), of.low90),
    column(`${name}_q25`, end('25 %'), of.low50),
    column(`${name}_q75`, end('75 %'), of.high50),
    column(`${name}_q95`, end('95 %'), of.high90),
  ];
}

/** The rows of some columns. */
export const rowsOf = (columns: readonly SavedColumn[]): Cell[][] =>
  (columns[0]?.values ?? []).map((_, i) => columns.map(({ values }) => values[i] ?? null));

/** A CSV file with nothing but names and numbers, at full precision; a gap is empty. */
export const csvOf = (columns: readonly SavedColumn[]): string =>
  [columns.map(({ name }) => name), ...rowsOf(columns)]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');

const simulated = words('simulated', 'モデルの計算');

/** The columns as the notes of a workbook tell them. */
export const fieldsOf = (columns: readonly SavedColumn[], source: Words, say: Say): Field[] =>
  columns.map(({ name, title, unit, values }) => ({
    name,
    type: values.some((value) => typeof value === 'boolean')
      ? 'boolean'
      : values.some((value) => typeof value === 'string')
        ? 'string'
        : 'number',
    title: say(title),
    unit: say(unit),
    source: say(name === 'record' ? source : simulated),
  }));
