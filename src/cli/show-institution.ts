import { type EconomyFile, type Institution, type ParameterFile, writtenPeriod } from '../economies/index.js';
import { wrapped } from './show-quarter.js';

/** What an institution says, reads, owns, pays, promises and needs, with its parameters' values and status. */
export const institutionText = (economy: EconomyFile, { ports, behaviour }: Institution): string => {
  const tables = Object.entries(ports.tables ?? {});
  const owns = tables.flatMap(([table, { owns: columns = {} }]) =>
    Object.entries(columns).flatMap(([name, { unit, meaning }]) =>
      wrapped(`  ${table}.${name}: `, `${meaning} (${unit})`),
    ),
  );
  const reads = tables.flatMap(([table, { reads: columns = [] }]) =>
    columns.map((name) => `${table}.${name}`),
  );
  const flows = Object.entries(ports.flows ?? {}).flatMap(([name, flow]) =>
    wrapped(
      `  ${name}: `,
      `${flow.from} to ${flow.to}, ${flow.meaning}${flow.kind === 'transfer' ? '' : ` (${flow.kind} of ${flow.account})`}`,
    ),
  );
  const parameters = [...economy.parameters.values()].filter(({ key }) => key.startsWith(`${ports.name}.`));
  const promises = Object.keys(behaviour.invariants ?? {}).map((sentence) => `  ${sentence}`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines] : [];
  return [
    ...wrapped('', `${ports.name} acts in the phase ${ports.phase}. ${ports.says}`),
    ...section('Owns', owns),
    ...section('Reads', reads.length > 0 ? wrapped('  ', reads.join(', ')) : []),
    ...section('Pays', flows),
    ...section(
      'Draws by chance',
      (ports.draws ?? []).map((name) => `  ${name}`),
    ),
    ...section(
      'Parameters',
      parameters.flatMap((one) => wrapped('  ', summary(economy, one))),
    ),
    ...section('Promises every quarter', promises),
    ...section(
      'Literature',
      ports.literature.map((key) => `  ${key}`),
    ),
    '',
  ].join('\n');
};

const nameOf = ({ key }: ParameterFile) => key.slice(key.indexOf('.') + 1);

const summary = ({ start }: EconomyFile, parameter: ParameterFile) => {
  const { frames } = parameter.path;
  const first = frames[0]!.values;
  const values =
    frames.length > 1
      ? `${frames.length} values from ${writtenPeriod(start)}, first ${shortened(first)}`
      : shortened(first);
  const origin = parameter.same === undefined ? parameter.status : `as ${parameter.same}`;
  return `${nameOf(parameter)} = ${values} [${parameter.unit}], ${origin}: ${parameter.meaning}`;
};

const shortened = (values: Float64Array) => {
  const first = Array.from(values.subarray(0, 6), digits).join(', ');
  return values.length > 6 ? `${first}, ... (${values.length})` : first;
};

const digits = (value: number) => String(Number(value.toPrecision(6)));

/** One parameter: meaning, unit, values through time, and what they rest on. */
export const parameterText = ({ start, drivers }: EconomyFile, parameter: ParameterFile): string => {
  const {
    key,
    meaning,
    unit,
    by,
    names,
    path,
    range,
    rangeOf,
    status,
    source,
    series,
    fittedTo,
    why,
    note,
    place,
  } = parameter;
  const driver = [...drivers.values()].find(({ parameters }) => parameters.includes(key));
  const rows = path.frames.flatMap(({ quarter, values }) => {
    const when = writtenPeriod(start + quarter);
    if (names.length === 0) return [`  ${when}  ${digits(values[0]!)}`];
    return names.flatMap((name, i) =>
      values[i] === 0 && names.length > 20 ? [] : [`  ${when}  ${name}  ${digits(values[i]!)}`],
    );
  });
  const told = (label: string, text: string | undefined) => (text ? wrapped(`${label}: `, text) : []);
  return [
    ...wrapped('', `${key}: ${meaning}, in ${unit}${by.length > 0 ? `, by ${by.join(' and ')}` : ''}.`),
    ...told('Same as', parameter.same),
    ...told('Status', status),
    ...told('Source', source.join(', ')),
    ...told('Series', [...new Set(series)].join(', ')),
    ...told('Fitted to', fittedTo.join(', ')),
    ...told('Why', why),
    ...told('Note', note),
    ...told(
      'Range',
      range && `${range[0]} to ${range[1]}${rangeOf === 'factor' ? ', as a factor on all values' : ''}`,
    ),
    ...told('Driver', driver && `${driver.name} (${driver.title.en})`),
    ...told('File', `${place.file}:${place.line ?? 1}`),
    'Values',
    ...rows,
    '',
  ].join('\n');
};
