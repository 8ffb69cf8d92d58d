import { expect, test } from 'vitest';
import { recordsOf, replayOf, stopped } from '../../src/experiments/index.js';
import { summariesIn } from '../../src/web/bundle/forecast-summary.js';
import { historyData, type HistoryFile } from '../../src/web/bundle/history-data.js';
import { scoredHistory } from '../../src/web/fit/scored-history.js';
import { systemFailures } from '../../src/web/fit/system-failures.js';
import { yearsOfTarget } from '../../src/web/fit/years-of-target.js';
import { observedTold } from '../../src/web/fit/value-told.js';
import type { StoredRun } from '../../src/runs/parts/index.js';
import { content, subject, systems } from './japan.js';

/** As a page reads it. */
const history = JSON.parse(JSON.stringify(historyData(content, subject))) as HistoryFile;
const record = recordsOf(content, subject.measures);
const years = Array.from({ length: 70 }, (_, i) => 1955 + i);

/** A run whose measures are the record, times a factor. */
const runNear = (index: number, factor: number): StoredRun => ({
  case: index,
  scenario: 'history',
  seed: 1,
  parameters: {},
  years,
  annual: Object.fromEntries(
    Object.keys(subject.measures).map((key) => {
      const series = record(key);
      const at = (year: number) => series?.values[series.years.indexOf(year)] ?? null;
      return [key, years.map((year) => (at(year) === null ? null : at(year)! * factor))];
    }),
  ),
  ledger: { largestResidual: 0, quarters: 280 },
  alarms: [],
  fingerprint: String(index),
});
const runs = [0.9, 1, 1.2].map((factor, i) => runNear(i, factor));

test('a page scores its runs as replay does', () => {
  const members = runs.map((run) => ({ ...run, index: run.case }));
  const replay = replayOf(content, subject, [], members);
  const { score, episodes } = scoredHistory(history, runs);
  const withoutCentral = replay.score.targets.map((target) => ({ ...target, central: null }));
  expect(score.targets).toEqual(withoutCentral);
  expect(score.fit).toEqual(replay.score.fit);
  expect(score.targets.length).toBeGreaterThan(100);
  const cells = episodes.map(({ rows }) =>
    rows.map(({ record: recorded, median, low, high }) => ({ record: recorded, median, low, high })),
  );
  expect(cells).toEqual(replay.eras.eras.map((era) => era.cells));
});

test('a model that is the record is good in every era that has a record; one with half the unemployment is not', () => {
  const [same] = scoredHistory(history, [runNear(0, 1)]).episodes.slice(2);
  expect(same!.rows.filter((row) => row.record !== null).map((row) => row.verdict)).toContain('good');
  expect(same!.rows.every((row) => row.record === null || row.verdict === 'good')).toBe(true);
  const [half] = scoredHistory(history, [runNear(0, 0.5)]).episodes.slice(2);
  const unemployment = half!.rows.find(({ measure }) => measure === 'unemployment')!;
  // Growth is the same at half the level; unemployment of 4 percent would be 2, more than 1.2 points off.
  expect(unemployment.verdict).toBe('miss');
  expect(half!.rows[0]!.verdict).toBe('good');
});

test('a target belongs to an episode when all its years lie in it', () => {
  const { episodes } = scoredHistory(history, runs);
  const of = (id: string) => episodes.find(({ targets }) => targets.some((target) => target.id === id))?.from;
  expect(of('gdp-growth-1956-1973')).toBe(1956);
  expect(of('land-price-real-2009-over-1991')).toBeUndefined();
  expect(yearsOfTarget(history.targets['land-price-real-2009-over-1991']!)).toEqual([1991, 2009]);
});

test('systems whose targets are missed come first, each with its own', () => {
  const { score } = scoredHistory(history, [runNear(0, 3)]);
  const cards = systems.map((system) => ({ ...system, note: system.note }));
  const told = systemFailures(score, history, cards);
  expect(told.map(({ system }) => system.name).toSorted()).toEqual(
    systems.map(({ name }) => name).toSorted(),
  );
  const missed = told.map((one) => one.missed.length);
  expect(missed).toEqual(missed.toSorted((a, b) => b - a));
  expect(missed[0]).toBeGreaterThan(0);
  expect(told.flatMap(({ targets }) => targets).length).toBeGreaterThan(20);
});

test('what the forecast test found is read from its page, sentence by sentence', () => {
  const page =
    '- From 1991 to 2007 the model beats the historical mean on 9 (7 clearly) of 10 measures and loses to it on 1 (0 clearly).\n' +
    '- From 1991 to 2007 the model beats the autoregression on 10 (3 clearly) of 10 measures and loses to it on 0.';
  const years = { from: 1991, to: 2007, measures: 10 };
  expect(summariesIn(page)).toEqual([
    { ...years, rival: 'historical mean', beats: 9, clearlyBeats: 7, loses: 1, clearlyLoses: 0 },
    { ...years, rival: 'autoregression', beats: 10, clearlyBeats: 3, loses: 0, clearlyLoses: 0 },
  ]);
  const rivals = new Set(history.forecasts.map(({ rival }) => rival));
  expect([...rivals].toSorted()).toEqual(['autoregression', 'historical mean', 'random walk with drift']);
});

test('every source of a target is told by its title', () => {
  const keys = Object.values(history.targets).flatMap(({ source }) => source);
  expect(keys.filter((key) => !history.sources[key])).toEqual([]);
});

test('a run that stopped counts only where it has a value', () => {
  const short = {
    ...runNear(3, 1),
    years: years.slice(0, 20),
    alarms: [{ name: stopped.ledger, from: '1975Q1', to: '1975Q1', detail: '' }],
  };
  const { score } = scoredHistory(history, [runs[1]!, short]);
  const late = score.targets.find(({ id }) => id === 'gdp-growth-1991-2007')!;
  expect(late.runs).toBe(1);
});

test('everything that history must show has a unit with words', () => {
  const shown = [
    ...Object.values(history.targets),
    ...history.systems.flatMap(({ validation }) => validation),
  ];
  for (const { observed, unit } of shown) {
    const { en, ja } = observedTold(observed, unit);
    expect(en).toMatch(/\d/);
    expect(ja).toMatch(/\d/);
  }
});
