import { expect, test } from 'vitest';
import { columnsFrom, framedBy } from '../../src/web/charts/export/saved-picture.js';
import { csvOf, fieldsOf } from '../../src/web/charts/export/table-of.js';
import { pictureWorkbook } from '../../src/web/charts/export/picture-workbook.js';
import { effectTable } from '../../src/web/compare/saved-compared.js';
import { matterOf, saved } from './sample-matter.js';

const words = (en: string, ja: string) => ({ en, ja });
const heads = [words('Reading', '解釈'), words('Effect', '効果')];
const rows = [[words('banks first', '銀行が先'), { value: 1 / 3 }], [words('a, b', 'あ')]];

test('the file of a table has numbers at full precision; a cell that is missing is empty', () => {
  expect(csvOf(columnsFrom(heads, rows))).toBe(
    'Reading,Effect\r\nbanks first,0.3333333333333333\r\n"a, b",\r\n',
  );
});

test('a column of words is not said to be one of numbers', () => {
  const fields = fieldsOf(columnsFrom(heads, rows), words('', ''), ({ ja }) => ja);
  expect(fields.map(({ title, type }) => [title, type])).toEqual([
    ['解釈', 'string'],
    ['効果', 'number'],
  ]);
});

test('a picture says what its frame says, in both languages', () => {
  const { title, notes, study } = framedBy(matterOf(), words('Effect', '効果'));
  expect(title.en).toMatch(/: Effect$/);
  expect(title.ja).toMatch(/：効果$/);
  expect(study).toBe(matterOf().study);
  expect(notes).toHaveLength(3);
});

test('a workbook of a picture is a ZIP file', async () => {
  const frame = framedBy(matterOf(), words('Effect', '効果'));
  const bytes = await pictureWorkbook(
    { ...frame, file: 'picture', columns: columnsFrom(heads, rows), saved },
    ({ en }) => en,
  );
  expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK');
});

test('scenarios side by side have a median by year, and whether it can be told', () => {
  const line = { median: [0.25, null], told: [true, false], decimals: [2, null] };
  const scenarios = [{ letter: 'A', title: words('Higher rate', '高い金利'), items: [] }];
  const table = effectTable(scenarios, [1990, 1991], [{ letter: 'A', line }]);
  const [, ...lines] = csvOf(columnsFrom(...table)).split('\r\n');
  expect(lines).toEqual(['1990,0.25,yes', '1991,,', '']);
});
