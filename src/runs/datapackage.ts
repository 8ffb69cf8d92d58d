import type { Field } from './field.js';

/** What a folder of results holds, for its data package. */
export interface Contents {
  /** Lower case letters, digits, '.', '-' and '_'. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** A date and time as RFC 3339 writes it, such as '2026-11-20T17:00:00Z'. */
  readonly created: string;
  readonly fingerprint: string;
  readonly command: string;
  readonly licences: readonly { readonly name: string; readonly title: string; readonly path?: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string; readonly version?: string }[];
  readonly files: readonly DescribedFile[];
}

export interface DescribedFile {
  readonly name: string;
  /** From the folder, such as 'annual.parquet'. */
  readonly path: string;
  readonly title: string;
  readonly bytes?: number;
  /** The columns of a table in order; none for a file that is no table. */
  readonly fields?: readonly Field[];
  /** The columns that tell its rows apart. */
  readonly primaryKey?: readonly string[];
}

const mediaTypes: Readonly<Record<string, string>> = {
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The text of datapackage.json for a folder: a descriptor after the Data Package standard, version 2. */
export function dataPackageText(contents: Contents): string {
  check(contents);
  const { name, title, description, version, created, fingerprint, command, licences, sources } = contents;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description,
    version,
    created,
    // Not part of the standard, which allows more properties: they say how to make the same files again.
    fingerprint,
    command,
    licenses: licences,
    // An empty list is not allowed.
    ...(sources.length > 0 && { sources }),
    resources: contents.files.map(resource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource({ name, path, title, bytes, fields, primaryKey }: DescribedFile) {
  const format = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return {
    name,
    ...(fields && { type: 'table' }),
    path,
    title,
    format,
    ...(mediaTypes[format] && { mediatype: mediaTypes[format] }),
    ...(['csv', 'json', 'html'].includes(format) && { encoding: 'utf-8' }),
    ...(bytes !== undefined && { bytes }),
    ...(fields && { schema: { fields: fields.map(field), ...(primaryKey && { primaryKey }) } }),
  };
}

const field = ({ name, type, title, unit, source }: Field) => ({
  name,
  type,
  title,
  ...(unit && { unit }),
  ...(source && { source }),
});

function check({ name, created, licences, files }: Contents): void {
  const refuse = (sentence: string) => {
    throw new Error(`The data package ${name} ${sentence}`);
  };
  if (files.length === 0) refuse('has no files; give at least one.');
  if (licences.length === 0) refuse('has no licence; give at least one.');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(created))
    refuse(`was created ${created}; write a date and time such as 2026-11-20T17:00:00Z.`);
  for (const given of [name, ...files.map((file) => file.name)])
    if (!/^[a-z0-9._-]+$/.test(given))
      refuse(`has the name ${given}; use lower case letters, digits, '.', '-' and '_'.`);
  const names = files.map((file) => file.name);
  const twice = names.find((one, i) => names.indexOf(one) < i);
  if (twice !== undefined) refuse(`has two files named ${twice}; give each its own name.`);
  for (const { path, fields = [], primaryKey = [] } of files) {
    if (/^([/\\~]|[a-z]+:)/i.test(path) || path.split(/[/\\]/).includes('..'))
      refuse(`has the path ${path}; give a path inside the folder.`);
    const columns = fields.map((one) => one.name);
    const repeated = columns.find((one, i) => columns.indexOf(one) < i);
    if (repeated !== undefined) refuse(`has two columns ${repeated} in ${path}; give each its own name.`);
    const unknown = primaryKey.find((key) => !columns.includes(key));
    if (unknown !== undefined) refuse(`has the key ${unknown} in ${path}, which is none of its columns.`);
  }
}
