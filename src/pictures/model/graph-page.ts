import type { ModelBook } from './book.js';
import { linkTo, page, printedFrom, section, table } from './markdown.js';

/** One institution reads columns of another. */
export interface Dependency {
  readonly owner: string;
  readonly reader: string;
  /** Written table.column. */
  readonly columns: readonly string[];
}

const ledger = 'the ledger';

/** Who reads whose columns, in the order of acting; accounts are owned by the ledger. */
export const dependencies = ({
  institutions,
  accounts,
}: Pick<ModelBook, 'institutions' | 'accounts'>): Dependency[] => {
  const owners = new Map<string, string>();
  for (const { held, owed } of accounts) for (const path of [...held, ...owed]) owners.set(path, ledger);
  for (const { ports } of institutions)
    for (const [name, { owns = {} }] of Object.entries(ports.tables ?? {}))
      for (const column of Object.keys(owns)) owners.set(`${name}.${column}`, ports.name);
  return institutions.flatMap(({ ports }) => {
    const byOwner = new Map<string, string[]>();
    for (const [name, { reads = [] }] of Object.entries(ports.tables ?? {}))
      for (const column of reads) {
        const path = `${name}.${column}`;
        const owner = owners.get(path) ?? 'nobody';
        byOwner.set(owner, [...(byOwner.get(owner) ?? []), path]);
      }
    return [...byOwner].map(([owner, columns]) => ({ owner, reader: ports.name, columns }));
  });
};

/** The dependency graph as a Mermaid drawing, and as a table for those who cannot see it. */
export const graphPage = (book: ModelBook): string => {
  const found = dependencies(book);
  return page(
    '# Who reads whom',
    printedFrom(book.name),
    'An arrow goes from the institution that owns a column to one that reads it. Columns of the ledger are read by many and are left out of the drawing.',
    drawing(book, found),
    section('The same as a table', tableOf(found)),
  );
};

const drawing = ({ phases, institutions }: ModelBook, found: readonly Dependency[]): string => {
  const boxes = phases.flatMap((phase) => {
    const names = institutions.filter(({ ports }) => ports.phase === phase).map(({ ports }) => ports.name);
    return names.length > 0
      ? [`  subgraph phase_${phase}["${phase}"]`, ...names.map((name) => `    ${name}`), '  end']
      : [];
  });
  const arrows = found
    .filter(({ owner, reader }) => owner !== ledger && owner !== 'nobody' && owner !== reader)
    .map(({ owner, reader }) => `  ${owner} --> ${reader}`);
  return ['```mermaid', 'flowchart LR', ...boxes, ...arrows, '```'].join('\n');
};

const tableOf = (found: readonly Dependency[]): string =>
  found.length === 0
    ? ''
    : table(
        ['reader', 'reads from', 'columns'],
        found.map(({ owner, reader, columns }) => [
          linkTo(reader),
          owner === ledger || owner === 'nobody' ? owner : linkTo(owner),
          columns.map((path) => `\`${path}\``).join(', '),
        ]),
      );
