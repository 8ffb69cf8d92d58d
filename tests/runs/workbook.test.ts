import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Cell } from '../../src/runs/cell.js';
import type { Field } from '../../src/runs/field.js';
import { type Notes, type Sheet, workbookBytes } from '../../src/runs/workbook.js';
import { withoutDates } from '../../src/runs/zip-dates.js';

const notes: Notes = {
  title: 'Lifeline credit',
  asked: ['saisei compare history lifeline', 'from 1998Q1'],
  version: '0.1.0',
  fingerprint: '0123456789abcdef',
  command: 'saisei compare history lifeline --runs 40',
  citation: 'The Saisei contributors (2026).',
  notContained: ['errors of the model itself'],
};
const field = (name: string, type: Field['type']): Field => ({
  name,
  type,
  title: `What ${name} is`,
  unit: 'yen',
  source: 'simulated',
});
const sheet: Sheet = {
  name: 'annual',
  fields: [field('year', 'integer'), field('gdp', 'number'), field('note', 'string')],
  rows: [
    [1955, 0.1, '=1+1'],
    [1956, null, '年 <&>'],
  ],
};

/** The files in a ZIP by name, each with its date, read by its central directory. */
const unzipped = (zip: Uint8Array) => {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, { text: string; dates: string[] }>();
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [length, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(entry + at));
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
    files.set(bytes.toString('utf8', entry + 46, entry + 46 + length), {
      text: (bytes.readUInt16LE(entry + 10) === 8 ? inflateRawSync(data) : data).toString('utf8'),
      dates: [entry + 12, local + 10].map((at) => bytes.toString('hex', at, at + 4)),
    });
    entry += 46 + length + extra + comment;
  }
  return files;
};

const plain = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The rows of a sheet as a spreadsheet program reads them. */
const rowsIn = (bytes: Uint8Array, number: number): Cell[][] => {
  const files = unzipped(bytes);
  const texts = [
    ...(files.get('xl/sharedStrings.xml')?.text ?? '').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g),
  ];
  const xml = files.get(`xl/worksheets/sheet${number}.xml`)!.text;
  return [...xml.matchAll(/<row r="\d+">([^]*?)<\/row>/g)].map(([, row]) =>
    [...row.matchAll(/<c r="[A-Z]+\d+"([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g)].map(
      ([, kind, value]): Cell => {
        if (value === undefined) return null;
        if (kind.includes('t="s"')) return plain(texts[Number(value)][1]);
        return kind.includes('t="b"') ? value === '1' : Number(value);
      },
    ),
  );
};

test('a table comes back from its sheet, also texts that look like a formula', async () => {
  expect(rowsIn(await workbookBytes(notes, [sheet]), 2)).toEqual([
    ['year', 'gdp', 'note'],
    [1955, 0.1, '=1+1'],
    [1956, '年 <&>'],
  ]);
});

test('the notes come first and tell the question, its making, and every column', async () => {
  const bytes = await workbookBytes(notes, [sheet]);
  expect(unzipped(bytes).get('xl/workbook.xml')!.text).toMatch(/name="notes".*name="annual"/);
  const told = rowsIn(bytes, 1).map((row) => row.filter((cell) => cell !== null).join(' | '));
  expect(told.filter((line) => line !== '')).toEqual([
    'Lifeline credit',
    'What was asked | saisei compare history lifeline',
    'from 1998Q1',
    'Version | 0.1.0',
    'Fingerprint | 0123456789abcdef',
    'Command | saisei compare history lifeline --runs 40',
    'How to cite | The Saisei contributors (2026).',
    'Bands do not contain | errors of the model itself',
    'Sheet | Column | What it is | Unit | Source',
    'annual | year | What year is | yen | simulated',
    'annual | gdp | What gdp is | yen | simulated',
    'annual | note | What note is | yen | simulated',
  ]);
});

test('the hour does not change a byte', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00Z') });
  const first = await workbookBytes(notes, [sheet]);
  vi.setSystemTime(new Date('2031-05-06T11:12:14Z'));
  expect(await workbookBytes(notes, [sheet])).toEqual(first);
  vi.useRealTimers();
  expect([...unzipped(first).values()].flatMap(({ dates }) => dates)).toEqual(
    Array.from({ length: 2 * unzipped(first).size }, () => '00002100'),
  );
});

test('any text and number is read back, what a sheet cannot hold in words', async () => {
  const signs = fc.array(fc.nat({ max: 0x10ffff }), { maxLength: 8 });
  const text = signs.map((codes) => `x${String.fromCodePoint(...codes)}x`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, fc.double()), { minLength: 1, maxLength: 3 }), async (rows) => {
      const fields = [field('text', 'string'), field('number', 'number')];
      const [, ...read] = rowsIn(await workbookBytes(notes, [{ name: 'a', fields, rows }]), 2);
      expect(read).toEqual(
        rows.map(([one, number]) => [
          one.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}\ufffd]/gu, '?'),
          Number.isFinite(number) ? number + 0 : String(number),
        ]),
      );
    }),
    { numRuns: 50 },
  );
});

test.each([
  [[{ ...sheet, name: 'Notes' }], 'Notes of the workbook is there twice'],
  [[sheet, { ...sheet, name: 'ANNUAL' }], 'ANNUAL of the workbook is there twice'],
  [[{ ...sheet, name: 'a/b' }], 'has a name that a workbook cannot hold'],
  [[{ ...sheet, name: 'x'.repeat(32) }], 'at most 31 characters'],
  [[{ ...sheet, rows: [[1]] }], 'a row of 1 cells for 3 columns'],
  [[{ ...sheet, rows: [[1, 2, 'x'.repeat(32_768)]] }], 'more than 32767 characters'],
  [
    [{ ...sheet, fields: [], rows: Array.from({ length: 1_048_576 }, () => []) }],
    'has 1048576 rows and 0 columns',
  ],
])('a sheet that a workbook cannot hold is refused with a sentence (%#)', async (sheets, sentence) => {
  await expect(workbookBytes(notes, sheets)).rejects.toThrow(sentence);
});

test('bytes that are no ZIP have no dates to change', () => {
  expect(() => withoutDates(new Uint8Array(40))).toThrow('no ZIP file');
});
