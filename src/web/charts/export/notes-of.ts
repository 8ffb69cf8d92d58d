import { resultCitation } from '../../../runs/citation.js';
import type { Words } from '../../text/words.js';
import type { ChartMatter } from '../chart-matter.js';
import {
  effectTitle,
  fitWords,
  levelsTitle,
  notInBandWords,
  runsWords,
  sourceWords,
  words,
} from '../chart-words.js';
import { effectLegend, levelsLegend } from '../legend-items.js';
import { type Part, type Saved, scenariosOf } from './saved.js';

/** What must stand beside a chart wherever it goes. */
export interface SavedNotes {
  readonly title: Words;
  readonly subtitle: Words;
  readonly legend: readonly { readonly sample: string; readonly words: Words }[];
  /** How many runs, how well it fits, what the band leaves out, and where the record comes from. */
  readonly lines: readonly Words[];
  /** A reference is the same in every language. */
  readonly citation: string;
}

export function notesOf(matter: ChartMatter, part: Part, saved: Saved): SavedNotes {
  const { measure } = matter;
  const unit = part === 'levels' ? measure.unit : measure.differenceUnit;
  const what = part === 'levels' ? levelsTitle : effectTitle;
  return {
    title: words(`${measure.title.en}: ${saved.asked.en}`, `${measure.title.ja}：${saved.asked.ja}`),
    subtitle: words(`${what.en}, ${unit.en}`, `${what.ja}、${unit.ja}`),
    legend: part === 'levels' ? levelsLegend(matter) : effectLegend(matter),
    lines: linesOf(matter),
    citation: citationOf(matter, saved),
  };
}

/** How many runs, how well it fits, what the band leaves out, and where the record comes from. */
export const linesOf = (matter: ChartMatter): Words[] => [
  words(
    `${runsWords(matter).en}. ${fitWords(matter.fit).en}.`,
    `${runsWords(matter).ja}。${fitWords(matter.fit).ja}。`,
  ),
  notInBandWords(matter.notInBand),
  words(`${sourceWords(matter.source).en}.`, `${sourceWords(matter.source).ja}。`),
];

/** What a reference is to. */
interface Cited {
  readonly measure: { readonly title: Words };
  readonly study: string;
}

/** The reference, and the file that its command reads, so that one text is enough to make the numbers again. */
export const citationText = (matter: Cited, saved: Saved): string =>
  [citationOf(matter, saved), ...scenariosOf(saved).map(({ name, text }) => `# ${name}\n${text}`)]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');

/** A reference with the fingerprint and the command. */
export const citationOf = ({ measure, study }: Cited, { asked, command, software, date }: Saved): string =>
  resultCitation(software, {
    title: `${measure.title.en}: ${asked.en}`,
    fingerprint: study,
    command,
    date,
  }).text;
