import type { ModelBook } from './book.js';
import { linkTo, page, printedFrom, table } from './markdown.js';

/** One quarter on one page: who acts, in what order, and what each says. */
export const schedulePage = (book: ModelBook): string =>
  page(
    '# The quarter on one page',
    printedFrom(book.name),
    'From top to bottom. An institution sees the past and what those above it did; it never calls another.',
    scheduleTable(book),
  );

export const scheduleTable = ({ phases, institutions }: ModelBook): string => {
  let position = 0;
  const rows = phases.flatMap((phase) => {
    const acting = institutions.filter(({ ports }) => ports.phase === phase);
    if (acting.length === 0) return [['', phase, 'nobody acts', '']];
    return acting.map(({ ports }, k) => [
      String(++position),
      k === 0 ? `**${phase}**` : '',
      linkTo(ports.name),
      ports.says,
    ]);
  });
  return table(['', 'phase', 'institution', 'what it says'], rows);
};
