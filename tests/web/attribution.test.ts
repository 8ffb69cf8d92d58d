import { describe, expect, test } from 'vitest';
import { everyone, has } from '../../src/experiments/attribution/coalition.js';
import type { StoredRun } from '../../src/runs/parts/index.js';
import type { RunPair } from '../../src/web/charts/paired-values.js';
import type { Asked, Item } from '../../src/web/scenario/asked.js';
import { playersOf } from '../../src/web/why/attribution-players.js';
import { attributionSoFar, attributionStudy, outcomeInYear } from '../../src/web/why/attribution-study.js';
import { attributionTold } from '../../src/web/why/attribution-told.js';
import { waterfallRows } from '../../src/web/why/waterfall-rows.js';
import { catalog } from './japan.js';

const preset = (i: number): Item => ({ kind: 'preset', name: catalog.presets[i]!.name });
const lever = (i: number): Item => ({ kind: 'lever', id: catalog.levers[i]!.id });
const askedOf = (items: readonly Item[]): Asked => ({ items, readings: [], seed: 1, runs: 2 });
const studyOf = (items: readonly Item[]) => attributionStudy(askedOf(items), playersOf(items, catalog));

describe('players', () => {
  test('are the items up to six', () => {
    const items = [preset(0), preset(1), lever(0)];
    expect(playersOf(items, catalog).map(({ places }) => places)).toEqual([[0], [1], [2]]);
  });

  test('are groups above six: six at most, and every item is of one of them', () => {
    const some = [7, 12, 40, catalog.levers.length].map((count) =>
      catalog.levers.slice(0, count).map((_, i) => lever(i)),
    );
    for (const items of [...some, [...some[2]!, preset(0), preset(1)]]) {
      const players = playersOf(items, catalog);
      expect(players.length).toBeGreaterThan(1);
      expect(players.length).toBeLessThanOrEqual(6);
      const places = players.flatMap((player) => player.places).toSorted((a, b) => a - b);
      expect(places).toEqual(items.map((_, place) => place));
    }
  });
});

test('every combination of items but none of them is a question, with its items in their order', () => {
  const items = [preset(0), preset(1), preset(2)];
  const { questions } = studyOf(items);
  expect(questions).toHaveLength(7);
  for (const { coalition, asked } of questions)
    expect(asked.items).toEqual(items.filter((_, place) => has(coalition, place)));
});

const measure = {
  ...catalog.measures.find(({ key }) => key === 'unemployment')!,
  key: 'output',
  relative: false,
};
const outcome = outcomeInYear(measure, 2000);
const runOf = (index: number, value: number | null) =>
  ({ case: index, years: [2000], annual: { output: [value] } }) as unknown as StoredRun;
/** Pairs by coalition: `cases` times the value that the coalition has in that case. */
const pairsOf = (
  players: number,
  cases: number,
  value: (coalition: number, index: number) => number | null,
) =>
  new Map(
    Array.from({ length: everyone(players) }, (_, i) => [
      i + 1,
      Array.from({ length: cases }, (_, index): RunPair => ({
        baseline: runOf(index, value(0, index)),
        changed: runOf(index, value(i + 1, index)),
      })),
    ]),
  );

describe('the attribution', () => {
  const { plan } = studyOf([preset(0), preset(1)]);
  // Alone the first brings 2, the second 1; together they bring 1 more.
  const game = (coalition: number) => [0, 2, 1, 4][coalition]!;

  test('shares out what two changes bring together in equal parts', () => {
    const { attribution, complete } = attributionSoFar({ plan }, outcome, pairsOf(2, 2, game));
    expect(complete).toBe(2);
    expect(attribution!.players.map(({ value }) => value)).toEqual([2.5, 1.5]);
    expect(attribution!.players[0]).toMatchObject({ first: 2, last: 3, orderRange: [2, 3] });
    expect(attribution!.interactions[0]!.index!.value).toBe(1);
    expect(attribution!.difference.value).toBe(4);
  });

  test('rests on the cases that have run in every combination', () => {
    const pairs = pairsOf(2, 3, game);
    pairs.set(2, pairs.get(2)!.slice(0, 1));
    const { attribution, complete } = attributionSoFar({ plan }, outcome, pairs);
    expect(complete).toBe(1);
    expect(attribution).toMatchObject({ members: 1, leftOut: [] });
    expect(attributionSoFar({ plan }, outcome, new Map([...pairs, [1, []]]))).toEqual({
      attribution: undefined,
      complete: 0,
    });
  });

  test('leaves out a case that has no value in some combination, and has nothing to say where none has', () => {
    const gap = (coalition: number, index: number) =>
      index === 1 && coalition === 2 ? null : game(coalition);
    const { attribution } = attributionSoFar({ plan }, outcome, pairsOf(2, 2, gap));
    expect(attribution).toMatchObject({ members: 1 });
    expect(attribution!.leftOut.map(({ member }) => member)).toEqual([1]);
    const none = attributionSoFar(
      { plan },
      outcome,
      pairsOf(2, 2, () => null),
    );
    expect(none).toEqual({ attribution: undefined, complete: 2 });
  });

  test('makes a waterfall whose bars end where the whole does', () => {
    const { attribution } = attributionSoFar({ plan }, outcome, pairsOf(2, 2, game));
    const rows = waterfallRows(attribution!);
    expect(rows.map(({ of, start, value }) => [of, start, start + value])).toEqual([
      [0, 0, 2.5],
      [1, 2.5, 4],
      ['whole', 0, 4],
    ]);
  });

  const naming = {
    measure: { title: { en: 'output', ja: '産出' }, unit: 'percent', relative: false },
    year: 2000,
    players: [
      { en: 'a', ja: 'あ' },
      { en: 'b', ja: 'い' },
    ],
  };
  const told = (value: (coalition: number, index: number) => number | null, cases = 6) =>
    attributionTold(attributionSoFar({ plan }, outcome, pairsOf(2, cases, value)).attribution!, naming);

  test('is told in both languages, with its order, its interaction and its sum', () => {
    const sentences = told(game);
    expect(sentences.map(({ en }) => en)).toEqual([
      'All changes together move output in 2000 by +4.0 percentage points (nine of ten runs: +4.0 percentage points to +4.0 percentage points).',
      '“a” brings +2.5 percentage points of it (nine of ten runs: +2.5 percentage points to +2.5 percentage points).',
      '“b” brings +1.5 percentage points of it (nine of ten runs: +1.5 percentage points to +1.5 percentage points).',
      'When its turn comes moves what “a” adds between +2.0 percentage points and +3.0 percentage points.',
      'When its turn comes moves what “b” adds between +1.0 percentage points and +2.0 percentage points.',
      '“a” and “b” strengthen each other by 1.0 percentage points.',
      'Checked: the shares add up to the whole, 2.5 + 1.5 = +4.0 percentage points.',
    ]);
    expect(sentences[5]!.ja).toBe('「あ」と「い」は互いに1.0ポイント強め合います。');
  });

  test('cannot be told where chance is too large, and not from five runs', () => {
    const shaky = told((coalition, index) => game(coalition) * (index % 2 === 0 ? 1 : -0.5));
    expect(shaky[0]!.en).toMatch(/^Cannot tell by how much all changes together move output in 2000/);
    expect(shaky[1]!.en).toMatch(/^Cannot tell what comes from “a” \(.* with an error by chance of/);
    expect(shaky.some(({ en }) => en === 'Cannot tell how the two act on each other.')).toBe(true);
    const alone = told(game, 5).map(({ en }) => en);
    expect(alone[0]).toMatch(/^Cannot tell/);
    expect(alone.at(-1)).toBe('Of every combination 5 runs are there so far, too few to tell.');
  });

  test('says that changes without interaction do not act on each other, and that a change brings nothing', () => {
    const sentences = told((coalition) => [0, 2, 0, 2][coalition]!).map(({ en }) => en);
    expect(sentences).toContain('Nothing of it comes from “b”.');
    expect(sentences).toContain('No two changes act on each other.');
    expect(sentences.at(-1)).toBe(
      'Checked: the shares add up to the whole, 2.0 + 0.0 = +2.0 percentage points.',
    );
  });
});
