import { expect, test } from 'vitest';
import {
  discover,
  discoveryInWords,
  fewInWords,
  insideOf,
  treeInWords,
} from '../../../src/experiments/discovery/index.js';
import { planted } from './planted.js';

const corner = ([x = 0, y = 0]: readonly number[]) => x > 0.7 && y < 0.4;
const other = ([, , z = 0, w = 0]: readonly number[]) => z > 0.75 && w > 0.6;

test('two parts of different factors are both found, the second among the runs outside the first', () => {
  const problem = planted((row) => corner(row) || other(row));
  const { search, parts, tree } = discover(problem)!;
  expect(parts).toHaveLength(2);
  const [first, second] = parts;
  const inside = insideOf(problem, first!.box.limits).filter((is) => is).length;
  expect(second!.box.allRuns).toBe(400 - inside);
  const factors = parts.map(({ box }) => box.limits.map(({ factor }) => factor).toSorted());
  expect(factors).toEqual(
    expect.arrayContaining([
      ['factor 0', 'factor 1'],
      ['factor 2', 'factor 3'],
    ]),
  );
  expect(first!.coverage + second!.coverage).toBeGreaterThan(0.8);
  for (const { chance } of parts) expect(chance).toBe(0.01);
  const words = discoveryInWords({ search, parts, tree }, { factors: problem.factors });
  expect(words.filter((line) => line.startsWith('In the runs outside: The policy fails in '))).toHaveLength(
    1,
  );
});

const problem = planted(corner, { factors: 6 });
const found = discover(problem)!;

test('limits on factors that do not matter are left out', () => {
  const { parts } = found;
  expect(parts[0]!.box.limits.map(({ factor }) => factor).toSorted()).toEqual(['factor 0', 'factor 1']);
  const again = Object.fromEntries(
    parts[0]!.reproduced.map(({ factor, byCoverage }) => [factor, byCoverage]),
  );
  expect(again['factor 0']).toBeGreaterThanOrEqual(0.8);
  expect(again['factor 5']).toBeLessThan(0.8);
});

test('what is said of it names the part, its chance and how it repeats', () => {
  const words = discoveryInWords(found, {
    factors: problem.factors,
    event: 'It fails',
    events: 'runs of interest',
  });
  expect(words[0]).toMatch(/^It fails in \d+ % of the runs .* factor 0 is at least 0\.\d+/);
  expect(words[1]).toBe('Where factors do not matter, a search finds a part as clear in 1 % of all cases.');
  expect(words.slice(2).every((line) => /^factor [01] is limited again in \d+ %/.test(line))).toBe(true);
  expect(words).toHaveLength(4);
});

test('the tree asks for a factor that matters first, and each question has both answers below it', () => {
  const lines = treeInWords(found.tree);
  expect(lines[0]).toMatch(/^All: \d+ % of 400 runs$/);
  const questions = lines.filter((line) => /^ {2}\S/.test(line));
  expect(questions).toHaveLength(2);
  for (const line of questions) expect(line).toMatch(/factor [01] is/);
  const runs = questions.map((line) => Number(/of (\d+) run/.exec(line)![1]));
  expect(runs[0]! + runs[1]!).toBe(400);
});

test('a tree without a question says so', () => {
  const luck = planted(() => false, { runs: 40 });
  const ofInterest = luck.rows.map((_row, run) => run % 2 === 0);
  const lines = treeInWords(discover({ ...luck, ofInterest })!.tree);
  expect(lines).toEqual(['All: 50 % of 40 runs; no question tells runs apart that the tree has not seen']);
});

test('nine runs of interest are too few, and so are nine others; ten are searched', () => {
  const { factors, rows } = planted(() => false, { runs: 40 });
  const first = (count: number) => ({ factors, rows, ofInterest: rows.map((_row, run) => run < count) });
  expect(discover(first(9))).toBeUndefined();
  expect(discover(first(31))).toBeUndefined();
  expect(discover(first(10))).toBeDefined();
  expect(fewInWords(1, 40)).toMatch(/^Cannot tell: 1 of 40 runs is of interest, and 10 are needed\./);
  expect(fewInWords(31, 40)).toMatch(
    /^Cannot tell: all but 9 of 40 runs are of interest, and 10 others are needed\./,
  );
});
