import { roundedSize, rounding } from '../../experiments/pairs/rounding.js';
import type { Words } from '../text/words.js';
import { type ChartMatter, spreadAt } from './chart-matter.js';
import { names, words } from './chart-words.js';
import { differenceText, level, range, roundedTo } from './number-words.js';
import { levelError, previewOf } from './preview-levels.js';

/** One value of a year: which line it is of, and what it is. */
export interface ReadValue {
  readonly of: 'record' | 'baseline' | 'scenario' | 'preview' | 'event' | `line-${string}`;
  readonly name: Words;
  readonly value: string;
  /** What must be said beside the value. */
  readonly beside?: Words;
}

const noRecord = words('No record', '記録なし');

const inRuns = (low: string, high: string): Words => {
  const ends = range(low, high);
  return words(`(90 % of runs: ${ends.en})`, `（計算の90％：${ends.ja}）`);
};

/** Everything that the chart of levels shows in a year. */
export function levelsRead(matter: ChartMatter, i: number): ReadValue[] {
  const world = (of: 'baseline' | 'scenario'): ReadValue[] => {
    const { median, low90, high90 } = spreadAt(matter[of], i);
    if (median === null) return [];
    return [{ of, name: names[of], value: level(median), beside: inRuns(level(low90), level(high90)) }];
  };
  const record = matter.record[i] ?? null;
  return [
    record === null
      ? { of: 'record', name: noRecord, value: '' }
      : { of: 'record', name: names.record, value: level(record) },
    ...world('baseline'),
    ...world('scenario'),
    ...guessRead(previewOf(matter)?.level[i], levelError(matter, i), roundedTo),
    ...eventsRead(matter, i),
  ];
}

/** Everything that the chart of differences shows in a year. */
export function effectRead(matter: ChartMatter, i: number): ReadValue[] {
  const { median, low90, high90 } = spreadAt(matter.difference, i);
  const decimals = matter.difference?.decimals[i] ?? null;
  const percent = matter.measure.relative ? ' %' : '';
  const text = (value: number | null) => `${differenceText(value, decimals)}${percent}`;
  return [
    ...(median === null
      ? []
      : [
          {
            of: 'scenario' as const,
            name: names.effect,
            value: text(median),
            beside: beside(matter, i, inRuns(text(low90), text(high90))),
          },
        ]),
    ...guessRead(previewOf(matter)?.difference[i], previewOf(matter)?.typicalError, differenceText, percent),
    ...eventsRead(matter, i),
  ];
}

function beside({ difference }: ChartMatter, i: number, runs: Words): Words {
  const share = difference?.signShare[i] ?? null;
  const median = difference?.median[i] ?? 0;
  const percent = share === null ? '–' : `${Math.round(100 * share)}`;
  const untold = difference?.told[i] === false;
  const en =
    median === 0
      ? `no effect in ${percent} % of runs`
      : `${median < 0 ? 'lower' : 'higher'} in ${percent} % of runs`;
  const ja =
    median === 0 ? `計算の${percent}％で効果なし` : `計算の${percent}％で${median < 0 ? '低下' : '上昇'}`;
  return untold
    ? words(`${runs.en}; ${en}; cannot tell`, `${runs.ja}${ja}、判断できない`)
    : words(`${runs.en}; ${en}`, `${runs.ja}${ja}`);
}

function guessRead(
  value: number | null | undefined,
  error: number | undefined,
  text: (value: number, decimals: number) => string,
  unit = '',
): ReadValue[] {
  if (value === null || value === undefined || error === undefined) return [];
  const decimals = rounding(value, error / 10);
  return [
    {
      of: 'preview',
      name: names.preview,
      value: `${text(value, decimals)} ± ${roundedSize(error, decimals)}${unit}`,
    },
  ];
}

const eventsRead = ({ events = [], years }: ChartMatter, i: number): ReadValue[] =>
  events
    .filter(({ year }) => year === years[i])
    .map(({ title }) => ({ of: 'event', name: title, value: '' }));

/** A year in one text, for those who hear it. */
export function readAloud(year: number, values: readonly ReadValue[]): Words {
  const said = (language: 'en' | 'ja') =>
    values
      .map(({ name, value, beside }) => [name[language], value, beside?.[language]].filter(Boolean).join(' '))
      .join(language === 'en' ? '; ' : '、');
  return words(`${year}: ${said('en')}.`, `${year}年：${said('ja')}。`);
}
