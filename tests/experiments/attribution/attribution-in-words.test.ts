import { expect, test } from 'vitest';
import {
  attributionInWords,
  attributionOf,
  type Values,
} from '../../../src/experiments/attribution/index.js';
import { exactPlan, sampledPlan, unanimity } from './games.js';

const names = ['cheap money', 'land lending', 'lower taxes'];
const naming = { outcome: 'growth', unit: 'points', players: names };
const two = { ...naming, players: names.slice(0, 2) };
const has = (coalition: number, player: number) => (coalition >> player) & 1;
/** Of two changes: the worth of each alone and of both. */
const pair = (first: number, second: number, both: number) => (coalition: number) =>
  [0, first, second, both][coalition];
const wordsOf = (players: number, values: Values, members: number) =>
  attributionInWords(attributionOf(exactPlan(players), values, members), {
    ...naming,
    players: names.slice(0, players),
  });

// Worths of 1.5, 0.9 and 3 for both: 1.8 and 1.2, which is 0.6 more than alone together. Ten members that are 10 %
// less to 8 % more than that.
const scattered = (coalition: number, member: number) =>
  pair(1.5, 0.9, 3)(coalition) * (0.9 + 0.02 * member) + 7;

test('parts, middle nine tenths, the order and the interaction', () => {
  expect(wordsOf(2, scattered, 10)).toBe(
    'Of the 3.0 points by which growth differs, 1.8 (1.6 to 1.9) come from cheap money and ' +
      '1.2 (1.1 to 1.3) from land lending; the order in which they are taken moves cheap money between 1.5 and 2.1 ' +
      'and land lending between 0.9 and 1.5; cheap money and land lending strengthen each other by 0.6.',
  );
});

test('the largest part comes first, and decimals are as asked', () => {
  const found = attributionOf(exactPlan(2), pair(1, 2, 3), 2);
  expect(attributionInWords(found, { ...two, decimals: 0 })).toBe(
    'Of the 3 points by which growth differs, 2 (2 to 2) come from land lending and 1 (1 to 1) from cheap money.',
  );
});

// 0.5, 1.5, 0.5, 1.5: its mean of 1 has an error of sqrt(1/3) / 2 = 0.29. Beside it cheap money always brings 5.
const unsure = (coalition: number, member: number) =>
  5 * has(coalition, 0) + (0.5 + (member % 2)) * has(coalition, 1);

test('a player whose error by chance is above a tenth of its value cannot be told', () => {
  expect(wordsOf(2, unsure, 4)).toBe(
    'Of the 6.0 points by which growth differs, 5.0 (5.0 to 5.0) come from cheap money; ' +
      'cannot tell what comes from land lending (1.0, with an error of 0.3 by chance).',
  );
  // With 48 members the error is 0.5 sqrt(48/47) / sqrt(48) = 0.07.
  expect(wordsOf(2, unsure, 48)).not.toContain('cannot tell');
});

test('a difference that errs by more than a tenth is said to be unknown, and so is an interaction', () => {
  const noise = (coalition: number, member: number) => (coalition === 3 ? (member % 2) - 0.4 : 0);
  expect(wordsOf(2, noise, 4)).toBe(
    'Cannot tell by how much growth differs (0.1 points, with an error by chance of 0.3); cannot tell what comes ' +
      'from cheap money (0.0, with an error of 0.1 by chance) or land lending (0.0, with an error of 0.1 by chance); ' +
      'cannot tell the interaction of 1 pair of 1.',
  );
});

test('when one change is told and the whole is not, both are said', () => {
  const values = (coalition: number, member: number) =>
    2 * has(coalition, 0) + (4 * (member % 2) - 4) * has(coalition, 1);
  expect(wordsOf(2, values, 4)).toMatch(
    /^Cannot tell by how much growth differs \(0\.0 points.*\); 2\.0 \(2\.0 to 2\.0\) come from cheap money; cannot tell what comes from land lending/,
  );
});

test('two changes that act only together: their interaction is larger than their parts', () => {
  expect(wordsOf(2, pair(0, 0, 2), 2)).toBe(
    'Of the 2.0 points by which growth differs, 1.0 (1.0 to 1.0) come from cheap money and 1.0 (1.0 to 1.0) from ' +
      'land lending; the order in which they are taken moves cheap money between 0.0 and 2.0 and land lending ' +
      'between 0.0 and 2.0; cheap money and land lending strengthen each other by 2.0, a larger effect than that of ' +
      'either, so that their separate shares say little.',
  );
});

test.each([
  [pair(2, 2, 3), 'cheap money and land lending weaken each other by 1.0'],
  [pair(-2, -2, -3), 'cheap money and land lending weaken each other by 1.0'],
  [pair(-2, -2, -5), 'cheap money and land lending strengthen each other by 1.0'],
  // 3.75 and 0.75: more than the smaller part, less than the larger.
  [pair(3, 0, 4.5), 'cheap money and land lending strengthen each other by 1.5'],
  [pair(3, -2, 2), 'cheap money and land lending together bring 1.0 beside what each brings'],
])(
  'who pulls the same way strengthens or weakens, who pulls apart brings something together (%#)',
  (worth, words) => {
    const found = wordsOf(2, worth, 2);
    expect(found).toContain(`${words}.`);
    expect(found).not.toContain('say little');
  },
);

test('only the three widest ranges and strongest pairs are said, the others counted', () => {
  // All five together bring 5: each between 0 and 5, each of ten pairs by 5/4.
  const found = attributionOf(exactPlan(5), (coalition) => 5 * unanimity([0, 1, 2, 3, 4])(coalition), 2);
  const words = attributionInWords(found, { ...naming, players: ['a', 'b', 'c', 'd', 'e'] });
  expect(words).toContain(
    'moves a between 0.0 and 5.0, b between 0.0 and 5.0, c between 0.0 and 5.0 and 2 more by less;',
  );
  expect(words).toMatch(
    /a and d strengthen each other by 1\.3.*; the interaction of 7 other pairs is smaller\.$/,
  );
});

test('drawn orders are said, with their error where it hides a value, and the pairs they do not show', () => {
  // The square of the sum of 0 and 1, at most one, and 3: what 0, 11 and 5 bring together hangs on who comes last.
  const root = (coalition: number) => has(coalition, 0) * has(coalition, 11) + 3 * has(coalition, 5);
  const found = attributionOf(sampledPlan(12, 20), (coalition) => root(coalition) ** 2, 2);
  const players = Array.from({ length: 12 }, (_, player) => `change ${player}`);
  const words = attributionInWords(found, { ...naming, players });
  expect(words).toContain('; nothing comes from change 1, change 2, change 3, change 4, change 6,');
  expect(words).toMatch(
    /; cannot tell what comes from .*with an error of 0\.0 by chance and 0\.[1-9] by the orders drawn\)/,
  );
  expect(words).toContain('moves change 5 at least between 9.0 and 15.0');
  expect(words).toMatch(/the orders drawn do not show the interaction of \d+ pairs of 66\./);
  expect(words).toMatch(/ Estimated from 20 orders of 12 changes\.$/);
});

test('what rounds to zero from below has no sign', () => {
  // -0.52 and 0.48 in turn: -0.02 in the mean.
  const words = wordsOf(1, (coalition, member) => coalition * ((member % 2) - 0.52), 4);
  expect(words).toContain('cheap money (0.0, with an error of 0.3 by chance)');
});

test('one member has no interval, and says that its error is unknown', () => {
  expect(wordsOf(1, (coalition) => coalition, 1)).toBe(
    'Of the 1.0 points by which growth differs, 1.0 come from cheap money. ' +
      'There is one member only, so the error by chance is unknown.',
  );
});

test('members left out are named, and after ten of them counted', () => {
  const without = (missing: (member: number) => boolean) =>
    wordsOf(1, (coalition, member) => (missing(member) ? null : coalition), 20);
  expect(without((member) => member === 3)).toMatch(
    / Left out 1 member of 20 \(3\): some combination of changes has no value there\.$/,
  );
  expect(without((member) => member < 12)).toContain(
    'Left out 12 members of 20 (0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more)',
  );
});

test('what is nothing but rounding is nothing, not something unknown', () => {
  // 0.1 + 0.2 - 0.3 is 5.6e-17: land lending brings it in every other member.
  const dust = (coalition: number, member: number) =>
    has(coalition, 0) + (has(coalition, 1) && member % 2 === 0 ? 0.1 + 0.2 - 0.3 : 0);
  expect(wordsOf(2, dust, 4)).toBe(
    'Of the 1.0 points by which growth differs, 1.0 (1.0 to 1.0) come from cheap money; ' +
      'nothing comes from land lending.',
  );
});

test.each([
  [{ ...naming, players: ['one'] }, 'there are 1 names for 2 players; give one for each.'],
  [{ ...two, decimals: -1 }, 'decimals is -1; give a whole number between 0 and 20.'],
])('names and decimals that cannot be used are refused (%#)', (asked, sentence) => {
  const found = attributionOf(exactPlan(2), pair(1, 2, 3), 2);
  expect(() => attributionInWords(found, asked)).toThrow(`attributionInWords: ${sentence}`);
});
