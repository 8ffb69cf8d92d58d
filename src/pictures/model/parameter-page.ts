import { type ModelBook, type ParameterCard, statuses } from './book.js';
import { linkTo, page, printedFrom, section, table } from './markdown.js';
import { rangeText, valueText } from './parameter-text.js';

/** All parameters of an economy, and how many of them rest on what. */
export const parameterPage = (book: ModelBook): string =>
  page(
    `# Parameter book of ${book.title}`,
    printedFrom(book.name),
    'Observed: read in a source. Estimated: computed from a source. Calibrated: fitted to the targets named. Assumed: a reason is given, no measure.',
    section('How much rests on what', shares(book)),
    section('Drivers', drivers(book)),
    section('Every parameter', everyParameter(book)),
  );

const percent = (part: number, whole: number) => (whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`);

/** How many parameters have each status. */
export const statusCounts = (parameters: readonly ParameterCard[]) =>
  statuses.map((status) => ({ status, count: parameters.filter((one) => one.status === status).length }));

const shares = ({ parameters, institutions }: ModelBook): string => {
  const row = (name: string, some: readonly ParameterCard[]) => [
    name,
    String(some.length),
    ...statusCounts(some).map(({ count }) =>
      count === 0 ? '' : `${count} (${percent(count, some.length)})`,
    ),
  ];
  const each = institutions.flatMap(({ ports }) => {
    const own = parameters.filter(({ key }) => key.startsWith(`${ports.name}.`));
    return own.length > 0 ? [row(linkTo(ports.name), own)] : [];
  });
  return table(['institution', 'parameters', ...statuses], [row('**all**', parameters), ...each]);
};

const drivers = ({ drivers: some }: ModelBook): string =>
  some.length === 0
    ? ''
    : table(
        ['driver', 'what history it puts in', 'parameters'],
        some.map(({ name, says, parameters }) => [
          name,
          says,
          parameters.map((key) => `\`${key}\``).join(', '),
        ]),
      );

const everyParameter = ({ parameters, start }: ModelBook): string =>
  parameters.length === 0
    ? ''
    : table(
        ['parameter', 'meaning', 'value', 'unit', 'range', 'status'],
        parameters.map((one) => [
          `\`${one.key}\``,
          one.meaning,
          valueText(one, start),
          one.unit,
          rangeText(one),
          one.status,
        ]),
      );
