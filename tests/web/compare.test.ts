import { describe, expect, test } from 'vitest';
import type { StoredRun } from '../../src/runs/parts/index.js';
import { effectBeyond, effectInYear } from '../../src/web/compare/effect-in-year.js';
import { effectLine } from '../../src/web/compare/effect-line.js';
import { leverRows } from '../../src/web/compare/lever-rows.js';
import { changeTold } from '../../src/web/compare/change-told.js';
import { orderOf } from '../../src/web/compare/order-of.js';
import { outcomeCell } from '../../src/web/compare/outcome-cell.js';
import { scenarioTitle } from '../../src/web/compare/scenario-title.js';
import type { Item } from '../../src/web/scenario/asked.js';
import { changedThings, keyOfParameter } from '../../src/web/bundle/parameters-data.js';
import { orderTold } from '../../src/web/text/compare.js';
import { catalog, subject } from './japan.js';

const measure = { key: 'output', relative: false, base: undefined };
const told = { unit: 'percent', relative: false };

/** Runs of the year 2000: history has 10, the scenario so much more in each case. */
const pairsOf = (...more: (number | null)[]) =>
  more.map((by, index) => {
    const run = (value: number | null) =>
      ({ case: index, years: [2000], annual: { output: [value] } }) as unknown as StoredRun;
    return { baseline: run(10), changed: run(by === null ? null : 10 + by) };
  });

describe('the effect of a scenario in a year', () => {
  test('is the median difference of the pairs that have a value in both worlds', () => {
    const effect = effectInYear(measure, 2000, [], pairsOf(1, 2, 3, null))!;
    expect(effect.median).toBe(2);
    expect(effect.runs).toBe(3);
    expect(effectInYear(measure, 1999, [], pairsOf(1))).toBeUndefined();
  });

  test('beyond another one is taken case by case, so that common luck drops out', () => {
    const [one, other] = [pairsOf(1, 5, 9), pairsOf(0, 4, 8)];
    expect(effectBeyond(measure, 2000, [], [one, other])).toMatchObject({
      median: 1,
      verdict: 'told',
      runs: 3,
    });
    expect(effectBeyond(measure, 2000, [], [pairsOf(1), []])).toBeUndefined();
  });

  test('stands in a cell with its sign, its range and how many runs agree', () => {
    const cell = outcomeCell(effectInYear(measure, 2000, [], pairsOf(2, 2, 2, 2, 2, 2)), told);
    expect(cell).toMatchObject({
      kind: 'told',
      size: { en: '+2.00 percentage points', ja: '+2.00ポイント' },
      agree: { en: 'higher in 6 of 6 runs', ja: '6回中6回で上昇' },
    });
  });

  test('cannot be told from runs that disagree, nor from five runs, and waits for the first', () => {
    const cell = (pairs: ReturnType<typeof pairsOf>) =>
      outcomeCell(effectInYear(measure, 2000, [], pairs), told).kind;
    expect(cell(pairsOf(-3, 1, 4, -2, 3, -1))).toBe('cannotTell');
    expect(cell(pairsOf(2, 2, 2, 2, 2))).toBe('tooFew');
    expect(cell([])).toBe('waiting');
  });

  test('of no change at all is told to be none', () => {
    const cell = outcomeCell(effectInYear(measure, 2000, [], pairsOf(0, 0, 0, 0, 0, 0)), told);
    expect(cell).toMatchObject({ kind: 'told', agree: { en: 'no effect in 6 of 6 runs' } });
  });
});

describe('the order of scenarios', () => {
  const scenario = (letter: string, ...more: number[]) => ({ letter, pairs: pairsOf(...more) });
  const order = (...scenarios: ReturnType<typeof scenario>[]) => orderOf(measure, 2000, [], scenarios);

  test('goes from the highest effect to the lowest where each can be told from the next', () => {
    expect(
      order(
        scenario('A', 1, 5, 9, 1, 5, 9),
        scenario('B', 3, 7, 11, 3, 7, 11),
        scenario('C', 0, 4, 8, 0, 4, 8),
      ),
    ).toEqual([['B'], ['A'], ['C']]);
  });

  test('is not told where the difference of two cannot be told', () => {
    const groups = order(
      scenario('A', 1, 5, 9, 1, 5, 9),
      scenario('B', 6, 2, 5, 6, 2, 5),
      scenario('C', -14, -18, -15, -14, -18, -15),
    );
    expect(groups).toEqual([['A', 'B'], ['C']]);
    expect(orderTold(groups).en).toBe(
      'From highest to lowest: A or B, then C. Cannot be told apart: A and B.',
    );
    expect(orderTold([['A', 'B']]).en).toBe('A and B cannot be told apart.');
  });
});

test('a line is thin until all runs are there, and is made once for the same runs', () => {
  const pairs = pairsOf(2, 2, 2, 2, 2, 2);
  expect(effectLine(measure, [1999, 2000], [], pairs, false).told).toEqual([false, false]);
  const line = effectLine(measure, [1999, 2000], [], pairs, true);
  expect(line).toMatchObject({ median: [null, 2], told: [false, true] });
  expect(effectLine(measure, [1999, 2000], [], pairs, true)).toBe(line);
});

describe('the lever matrix', () => {
  const presets = (...names: string[]) => names.map((name): Item[] => [{ kind: 'preset', name }]);

  test('has a row for everything that any scenario changes, and every change of a scenario in its column', () => {
    const all = catalog.presets.map(({ name }) => name);
    const rows = leverRows(presets(...all), catalog);
    catalog.presets.forEach(({ changes }, column) => {
      expect(rows.flatMap(({ cells }) => cells[column]!)).toHaveLength(changes.length);
    });
    expect(rows.every(({ cells }) => cells.length === all.length)).toBe(true);
    expect(new Set(rows.map(({ kind, subject: of }) => `${kind} ${of}`)).size).toBe(rows.length);
  });

  test('of two scenarios that move the same thing has one row', () => {
    const rows = leverRows(presets('market-labour-1955', 'market-labour-1992'), catalog);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.cells.map(([change]) => change!.from)).toEqual([4 * 1955, 4 * 1992]);
  });

  test('tells a value in its unit and its quarters', () => {
    const change = { kind: 'multiply', parameter: 'research.intensity', value: 2, from: 7960, until: 7963 };
    expect(changeTold(change as never, '1')).toEqual({
      what: { en: '×2', ja: '2倍' },
      when: { en: '1990Q1 to 1990Q4', ja: '1990Q1〜1990Q4' },
    });
  });

  test('knows the unit and the meaning of every parameter, and the name of every driver, that it can show', () => {
    const things = changedThings(subject, catalog);
    const everything = [...catalog.levers, ...catalog.presets].flatMap(({ changes }) => changes);
    for (const change of everything) {
      if (change.kind === 'freeze') expect(things.drivers[change.driver]!.ja).not.toBe('');
      else if (change.kind !== 'without')
        expect(things.parameters[keyOfParameter(change.parameter)]?.meaning, change.parameter).toBeTruthy();
    }
  });
});

test('a scenario has the name of what it changes first', () => {
  const [preset, other] = catalog.presets;
  const item = (name: string): Item => ({ kind: 'preset', name });
  expect(scenarioTitle([item(preset!.name)], catalog)).toEqual(preset!.title);
  expect(scenarioTitle([item(preset!.name), item(other!.name)], catalog).en).toBe(
    `${preset!.title.en} and 1 more`,
  );
});
