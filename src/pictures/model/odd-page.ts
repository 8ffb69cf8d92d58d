import type { ModelBook, TableCard } from './book.js';
import { linkTo, list, page, printedFrom, table } from './markdown.js';
import { statusCounts } from './parameter-page.js';
import { quarterName, sourceText } from './parameter-text.js';
import { scheduleTable } from './schedule-page.js';

/** The ODD+D document (Müller et al. 2013): what declarations say is printed, the rest is the book's prose. */
export const oddPage = (book: ModelBook): string => {
  const prose = (title: string) => book.prose[title] ?? '*Not written yet.*';
  const part = (title: string, ...printed: readonly string[]) =>
    [`### ${title}`, ...(book.prose[title] || printed.length === 0 ? [prose(title)] : []), ...printed].join(
      '\n\n',
    );
  return page(
    `# ODD+D: ${book.title}`,
    printedFrom(book.name),
    '## Overview',
    part('Purpose'),
    part('Entities, state variables and scales', scalesText(book), entities(book)),
    part('Process overview and scheduling', scheduleTable(book)),
    '## Design concepts',
    part('Theoretical and empirical background', claims(book)),
    part('Individual decision making'),
    part('Learning'),
    part('Individual sensing', sensing(book)),
    part('Individual prediction'),
    part(
      'Interaction',
      'Agents meet through columns they read and through payments; see [who reads whom](who-reads-whom.md) and [who pays whom](flow-matrix.md).',
    ),
    part('Collectives'),
    part('Heterogeneity', heterogeneity(book)),
    part('Stochasticity', chance(book)),
    part('Observation'),
    '## Details',
    part('Implementation details', implementation),
    part('Initialisation', opening(book)),
    part('Input data', inputs(book)),
    part('Submodels', list(book.institutions.map(({ ports }) => `${linkTo(ports.name)}: ${ports.says}`))),
  );
};

const implementation =
  'TypeScript. State is one typed array for each column of each table; money is a whole number and moves only through a double-entry ledger; every draw is a function of seed, stream, agent and quarter. The same inputs give the same bits on every machine.';

const scalesText = ({ start, end, scale, money }: ModelBook) =>
  `One step is a quarter, from ${quarterName(start)} to ${quarterName(end)}. One simulated agent stands for ${scale === 1 ? 'one real one' : `${scale} real ones`}. Money is in ${money}. Space is not modelled.`;

const sizeText = (card: TableCard, scale: number): string => {
  if ('rows' in card) return card.rows.length <= 12 ? card.rows.join(', ') : `${card.rows.length} named rows`;
  if ('capacity' in card) return `room for ${card.capacity}`;
  return `room for ${Math.max(Math.ceil(card.agents / scale), card.atLeast ?? 1)}, one in ${scale}`;
};

const columnsByTable = ({ institutions, accounts }: ModelBook): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  const add = (name: string, column: string) => found.set(name, [...(found.get(name) ?? []), column]);
  for (const { held, owed } of accounts)
    for (const path of [...held, ...owed]) add(path.split('.')[0] ?? '', path.split('.')[1] ?? '');
  for (const { ports } of institutions)
    for (const [name, { owns = {} }] of Object.entries(ports.tables ?? {}))
      for (const column of Object.keys(owns)) add(name, column);
  return found;
};

const entities = (book: ModelBook): string => {
  const columns = columnsByTable(book);
  return table(
    ['entity', 'how many', 'state variables'],
    Object.entries(book.tables).map(([name, card]) => [
      name,
      sizeText(card, book.scale),
      (columns.get(name) ?? []).map((column) => `\`${column}\``).join(', '),
    ]),
  );
};

const claims = ({ institutions, sources }: ModelBook): string =>
  table(
    ['institution', 'literature'],
    institutions.map(({ ports }) => [
      linkTo(ports.name),
      ports.literature.map((key) => sourceText(key, sources)).join('; ') || 'none named',
    ]),
  );

const sensing = (book: ModelBook): string => {
  const reads = book.institutions.map(({ ports }) =>
    Object.values(ports.tables ?? {}).reduce((sum, one) => sum + (one.reads?.length ?? 0), 0),
  );
  const total = reads.reduce((sum, one) => sum + one, 0);
  return `What an institution may see is declared: ${total} readings of columns by ${book.institutions.length} institutions. What is not declared cannot be seen; the program would not compile.`;
};

const heterogeneity = (book: ModelBook): string => {
  const many = Object.entries(book.tables).filter(([, card]) => !('rows' in card));
  const names = many.map(([name]) => name).join(', ');
  return `Agents with state of their own: ${names || 'none'}. Parameters are common to all rows unless their page says by which table they differ.`;
};

const chance = ({ institutions }: ModelBook): string => {
  const drawing = institutions.filter(({ ports }) => (ports.draws ?? []).length > 0);
  return drawing.length === 0
    ? 'Nothing is left to chance.'
    : list(
        drawing.map(
          ({ ports }) =>
            `${linkTo(ports.name)}: ${(ports.draws ?? []).map((one) => `\`${one}\``).join(', ')}`,
        ),
      );
};

const opening = ({ institutions, start }: ModelBook): string => {
  const names = institutions.filter(({ opens }) => opens).map(({ ports }) => linkTo(ports.name));
  return `Balance sheets open at the beginning of ${quarterName(start)} and must balance exactly. Opened by: ${names.join(', ') || 'nobody'}.`;
};

const inputs = ({ drivers, parameters }: ModelBook): string => {
  const counts = statusCounts(parameters).map(({ status, count }) => `${count} ${status}`);
  const series = new Set(parameters.flatMap((one) => one.series)).size;
  return [
    `${parameters.length} parameters (${counts.join(', ')}), ${series} series; see the [parameter book](parameter-book.md).`,
    list(drivers.map(({ name, says }) => `${name}: ${says}`)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
};
