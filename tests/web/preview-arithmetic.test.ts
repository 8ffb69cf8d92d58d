import { expect, test } from 'vitest';
import { knotsFrom, onKnots, placeOf, valueAt } from '../../src/web/preview/knots.js';
import { weightsAt } from '../../src/web/preview/sums.js';
import { errorOf, isUseless } from '../../src/web/preview/typical-error.js';

test('knots stand close together after a change, then every five years, and end with the last', () => {
  expect(knotsFrom(2010, 2024)).toEqual([2010, 2011, 2012, 2014, 2017, 2022, 2024]);
  expect(knotsFrom(2010, 2023)).toEqual([2010, 2011, 2012, 2014, 2017, 2022, 2023]);
  expect(knotsFrom(2023, 2024)).toEqual([2023, 2024]);
  expect(knotsFrom(2024, 2024)).toEqual([2024]);
});

test('between two knots a year has its part of the way; before the first nothing, after the last the last', () => {
  const at = (year: number) => {
    const place = placeOf([1990, 1994], year);
    return place && valueAt([2, 6], place);
  };
  expect(at(1989)).toBeUndefined();
  expect(at(1989.5)).toBe(1);
  expect([1990, 1991, 1994, 2000].map(at)).toEqual([2, 3, 6, 6]);
});

test('a line with a bend at a knot is found again from its years', () => {
  const years = [1990, 1991, 1992, 1993, 1994, 1995, 1996];
  const found = onKnots([1990, 1992, 1996], years, [0, 1, 2, 2.5, 3, 3.5, 4]);
  [0, 2, 4].forEach((value, i) => expect(found[i]).toBeCloseTo(value, 4));
});

test('a missing first year is carried on from the next ones: 1, 2, 3 began at 0', () => {
  const found = onKnots([1990, 1991, 1992, 1993], [1990, 1991, 1992, 1993], [null, 1, 2, 3]);
  expect(found[0]).toBeCloseTo(0, 3);
});

test('what is pulled a quarter of the way lies half way between history and what was run at a half', () => {
  expect(weightsAt([0.5, 1], 0.25)).toEqual([0.5, 0]);
  expect(weightsAt([0.5, 1], 0.75)).toEqual([0.5, 0.5]);
  expect(weightsAt([0.5, 1], 1)).toEqual([0, 1]);
  // Beyond, the last line goes on: 1 and as much more as from 0.5 to 1.
  expect(weightsAt([0.5, 1], 1.5)).toEqual([-1, 2]);
  expect(weightsAt([1], -1)).toEqual([-1]);
  expect(weightsAt([0, 1], 0.25)).toEqual([0.75, 0.25]);
});

test('an error of 1 beside a spread of 2, and of 2 beside one of 4, is half of the spread', () => {
  const trials = [
    { error: 1, truth: 9, luck: 0, spread: 4, effect: 0 },
    { error: 4, truth: 36, luck: 0, spread: 16, effect: 0 },
  ];
  const found = errorOf(trials);
  expect(found).toMatchObject({ scenarios: 2, ofSpread: 0.5, ofEffect: 0 });
  expect(found.root).toBeCloseTo(Math.sqrt(2.5), 3);
  expect(found.none).toBeCloseTo(Math.sqrt(22.5), 3);
});

test('spread and effect both have their part: 1/4 of the one square and 1/16 of the other', () => {
  const trials = [
    { error: 1 / 4, truth: 1, luck: 0, spread: 1, effect: 0 },
    { error: 1 / 16, truth: 1, luck: 0, spread: 0, effect: 1 },
    { error: 5 / 16, truth: 1, luck: 0, spread: 1, effect: 1 },
  ];
  const found = errorOf(trials);
  expect(found.ofSpread).toBeCloseTo(0.5, 3);
  expect(found.ofEffect).toBeCloseTo(0.25, 3);
});

test('what the few cases of a trial account for is no error: of 5 and 13 squared, 4 is luck, and 1 and 9 are left', () => {
  const found = errorOf([{ error: 5, truth: 13, luck: 4, spread: 1, effect: 1 }]);
  expect(found).toMatchObject({ root: 1, none: 3 });
  expect(errorOf([{ error: 3, truth: 4, luck: 4, spread: 1, effect: 1 }])).toMatchObject({
    root: 0,
    none: 0,
    ofSpread: 0,
    ofEffect: 0,
  });
});

test('no part is negative: an error that falls with the spread is one of the effect alone', () => {
  const found = errorOf([
    { error: 1, truth: 1, luck: 0, spread: 0, effect: 1 },
    { error: 0, truth: 1, luck: 0, spread: 1, effect: 1 },
  ]);
  expect(found.ofSpread).toBe(0);
  expect(found.ofEffect).toBeGreaterThan(0);
});

test('no better than saying that nothing happens, or never tried, is useless', () => {
  const error = { scenarios: 10, root: 1, none: 2, ofSpread: 1, ofEffect: 0 };
  expect(isUseless(error)).toBe(false);
  expect(isUseless({ ...error, root: 2 })).toBe(true);
  expect(isUseless({ ...error, scenarios: 0 })).toBe(true);
});
