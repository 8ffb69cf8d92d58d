import { textWidth } from '../plot.js';

/** A text in lines no wider than so many pixels: parted between words, and between letters of Chinese and Japanese. */
export function wrappedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width)) {
    if (line !== '' && textWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

// A line must not begin with these: they stay with what is before them.
const clinging = /[、。）」・：〜ー]/;

/** Words with the space after them, and letters that may stand alone; a word wider than the line is cut. */
function pieces(text: string, width: number): string[] {
  const found: string[] = [];
  for (const [part] of text.matchAll(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu)) {
    if (clinging.test(part) && found.length > 0) found[found.length - 1] += part;
    else if (textWidth(part) <= width) found.push(part);
    else found.push(...cut(part, Math.max(1, Math.floor(width / 7))));
  }
  return found;
}

const cut = (word: string, size: number): string[] =>
  Array.from({ length: Math.ceil(word.length / size) }, (_, i) => word.slice(i * size, (i + 1) * size));
