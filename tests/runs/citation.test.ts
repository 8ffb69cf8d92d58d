import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { resultCitation, softwareCitation, type CitedSoftware } from '../../src/runs/citation.js';

const software: CitedSoftware = {
  title: 'Saisei: an executable model of a national innovation economy',
  authors: ['The Saisei contributors'],
  version: '0.1.0',
  date: '2026-11-20',
  licence: 'Apache-2.0',
};
const result = {
  title: 'Lifeline credit & growth',
  fingerprint: '0123456789abcdef',
  command: 'saisei run japan --set banks.patience=12',
  date: '2027-01-31',
};

test('the program is cited with its version', () => {
  const { text, bibtex, cff } = softwareCitation({ ...software, url: 'https://example.org/saisei' });
  expect(text).toBe(
    'The Saisei contributors (2026). Saisei: an executable model of a national innovation economy, version 0.1.0 [computer program]. https://example.org/saisei',
  );
  expect(bibtex).toBe(`@software{saisei-0.1.0,
  author = {{The Saisei contributors}},
  title = {{Saisei: an executable model of a national innovation economy}},
  date = {2026-11-20},
  year = {2026},
  version = {0.1.0},
  license = {Apache-2.0},
  url = {https://example.org/saisei},
}
`);
  expect(parse(cff)).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use this program, please cite it as below.',
    title: software.title,
    type: 'software',
    version: '0.1.0',
    'date-released': '2026-11-20',
    license: 'Apache-2.0',
    'repository-code': 'https://example.org/saisei',
    authors: [{ name: 'The Saisei contributors' }],
  });
});

test('a program that is not released has no date', () => {
  const { title, authors, version, licence } = software;
  const { text, bibtex, cff } = softwareCitation({ title, authors, version, licence });
  expect(text).toContain('The Saisei contributors (unreleased). Saisei');
  expect(bibtex).not.toMatch(/date|year/);
  expect(parse(cff)).not.toHaveProperty('date-released');
});

test('the citation file of this repository says the same', () => {
  const ours = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  for (const key of ['cff-version', 'type', 'title', 'license', 'authors'])
    expect(parse(softwareCitation(software).cff), key).toHaveProperty(key, ours[key]);
});

test('a result is cited with its fingerprint and command, and with the program', () => {
  const { text, bibtex, cff } = resultCitation(software, result);
  const made =
    'Made with Saisei: an executable model of a national innovation economy, version 0.1.0, by the command: ' +
    'saisei run japan --set banks.patience=12. Fingerprint: 0123456789abcdef.';
  expect(text).toBe(
    `The Saisei contributors (2027). Lifeline credit & growth [simulation result of 2027-01-31]. ${made}`,
  );
  expect(bibtex).toBe(`@misc{saisei-0123456789abcdef,
  author = {{The Saisei contributors}},
  title = {{Lifeline credit \\& growth}},
  date = {2027-01-31},
  year = {2027},
  note = {${made}},
}
`);
  expect(parse(cff)).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use this result, please cite it and the program it was made with.',
    title: 'Lifeline credit & growth',
    type: 'dataset',
    abstract: made,
    version: '0123456789abcdef',
    'date-released': '2027-01-31',
    authors: [{ name: 'The Saisei contributors' }],
    identifiers: [
      { type: 'other', value: '0123456789abcdef', description: 'Fingerprint of the plan of the runs.' },
    ],
    references: [
      {
        type: 'software',
        title: software.title,
        version: '0.1.0',
        authors: [{ name: 'The Saisei contributors' }],
      },
    ],
  });
});

test('several authors are told apart', () => {
  const { bibtex, cff } = softwareCitation({ ...software, authors: ['A. One', 'B. Two'] });
  expect(bibtex).toContain('author = {{A. One} and {B. Two}},');
  expect(parse(cff).authors).toEqual([{ name: 'A. One' }, { name: 'B. Two' }]);
});

test('signs that TeX reads as orders are written out', () => {
  const { bibtex } = resultCitation(software, { ...result, title: '50% of #1_a {~^\\}' });
  expect(bibtex).toContain(
    'title = {{50\\% of \\#1\\_a \\{\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\}}},',
  );
});

test('whatever the title and the command, the file is YAML that gives them back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, command) => {
      const cff = parse(resultCitation(software, { ...result, title, command }).cff);
      expect(cff.title).toBe(title);
      expect(cff.abstract).toContain(`by the command: ${command}.`);
    }),
  );
});

test('a citation without authors or with another date is refused', () => {
  expect(() => softwareCitation({ ...software, authors: [] })).toThrow('has no authors');
  expect(() => resultCitation(software, { ...result, date: '31.1.2027' })).toThrow('has the date 31.1.2027');
});
