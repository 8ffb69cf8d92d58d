import { escape } from '../../../pictures/escape.js';
import type { Plot } from '../plot.js';
import type { Say } from '../say.js';
import type { SavedNotes } from './notes-of.js';
import { samples } from './samples.js';
import { wrappedLines } from './wrapped-lines.js';

interface SvgAsked {
  readonly notes: SavedNotes;
  readonly plot: Plot;
  readonly drawing: string;
  /** With every colour written out. */
  readonly style: string;
  readonly font: string;
  readonly say: Say;
  readonly language: string;
}

const margin = 20;
const lineHeight = 18;
const sampleWidth = 34;

/** A chart that needs nothing else: the drawing, its name and legend above, its notes and reference below. */
export function svgFile({ notes, plot, drawing, style, font, say, language }: SvgAsked): string {
  const inner = plot.width;
  const width = inner + 2 * margin;
  const head = [
    ...texts(wrappedLines(say(notes.title), inner * 0.72), 'saved-title', 22),
    ...texts(wrappedLines(say(notes.subtitle), inner), 'saved-quiet', lineHeight),
    ...notes.legend.flatMap(({ sample, words }) =>
      texts(wrappedLines(say(words), inner - sampleWidth), 'saved-legend', lineHeight, sampleWidth, sample),
    ),
  ];
  const foot = [...notes.lines.map(say), notes.citation].flatMap((line) =>
    texts(wrappedLines(line, inner), 'saved-quiet', lineHeight),
  );
  const top = placed(head, margin);
  const bottom = placed(foot, top.end + 8 + plot.height + 8);
  const height = bottom.end + margin - 6;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(say(notes.title))}">`,
    `<style>text{font-family:${font.replaceAll('"', "'")}}${style}</style>`,
    `<rect class="saved-paper" width="${width}" height="${height}"/>`,
    top.markup,
    `<g class="chart-picture" transform="translate(${margin},${top.end + 8})">${drawing}</g>`,
    bottom.markup,
    '</svg>\n',
  ].join('');
}

interface Line {
  readonly text: string;
  readonly name: string;
  readonly high: number;
  readonly indent: number;
  readonly sample: string | undefined;
}

const texts = (lines: readonly string[], name: string, high: number, indent = 0, sample?: string): Line[] =>
  lines.map((text, i) => ({ text, name, high, indent, sample: i === 0 ? sample : undefined }));

function placed(lines: readonly Line[], from: number): { readonly markup: string; readonly end: number } {
  let y = from;
  const markup = lines.map(({ text, name, high, indent, sample }) => {
    y += high;
    const drawn = sample === undefined ? '' : sampleAt(sample, y);
    return `${drawn}<text class="${name}" x="${margin + indent}" y="${y - 4}">${escape(text)}</text>`;
  });
  return { markup: markup.join(''), end: y };
}

function sampleAt(sample: string, y: number): string {
  const drawn = samples[sample];
  return drawn ? `<g transform="translate(${margin},${y - lineHeight})">${drawn}</g>` : '';
}
