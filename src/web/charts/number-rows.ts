import type { Words } from '../text/words.js';
import { type ChartMatter, spreadAt } from './chart-matter.js';
import { names, words } from './chart-words.js';
import { differenceText, level, percentOf, range } from './number-words.js';
import { previewOf } from './preview-levels.js';

/** The numbers behind a chart. */
export interface NumberRows {
  readonly heads: readonly Words[];
  readonly rows: readonly { readonly year: number; readonly cells: readonly Words[] }[];
}

const half = words('50 % of runs', '計算の50％');
const most = words('90 % of runs', '計算の90％');
const same = (text: string): Words => words(text, text);

const spanOf = (low: number | null, high: number | null, text: (value: number | null) => string): Words =>
  low === null ? same('–') : range(text(low), text(high));

/** Levels by year. */
export function levelRows(matter: ChartMatter): NumberRows {
  const worlds = (['baseline', 'scenario'] as const).filter((world) => matter[world]);
  const guess = previewOf(matter);
  return {
    heads: [
      names.record,
      ...worlds.flatMap((world) => [names[world], half, most]),
      ...(guess ? [names.preview] : []),
    ],
    rows: matter.years.map((year, i) => ({
      year,
      cells: [
        same(level(matter.record[i] ?? null)),
        ...worlds.flatMap((world) => {
          const { median, low50, high50, low90, high90 } = spreadAt(matter[world], i);
          return [same(level(median)), spanOf(low50, high50, level), spanOf(low90, high90, level)];
        }),
        ...(guess ? [same(level(guess.level[i] ?? null))] : []),
      ],
    })),
  };
}

const yes = words('yes', 'できる');
const no = words('no', 'できない');

/** Differences by year. */
export function effectRows(matter: ChartMatter): NumberRows {
  const { difference, years } = matter;
  const guess = previewOf(matter);
  const sameSign = words('Same sign', '同じ符号の計算');
  const told = words('Can be told', '判断');
  return {
    heads: [
      ...(difference ? [words('Median', '中央値'), half, most, sameSign, told] : []),
      ...(guess ? [names.preview] : []),
    ],
    rows: years.map((year, i) => {
      const { median, low50, high50, low90, high90 } = spreadAt(difference, i);
      const decimals = difference?.decimals[i] ?? null;
      const text = (value: number | null) => differenceText(value, decimals);
      const share = difference?.signShare[i] ?? null;
      const cells = [
        same(text(median)),
        spanOf(low50, high50, text),
        spanOf(low90, high90, text),
        same(share === null ? '–' : percentOf(share)),
        difference?.told[i] ? yes : no,
      ];
      return {
        year,
        cells: [
          ...(difference ? cells : []),
          ...(guess ? [same(differenceText(guess.difference[i] ?? null, null))] : []),
        ],
      };
    }),
  };
}
