import { expect, test } from 'vitest';
import { cover } from '../../../src/experiments/discovery/index.js';
import { onLine, planted } from './planted.js';

const twoParts = planted(([x, y]) => (x! < 0.35 && y! < 0.5) || (x! > 0.75 && y! > 0.4), {
  runs: 600,
  factors: 3,
  seed: 5,
});

test('two planted boxes are found one after the other, the larger first, and then nothing more', () => {
  const { pieces, coverage, restHits, restRuns } = cover(twoParts, { most: 5 });
  expect(pieces).toHaveLength(2);
  expect(coverage).toBeGreaterThan(0.9);
  for (const { box } of pieces) expect(box.density).toBeGreaterThan(0.85);
  const [first, second] = pieces.map(({ box }) => box.limits.find(({ factor }) => factor === 'factor 0')!);
  expect(first).toMatchObject({ high: expect.closeTo(0.35, 1), low: null });
  expect(second).toMatchObject({ low: expect.closeTo(0.75, 1), high: null });
  expect(pieces[0]!.coverage + pieces[1]!.coverage).toBeCloseTo(coverage, 12);
  const allHits = twoParts.ofInterest.filter((hit) => hit).length;
  expect(restHits).toBe(allHits - pieces[0]!.box.hits - pieces[1]!.box.hits);
  expect(restRuns).toBe(600 - pieces[0]!.box.runs - pieces[1]!.box.runs);
});

test('one box is enough when one is asked for', () => {
  expect(cover(twoParts, { most: 1 }).pieces).toHaveLength(1);
});

test('where a box holds every run of interest, nothing is searched after it', () => {
  const found = cover(onLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [8, 9]), { peel: 0.1 });
  expect(found).toMatchObject({ coverage: 1, restRuns: 8, restHits: 0 });
  expect(found.pieces).toHaveLength(1);
});

test('a threshold that no box reaches leaves all in the rest', () => {
  const alternating = onLine([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 3, 5, 7]);
  expect(cover(alternating, { threshold: 0.95, leastMass: 0.3, peel: 0.1 })).toEqual({
    pieces: [],
    coverage: 0,
    restRuns: 10,
    restHits: 4,
  });
});

test('no number of boxes is refused', () => {
  expect(() => cover(twoParts, { most: 0 })).toThrow('most is 0; give a whole number from 1.');
});
