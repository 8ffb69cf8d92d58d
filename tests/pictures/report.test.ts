import { expect, test } from 'vitest';
import { eraTableText, report, scoreTableText } from '../../src/pictures/index.js';
import { sampleReplay } from './sample-replay.js';

const sample = sampleReplay(20);
const page = report(sample);
const voidTags = new Set(['meta', 'path', 'rect', 'circle']);

test('every tag of the page is closed in order', () => {
  const open: string[] = [];
  for (const [, slash, tag = '', rest = ''] of page.matchAll(/<(\/?)([a-z0-9]+)((?:"[^"]*"|[^">])*)>/gi)) {
    if (slash) expect(open.pop()).toBe(tag);
    else if (!rest.endsWith('/') && !voidTags.has(tag)) open.push(tag);
  }
  expect(open).toEqual([]);
});

test('the page asks for nothing from outside and runs no script', () => {
  expect(page).not.toMatch(/(src|href)=|url\((?!#)|@import|<script|<link|https?:/);
});

test('no identifier stands twice', () => {
  const found = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(found).size).toBe(found.length);
});

test('the first sentence counts held-out and fitted targets apart and says which test nothing', () => {
  const { fit, holdOut } = sample.score;
  expect(page).toContain(
    `Of 12 targets held out, ${holdOut.good} are good, ${holdOut.fair} fair and ${holdOut.miss} missed.`,
  );
  expect(page).toContain(
    `Of 121 targets it was fitted to, ${fit.good} are good, ${fit.fair} fair and ${fit.miss} missed.`,
  );
  expect(page).toContain('Fitted targets are in-sample');
});

test('every missed target is among the known failures', () => {
  const failures = page.slice(page.indexOf('id="failures"'), page.indexOf('id="drivers"'));
  const missed = sample.score.targets.filter(({ verdict }) => verdict === 'miss');
  expect(missed.length).toBeGreaterThan(5);
  for (const { title } of missed) expect(failures).toContain(title.en);
});

test('every chart says what is not in its band', () => {
  expect(page.split('<b>Not in this band:</b>').length - 1).toBe(sample.charts.length);
  expect(sample.charts.length).toBeGreaterThan(10);
});

test('the command and the fingerprints to repeat it are there', () => {
  for (const text of [sample.manifest.command, sample.fingerprint, sample.manifest.content]) {
    expect(page).toContain(text);
  }
});

test('accounts that do not close are not passed over', () => {
  expect(page).toContain('the largest residual is 0, with no tolerance');
  const broken = report({ ...sample, ledger: { largestResidual: 3, quarters: 280 } });
  expect(broken).toContain('The accounts did not close');
  expect(broken).not.toContain('with no tolerance');
});

test('runs that are missing are said', () => {
  expect(report({ ...sample, runs: 18 })).toContain('2 of 20 runs are missing');
});

test('the score fits a terminal of 100 columns, and without colour has no escape codes', () => {
  const plain = scoreTableText(sample.score, { colour: false });
  expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(plain).not.toContain('\u001b');
  const coloured = scoreTableText(sample.score, { colour: true });
  expect(
    coloured
      .split('\u001b')
      .map((part, i) => (i ? part.replace(/^\[[\d;]*m/, '') : part))
      .join(''),
  ).toBe(plain);
});

test('a title that is too long keeps its years', () => {
  expect(scoreTableText(sample.score, { colour: false })).toMatch(
    /Residential land price over consum… 1985 over 1973/,
  );
});

test('the era table fits 100 columns and holds a dash where the record is not complete', () => {
  const text = eraTableText(sample.eras);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(text).toMatch(/Productivity growth.*- \//);
});
