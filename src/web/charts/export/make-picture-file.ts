import type { Say } from '../say.js';
import type { FileKind } from './make-file.js';
import { citationOf, citationText } from './notes-of.js';
import { pngOf } from './png-of.js';
import type { SavedPicture } from './saved-picture.js';
import { svgOfFrame } from './svg-of-frame.js';
import { csvOf } from './table-of.js';

interface Shown {
  /** Where the picture and what is said of it stand on the page. */
  readonly frame: HTMLElement | null;
  readonly language: 'en' | 'ja';
}

/** A file of a picture, made in the page. */
export async function makePictureFile(
  kind: FileKind,
  picture: SavedPicture,
  { frame, language }: Shown,
): Promise<Blob> {
  const say: Say = (words) => words[language];
  const cited = { measure: { title: picture.title }, study: picture.study };
  const drawn = () => {
    if (!frame) throw new Error('The picture is no longer on the page.');
    return svgOfFrame(frame, citationOf(cited, picture.saved), language);
  };
  switch (kind) {
    case 'svg':
      return new Blob([drawn()], { type: 'image/svg+xml' });
    case 'png':
      return pngOf(drawn());
    case 'csv':
      return new Blob([csvOf(picture.columns)], { type: 'text/csv' });
    case 'xlsx': {
      // The writer of workbooks is larger than all of the charts.
      const { pictureWorkbook } = await import('./picture-workbook.js');
      return new Blob([new Uint8Array(await pictureWorkbook(picture, say))], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    }
    case 'citation':
      return new Blob([citationText(cited, picture.saved)], { type: 'text/plain' });
  }
}
