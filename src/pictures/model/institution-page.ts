import type { InstitutionCard, ModelBook, ParameterCard } from './book.js';
import { capitalised, list, page, printedFrom, section, table, worded } from './markdown.js';
import { rangeText, reasonText, sourceText, valueText } from './parameter-text.js';

/** One institution: its claim, where the claim comes from, what it sees, decides, needs and pays. */
export const institutionPage = (card: InstitutionCard, book: ModelBook): string => {
  const { ports, invariants } = card;
  const own = book.parameters.filter(({ key }) => key.startsWith(`${ports.name}.`));
  return page(
    `# ${capitalised(worded(ports.name))}`,
    `> ${ports.says}`,
    printedFrom(book.name),
    whenText(card),
    section('Literature', list(ports.literature.map((key) => sourceText(key, book.sources)))),
    section('What it reads and owns', columnsTable(card)),
    section('Parameters', own.length > 0 ? parametersTable(own, book) : ''),
    section('Flows', flowsTable(card)),
    section('What must be true at the end of a quarter', list(invariants.map(capitalised))),
  );
};

const whenText = ({ ports, opens }: InstitutionCard): string => {
  const draws = ports.draws ?? [];
  return [
    `Acts in the phase **${ports.phase}**.`,
    opens ? 'Sets what it owns before the first quarter.' : '',
    draws.length > 0
      ? `Draws by chance: ${draws.map((name) => `\`${name}\``).join(', ')}.`
      : 'Leaves nothing to chance.',
  ]
    .filter((text) => text !== '')
    .join(' ');
};

const columnsTable = ({ ports }: InstitutionCard): string => {
  const rows = Object.entries(ports.tables ?? {}).flatMap(([name, { reads = [], owns = {}, populates }]) => [
    ...(populates ? [[name, '', 'decides who is there', '']] : []),
    ...Object.entries(owns).map(([one, { unit, meaning }]) => [name, `\`${one}\``, `owns: ${meaning}`, unit]),
    ...(reads.length > 0 ? [[name, reads.map((one) => `\`${one}\``).join(', '), 'reads', '']] : []),
  ]);
  return rows.length > 0 ? table(['table', 'column', 'what', 'unit'], rows) : '';
};

const parametersTable = (own: readonly ParameterCard[], book: ModelBook): string =>
  table(
    ['parameter', 'meaning', 'value', 'unit', 'range', 'status', 'reason'],
    own.map((one) => [
      `\`${one.key.slice(one.key.indexOf('.') + 1)}\``,
      one.meaning,
      valueText(one, book.start),
      one.unit,
      rangeText(one),
      one.status,
      reasonText(one, book.sources),
    ]),
  );

const flowsTable = ({ ports }: InstitutionCard): string => {
  const rows = Object.entries(ports.flows ?? {}).map(([name, { kind, from, to, account = '', meaning }]) => [
    `\`${name}\``,
    meaning,
    from,
    to,
    kind === 'writeOff' ? 'write-off' : kind,
    account,
  ]);
  return rows.length > 0 ? table(['flow', 'what is paid', 'from', 'to', 'kind', 'account'], rows) : '';
};
