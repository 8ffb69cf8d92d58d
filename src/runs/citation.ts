/** The program, as it is cited. */
export interface CitedSoftware {
  readonly title: string;
  readonly authors: readonly string[];
  readonly version: string;
  /** Of the release, as '2026-11-20'; none before it. */
  readonly date?: string;
  /** SPDX name, such as 'Apache-2.0'. */
  readonly licence: string;
  readonly url?: string;
}

/** One result, as it is cited: enough to make it again and to see that it is the same. */
export interface CitedResult {
  readonly title: string;
  readonly fingerprint: string;
  readonly command: string;
  /** When it was made, as '2026-11-20'. */
  readonly date: string;
}

/** A citation for a text, for BibTeX and as Citation File Format 1.2.0. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly cff: string;
}

/** How to cite the program. */
export function softwareCitation(software: CitedSoftware): Citation {
  check(software.title, software.date, software.authors);
  const { title, authors, version, date, licence, url } = software;
  return {
    text: `${authors.join(', ')} (${date?.slice(0, 4) ?? 'unreleased'}). ${title}, version ${version} [computer program].${url ? ` ${url}` : ''}`,
    bibtex: bibtex('software', keyOf('saisei', version), {
      ...dated(authors, title, date),
      version,
      license: licence,
      url,
    }),
    cff: yaml([
      ...cffHead(title, 'software', 'If you use this program, please cite it as below.'),
      ['version', version],
      ['date-released', date],
      ['license', licence],
      ['repository-code', url],
      ...cffAuthors(authors),
    ]),
  };
}

/** How to cite one result of the program. */
export function resultCitation(software: CitedSoftware, result: CitedResult): Citation {
  check(software.title, software.date, software.authors);
  check(result.title, result.date, software.authors);
  const { authors, version, url } = software;
  const { title, fingerprint, command, date } = result;
  const made = `Made with ${software.title}, version ${version}, by the command: ${command}. Fingerprint: ${fingerprint}.`;
  return {
    text: `${authors.join(', ')} (${date.slice(0, 4)}). ${title} [simulation result of ${date}]. ${made}${url ? ` ${url}` : ''}`,
    bibtex: bibtex('misc', keyOf('saisei', fingerprint), {
      ...dated(authors, title, date),
      note: made,
      url,
    }),
    cff: yaml([
      ...cffHead(
        title,
        'dataset',
        'If you use this result, please cite it and the program it was made with.',
      ),
      ['abstract', made],
      ['version', fingerprint],
      ['date-released', date],
      ...cffAuthors(authors),
      ['identifiers', undefined, '\n  - type: other'],
      ['    value', fingerprint],
      ['    description', 'Fingerprint of the plan of the runs.'],
      ['references', undefined, '\n  - type: software'],
      ['    title', software.title],
      ['    version', version],
      ...cffAuthors(authors, '    '),
    ]),
  };
}

type Line = readonly [key: string, value: string | undefined, bare?: string];

const cffHead = (title: string, type: string, message: string): Line[] => [
  ['cff-version', '1.2.0'],
  ['message', message],
  ['title', title],
  ['type', undefined, ` ${type}`],
];

const cffAuthors = (authors: readonly string[], indent = ''): Line[] => [
  [`${indent}authors`, undefined, ''],
  ...authors.map((name): Line => [`${indent}  - name`, name]),
];

// A text in JSON is a text in YAML.
const yaml = (lines: readonly Line[]): string =>
  lines
    .filter(([, value, bare]) => value !== undefined || bare !== undefined)
    .map(([key, value, bare]) => `${key}:${bare ?? ` ${JSON.stringify(value)}`}\n`)
    .join('');

const dated = (authors: readonly string[], title: string, date: string | undefined) => ({
  // In braces, so that the name of a group is not taken for first and last names.
  author: authors.map((name) => `{${escaped(name)}}`).join(' and '),
  title: `{${escaped(title)}}`,
  date,
  year: date?.slice(0, 4),
});

const bibtex = (type: string, key: string, entries: Readonly<Record<string, string | undefined>>): string => {
  const lines = Object.entries(entries).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`  ${name} = {${name === 'author' || name === 'title' ? value : escaped(value)}},\n`],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
};

const texWords: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string) => text.replaceAll(/[\\~^&%$#_{}]/g, (one) => texWords[one] ?? `\\${one}`);

const keyOf = (name: string, mark: string) => `${name}-${mark.replaceAll(/[^\w.-]/g, '-')}`;

function check(title: string, date: string | undefined, authors: readonly string[]): void {
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Error(`The citation of ${title} has the date ${date}; write it as 2026-11-20.`);
  if (authors.length === 0) throw new Error(`The citation of ${title} has no authors; give at least one.`);
}
