import { expect, test } from 'vitest';
import { type Contents, dataPackageText } from '../../src/runs/datapackage.js';
import type { Field } from '../../src/runs/field.js';
import { annualFields, runsFields } from '../../src/runs/merged/fields.js';

const gdp: Field = { name: 'gdp', type: 'number', title: 'Output', unit: 'yen', source: 'simulated' };
const contents: Contents = {
  name: 'lifeline',
  title: 'Lifeline credit',
  description: 'What lifeline credit did.',
  version: '0.1.0',
  created: '2026-11-20T17:00:00Z',
  fingerprint: '0123456789abcdef',
  command: 'saisei compare history lifeline',
  licences: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
  sources: [{ title: 'Cabinet Office', path: 'https://www.esri.cao.go.jp' }],
  files: [
    {
      name: 'annual',
      path: 'annual.csv',
      title: 'A row for each run and year',
      bytes: 12,
      fields: annualFields([gdp]),
      primaryKey: ['case', 'scenario', 'year'],
    },
    { name: 'runs', path: 'runs.parquet', title: 'A row for each run', fields: runsFields([]) },
    { name: 'report', path: 'report.html', title: 'Report' },
  ],
};

test('a folder is described as the Data Package standard asks', () => {
  const text = dataPackageText(contents);
  expect(JSON.parse(text)).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'lifeline',
    created: '2026-11-20T17:00:00Z',
    fingerprint: '0123456789abcdef',
    command: 'saisei compare history lifeline',
    licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0' }],
    sources: [{ title: 'Cabinet Office', path: 'https://www.esri.cao.go.jp' }],
  });
  expect(JSON.parse(text).resources[0]).toEqual({
    name: 'annual',
    type: 'table',
    path: 'annual.csv',
    title: 'A row for each run and year',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: 12,
    schema: {
      fields: [
        {
          name: 'case',
          type: 'integer',
          title: 'Case of the design, from 0',
          source: 'the plan of the runs',
        },
        { name: 'scenario', type: 'string', title: 'Scenario', source: 'the plan of the runs' },
        { name: 'year', type: 'integer', title: 'Year', unit: 'year', source: 'simulated' },
        { name: 'gdp', type: 'number', title: 'Output', unit: 'yen', source: 'simulated' },
      ],
      primaryKey: ['case', 'scenario', 'year'],
    },
  });
  expect(JSON.parse(text).resources[1].mediatype).toBe('application/vnd.apache.parquet');
  expect(JSON.parse(text).resources[2]).toEqual({
    name: 'report',
    path: 'report.html',
    title: 'Report',
    format: 'html',
    mediatype: 'text/html',
    encoding: 'utf-8',
  });
});

test('an empty list of sources, which the standard does not allow, is left out', () => {
  expect(JSON.parse(dataPackageText({ ...contents, sources: [] }))).not.toHaveProperty('sources');
});

const [annual] = contents.files;
test.each([
  [{ name: 'Life line' }, 'has the name Life line; use lower case letters'],
  [{ created: '2026-11-20' }, 'was created 2026-11-20; write a date and time'],
  [{ licences: [] }, 'has no licence'],
  [{ files: [] }, 'has no files'],
  [{ files: [annual, { ...annual, path: 'b.csv' }] }, 'has two files named annual'],
  [{ files: [{ ...annual, path: '../annual.csv' }] }, 'give a path inside the folder'],
  [{ files: [{ ...annual, path: '/annual.csv' }] }, 'give a path inside the folder'],
  [{ files: [{ ...annual, fields: [gdp, gdp], primaryKey: [] }] }, 'has two columns gdp in annual.csv'],
  [{ files: [{ ...annual, primaryKey: ['run'] }] }, 'has the key run in annual.csv'],
])('what the standard does not allow is refused with a sentence (%#)', (change, sentence) => {
  expect(() => dataPackageText({ ...contents, ...change })).toThrow(sentence);
});
