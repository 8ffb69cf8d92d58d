import base from '../../style/base.css?raw';
import sheet from '../../style/drawing.css?raw';
import type { AxisRange } from '../axis-range.js';
import type { ChartMatter } from '../chart-matter.js';
import { effectDrawing, effectPlot } from '../effect-drawing.js';
import type { Say } from '../say.js';
import { worldDrawing, worldPlot } from '../world-drawing.js';
import { citationText, notesOf } from './notes-of.js';
import { pngOf } from './png-of.js';
import { coloursIn, printStyle } from './print-style.js';
import type { Part, Saved } from './saved.js';
import { svgFile } from './svg-file.js';
import { columnsOf, csvOf } from './table-of.js';

export type FileKind = 'svg' | 'png' | 'csv' | 'xlsx' | 'citation';

export interface FileAsked {
  readonly matter: ChartMatter;
  readonly part: Part;
  readonly range: AxisRange | undefined;
  readonly saved: Saved;
  readonly language: 'en' | 'ja';
}

/** As wide as a page of print needs it. */
const width = 860;

/** A file of a chart, made in the page. */
export async function makeFile(kind: FileKind, asked: FileAsked): Promise<Blob> {
  const { matter, saved, language } = asked;
  const say: Say = (words) => words[language];
  switch (kind) {
    case 'svg':
      return new Blob([drawn(asked, say)], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(drawn(asked, say));
    case 'csv':
      return new Blob([csvOf(columnsOf(matter))], { type: 'text/csv' });
    case 'xlsx': {
      // The writer of workbooks is larger than all of the charts.
      const { workbookOf } = await import('./workbook-of.js');
      return new Blob([new Uint8Array(await workbookOf(matter, saved, say))], { type: xlsx });
    }
    case 'citation':
      return new Blob([citationText(matter, saved)], { type: 'text/plain' });
  }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function drawn({ matter: shown, part, range, saved, language }: FileAsked, say: Say): string {
  // Where a replay stands is of the screen, not of the chart.
  const matter = { ...shown, until: undefined };
  const colours = coloursIn(base);
  const notes = notesOf(matter, part, saved);
  const plot =
    part === 'levels' ? worldPlot(matter, range, width, say) : effectPlot(matter, range, width, say);
  const drawing =
    part === 'levels' ? worldDrawing(matter, plot, 'saved', say) : effectDrawing(matter, plot, say);
  const style = printStyle(sheet, colours);
  return svgFile({ notes, plot, drawing, style, font: colours.get('--font') ?? 'sans-serif', say, language });
}
