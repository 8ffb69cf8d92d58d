import type { Catalog } from '../bundle/catalog.js';
import type { Saved } from '../charts/export/saved.js';
import type { Asked } from '../scenario/asked.js';
import { commandOf } from '../scenario/command-of.js';
import { scenarioFile } from '../scenario/scenario-file.js';
import { studyOfAsked } from '../state/study-of-asked.js';
import { columnTold } from '../text/compare.js';
import { labScenario } from '../text/scenario.js';
import type { Words } from '../text/words.js';
import type { LetteredLine } from './multiple-drawing.js';
import type { Compared } from './use-compared.js';

type Named = Pick<Compared, 'letter' | 'title' | 'items'>;

/** The origin of several scenarios side by side: a command, a fingerprint and a file for each. */
export const savedCompared = (
  scenarios: readonly Named[],
  asked: Asked,
  catalog: Catalog,
  saved: Saved,
): { readonly saved: Saved; readonly study: string } => {
  const told = scenarios.map(({ letter, title }) => columnTold(letter, title));
  const each = scenarios.map(({ items }) => {
    const file = scenarioFile(items, catalog, labScenario);
    const question = { ...asked, items };
    return { file, command: commandOf(question, catalog, file.name), study: studyOfAsked(question, catalog) };
  });
  const [first, ...others] = each.map(({ file }) => file);
  return {
    study: each.map(({ study }) => study).join(' '),
    saved: {
      ...saved,
      asked: { en: told.map(({ en }) => en).join('; '), ja: told.map(({ ja }) => ja).join('、') },
      command: each.map(({ command }) => command).join(' && '),
      scenario: first,
      others,
    },
  };
};

const year: Words = { en: 'year', ja: '年' };
const known = (letter: string): Words => ({
  en: `${letter}: can be told from chance`,
  ja: `${letter}：偶然と区別できるか`,
});

/** Median effects by year at full precision, and whether they can be told. */
export const effectTable = (
  scenarios: readonly Named[],
  years: readonly number[],
  lines: readonly LetteredLine[],
) => {
  const heads = [
    year,
    ...scenarios.flatMap(({ letter, title }) => [columnTold(letter, title), known(letter)]),
  ];
  const rows = years.map((value, i) => [
    { value },
    ...lines.flatMap(({ line }) => {
      const median = line.median[i] ?? null;
      const told = line.told[i] ? 'yes' : 'no';
      return [{ value: median }, { en: median === null ? '' : told, ja: '' }];
    }),
  ]);
  return [heads, rows] as const;
};
