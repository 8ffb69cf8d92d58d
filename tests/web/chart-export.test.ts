import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvOf, columnsOf } from '../../src/web/charts/export/table-of.js';
import { citationOf, citationText, notesOf } from '../../src/web/charts/export/notes-of.js';
import { coloursIn, printStyle } from '../../src/web/charts/export/print-style.js';
import { svgFile } from '../../src/web/charts/export/svg-file.js';
import { workbookOf } from '../../src/web/charts/export/workbook-of.js';
import { wrappedLines } from '../../src/web/charts/export/wrapped-lines.js';
import type { Say } from '../../src/web/charts/say.js';
import { textWidth } from '../../src/web/charts/plot.js';
import { worldDrawing, worldPlot } from '../../src/web/charts/world-drawing.js';
import { matterOf, saved } from './sample-matter.js';

const base = readFileSync('src/web/style/base.css', 'utf8');
const sheet = readFileSync('src/web/style/drawing.css', 'utf8');

const svgIn = (say: Say, language: string) => {
  const matter = matterOf();
  const plot = worldPlot(matter, { low: 0, high: 25 }, 860, say);
  return svgFile({
    notes: notesOf(matter, 'levels', saved),
    plot,
    drawing: worldDrawing(matter, plot, 'saved', say),
    style: printStyle(sheet, coloursIn(base)),
    font: coloursIn(base).get('--font')!,
    say,
    language,
  });
};

test('the CSV file is names and numbers: a row for each year, empty where there is none', () => {
  const matter = matterOf({ record: [10, null, 12], scenario: undefined, difference: undefined });
  expect(csvOf(columnsOf(matter)).split('\r\n')).toEqual([
    'year,record,baseline_median,baseline_q05,baseline_q25,baseline_q75,baseline_q95',
    '1990,10,10,8,9,11,12',
    '1991,,12,10,11,13,14',
    '1992,12,14,12,13,15,16',
    '',
  ]);
});

test('with a scenario the CSV file has the effect, how many runs agree, and whether it can be told', () => {
  const [head, , row] = csvOf(columnsOf(matterOf())).split('\r\n');
  const names = head!.split(',');
  const cells = row!.split(',');
  const cell = (name: string) => cells[names.indexOf(name)];
  expect([cell('effect_median'), cell('effect_sign_share'), cell('effect_told')]).toEqual([
    '3',
    '0.75',
    'true',
  ]);
});

test('a preview is in the CSV file under its own name, with its error', () => {
  const preview = { level: [10, 16, 22], difference: [0, 4, 8], typicalError: 3 };
  const names = columnsOf(matterOf({ preview, status: 'running' })).map(({ name }) => name);
  expect(names.slice(-3)).toEqual(['scenario_preview', 'effect_preview', 'effect_preview_typical_error']);
});

test.each(['en', 'ja'] as const)('the SVG file in %s needs nothing else and says everything', (language) => {
  const say: Say = (words) => words[language];
  const svg = svgIn(say, language);
  const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, '');
  const matter = matterOf();
  const notes = notesOf(matter, 'levels', saved);
  const all = [notes.title, notes.subtitle, ...notes.legend.map(({ words }) => words), ...notes.lines].map(
    say,
  );
  for (const one of [...all, notes.citation])
    expect(text).toContain(one.replaceAll('&', '&amp;').replaceAll(/\s+/g, ''));
  expect(svg).not.toMatch(/var\(|@import|href=|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  expect(svg).toContain('class="line of-scenario"');
});

test('every tag of the SVG file is closed', () => {
  const svg = svgIn(({ en }) => en, 'en');
  const open: string[] = [];
  for (const [, end, name, own] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g))
    if (end) expect(open.pop()).toBe(name);
    else if (!own) open.push(name!);
  expect(open).toEqual([]);
});

test('colours of the light page stand in the style of a saved picture', () => {
  expect(printStyle('a{fill:var(--ink)}', coloursIn(base))).toBe('a{fill:#16202b}');
  expect(() => printStyle('a{fill:var(--nothing)}', coloursIn(base))).toThrow('--nothing');
});

test('the citation has the fingerprint and the command', () => {
  const text = citationOf(matterOf(), saved);
  for (const part of [
    '0123456789abcdef',
    saved.command,
    'Saisei, version 1.2.3',
    'Twice the research',
    '2026',
  ])
    expect(text).toContain(part);
});

test('the text of the citation has the file that the command reads', () => {
  const text = citationText(matterOf(), saved);
  expect(text.endsWith('\n\n# double-research.yaml\ntitle: Twice\n')).toBe(true);
  expect(citationText(matterOf(), { ...saved, scenario: undefined })).toBe(
    `${citationOf(matterOf(), saved)}\n`,
  );
});

test('what makes files is loaded when one is asked for, and the writer of workbooks only for a workbook', () => {
  const loads = (file: string) => readFileSync(`src/web/charts/export/${file}`, 'utf8');
  const still = /^import (?!type)[^;]*from '[^']*(?:make-file|workbook)[^']*'/m;
  for (const file of ['save-menu.tsx', 'make-file.ts']) expect(loads(file)).not.toMatch(still);
  expect(loads('save-menu.tsx')).toContain("import('./make-file.js')");
  expect(loads('make-file.ts')).toContain("import('./workbook-of.js')");
});

test('a workbook is made from the notes and the numbers', async () => {
  const bytes = await workbookOf(matterOf(), saved, ({ ja }) => ja);
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
});

test('lines are parted between words, and between letters of Japanese', () => {
  expect(wrappedLines('one two three', 60)).toEqual(['one two', 'three']);
  const lines = wrappedLines('モデルにない要因、記録の誤差、別の世界では違う動きをしたはずの制度。', 130);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    expect(textWidth(line)).toBeLessThanOrEqual(150);
    expect(line).not.toMatch(/^[、。]/);
  }
  expect(wrappedLines('a'.repeat(40), 70).join('')).toBe('a'.repeat(40));
});
