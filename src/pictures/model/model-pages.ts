import type { ModelBook } from './book.js';
import { flowPage } from './flow-page.js';
import { graphPage } from './graph-page.js';
import { institutionPage } from './institution-page.js';
import { fileOf, list, page, printedFrom, section } from './markdown.js';
import { oddPage } from './odd-page.js';
import { parameterPage } from './parameter-page.js';
import { quarterName } from './parameter-text.js';
import { scheduleTable, schedulePage } from './schedule-page.js';

/** Every page of a model, as Markdown by file name; the contents are README.md unless a person wrote that. */
export const modelPages = (book: ModelBook, contentsFile = 'README.md'): Record<string, string> => ({
  [contentsFile]: contents(book),
  'the-quarter.md': schedulePage(book),
  'who-reads-whom.md': graphPage(book),
  'flow-matrix.md': flowPage(book),
  'parameter-book.md': parameterPage(book),
  'odd.md': oddPage(book),
  ...Object.fromEntries(book.institutions.map((one) => [fileOf(one.ports.name), institutionPage(one, book)])),
});

const contents = (book: ModelBook): string =>
  page(
    `# The model of ${book.title}`,
    printedFrom(book.name),
    `${quarterName(book.start)} to ${quarterName(book.end)}, ${book.institutions.length} institutions, ${book.parameters.length} parameters.`,
    list([
      '[The quarter on one page](the-quarter.md)',
      '[Who reads whom](who-reads-whom.md)',
      '[Who owes whom, who pays whom](flow-matrix.md)',
      '[Parameter book](parameter-book.md)',
      '[ODD+D document](odd.md)',
    ]),
    section('Institutions', scheduleTable(book)),
  );
