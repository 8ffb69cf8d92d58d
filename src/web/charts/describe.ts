import type { Words } from '../text/words.js';
import type { ChartMatter, Values } from './chart-matter.js';
import { names, runsWords, words } from './chart-words.js';
import { differenceText, level } from './number-words.js';

/** The chart of levels in sentences, for those who do not see it. */
export function levelsDescribed(matter: ChartMatter): Words {
  const { measure, baseline, scenario, record } = matter;
  const lines = [
    ends(matter, names.baseline, baseline?.median, level),
    ends(matter, names.scenario, scenario?.median, level),
    ends(matter, names.record, record, level),
  ];
  return together(matter, measure.unit, lines);
}

/** The chart of differences in sentences. */
export function effectDescribed(matter: ChartMatter): Words {
  const { measure, difference } = matter;
  const text = (value: number) => differenceText(value, null);
  const line = ends(matter, words('Median difference', '差の中央値'), difference?.median, text);
  return together(matter, measure.differenceUnit, [line]);
}

function together(matter: ChartMatter, unit: Words, lines: readonly (Words | undefined)[]): Words {
  const { years, measure } = matter;
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  const said = lines.filter((line) => line !== undefined);
  const runs = runsWords(matter);
  return words(
    `${measure.title.en}, ${unit.en}, ${first} to ${last}. ${said.map(({ en }) => `${en} `).join('')}${runs.en}. Arrow keys read year by year.`,
    `${measure.title.ja}、${unit.ja}、${first}年から${last}年。${said.map(({ ja }) => ja).join('')}${runs.ja}。矢印キーで年ごとに読めます。`,
  );
}

function ends(
  { years }: ChartMatter,
  name: Words,
  values: Values | undefined,
  text: (value: number) => string,
): Words | undefined {
  if (!values) return undefined;
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  if (first < 0) return words(`${name.en}: none.`, `${name.ja}：なし。`);
  const [from, to] = [text(values[first]!), text(values[last]!)];
  return words(
    `${name.en}: ${from} in ${years[first]}, ${to} in ${years[last]}.`,
    `${name.ja}：${years[first]}年に${from}、${years[last]}年に${to}。`,
  );
}
