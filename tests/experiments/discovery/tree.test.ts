import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputError } from '../../../src/data/input-error.js';
import {
  leavesOf,
  leavesOfInterest,
  tree,
  type Node,
  type Problem,
} from '../../../src/experiments/discovery/index.js';
import { cars } from './cars.js';
import { iris } from './iris.js';
import { kyphosis } from './kyphosis.js';
import { planted } from './planted.js';

const line = [{ name: 'x', low: 0, high: 9 }];
const tenths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((x) => [x]);
const unpruned = { folds: 0, leastLeaf: 1 };
/** The defaults of rpart. */
const grown = { depth: 30, leastLeaf: 7, leastSplit: 20, folds: 0, cost: 'misclassified' as const };

test('ten numbers with a step are split at the step, and what is gained is the sum of squares between', () => {
  // Four of 1 and six of 6: mean 4, squares 4 x 9 + 6 x 4 = 60, none left.
  const { root, classes } = tree(line, tenths, [1, 1, 1, 1, 6, 6, 6, 6, 6, 6], unpruned);
  expect(classes).toBeNull();
  expect(root).toMatchObject({ runs: 10, means: [4], spread: 60 });
  expect(root.branches).toMatchObject({ yes: { factor: 'x', low: null, high: 3.5 }, gain: 60 });
  expect(root.branches!.yesNode).toMatchObject({ runs: 4, means: [1], branches: null });
  expect(root.branches!.noNode).toMatchObject({ runs: 6, means: [6], branches: null });
});

test('of true and false the spread is what Gini counts: runs times 1 less the squared shares', () => {
  const { root, classes } = tree(
    line,
    tenths,
    tenths.map(([x]) => x! >= 7),
    unpruned,
  );
  expect(classes).toEqual(['false', 'true']);
  // 10 x (1 - 0.49 - 0.09) = 4.2.
  expect(root.spread).toBeCloseTo(4.2, 12);
  expect(root.branches).toMatchObject({ yes: { high: 6.5 }, gain: expect.closeTo(4.2, 12) });
});

// rpart printed for the same data: root 150; petal length < 2.45 has 50 setosa; of the 100 others petal width < 1.75
// has 54 with 49 versicolor (0.90740741), the rest 46 with 45 virginica (0.97826087).
test('of irises the published tree comes out: petal length 2.45, then petal width 1.75', () => {
  const { root, classes } = tree(iris.factors, iris.rows, iris.species, { depth: 2, folds: 0 });
  expect(classes).toEqual(['setosa', 'versicolor', 'virginica']);
  const { yes, yesNode, noNode } = root.branches!;
  expect(yes).toMatchObject({ factor: 'petal length', high: 2.45 });
  expect(yesNode).toMatchObject({ runs: 50, means: [1, 0, 0] });
  expect(noNode.branches!.yes).toMatchObject({ factor: 'petal width', high: 1.75 });
  expect(noNode.branches!.yesNode).toMatchObject({
    runs: 54,
    means: [0, expect.closeTo(0.90740741, 8), expect.closeTo(0.09259259, 8)],
  });
  expect(noNode.branches!.noNode).toMatchObject({
    runs: 46,
    means: [0, expect.closeTo(0.02173913, 8), expect.closeTo(0.97826087, 8)],
  });
});

test('cross validation keeps the published three leaves of irises where misclassified flowers count', () => {
  const { candidates, ...found } = tree(iris.factors, iris.rows, iris.species, { cost: 'misclassified' });
  expect(leavesOf({ ...found, candidates })).toHaveLength(3);
  // The root errs in two of three; the three leaves in (5 + 1) of 150 they have seen, and in some more they have not.
  expect(candidates.at(-1)).toMatchObject({ leaves: 1, cost: expect.closeTo(2 / 3, 12) });
  const three = candidates.find(({ leaves }) => leaves === 3)!;
  expect(three.cost).toBeCloseTo(6 / 150, 12);
  expect(three.validation!.error).toBeGreaterThanOrEqual(6 / 150);
  expect(three.validation!.error).toBeLessThan(0.1);
});

// rpart's help of summary.rpart (rpart(Mileage ~ Weight, data = car.test.frame), defaults) prints these.
test('of cars the published tree of numbers comes out: splits, means, complexities and what error is left', () => {
  const { root, candidates } = tree(cars.factors, cars.rows, cars.mileage, { ...grown, cost: 'spread' });
  expect(root.means[0]).toBeCloseTo(24.58333, 5);
  expect(root.spread / 60).toBeCloseTo(22.57639, 5);
  expect(root.branches).toMatchObject({ yes: { high: 2567.5 }, yesNode: { runs: 15 }, noNode: { runs: 45 } });
  const { yesNode: light, noNode: heavy } = root.branches!;
  expect(light.means[0]).toBeCloseTo(30.93333, 5);
  expect(heavy.means[0]).toBeCloseTo(22.46667, 5);
  expect(heavy.branches).toMatchObject({
    yes: { high: 3087.5 },
    yesNode: { runs: 23 },
    noNode: { runs: 22 },
  });
  expect(heavy.branches!.noNode.means[0]).toBeCloseTo(20.40909, 5);
  expect(heavy.branches!.yesNode.branches).toMatchObject({
    yes: { high: 2747.5 },
    yesNode: { runs: 8 },
    noNode: { runs: 15 },
  });
  const told = candidates.filter(({ leaves }) => leaves <= 4).map(({ price, cost }) => [price, cost]);
  const published = [
    [0.01282843, 0.2701227],
    [0.13452819, 0.4046509],
    [0.59534912, 1],
  ];
  expect(
    told
      .slice(-3)
      .flat()
      .map((one) => one! / 22.576388889),
  ).toEqual(published.flat().map((one) => expect.closeTo(one, 7)));
});

// rpart's tree, printed by Yee, STATS 784 handout
// outkyphosis2023.txt (nodes, table of complexity), and by Kolb, DecisionTrees.md (improvements).

test('of bent spines the published tree comes out, node by node', () => {
  const { root } = tree(kyphosis.factors, kyphosis.rows, kyphosis.present, grown);
  const told = (node: Node): string[] => {
    const present = Math.round(node.means[1]! * node.runs);
    const { branches } = node;
    if (!branches) return [`${node.runs} ${present}`];
    const { yes, yesNode, noNode } = branches;
    const limit = 'high' in yes ? yes.high : null;
    return [`${node.runs} ${present} ${yes.factor} < ${limit}`, ...told(yesNode), ...told(noNode)];
  };
  expect(told(root)).toEqual([
    '81 17 start < 8.5',
    '19 11',
    '62 6 start < 14.5',
    '33 6 age < 55',
    '12 0',
    '21 6 age < 111',
    '7 4',
    '14 2',
    '29 0',
  ]);
  expect(root.branches!.gain).toBeCloseTo(6.76233, 5);
  expect(root.branches!.noNode.branches!.gain).toBeCloseTo(1.020528, 6);
});

test('its prunings have the published complexities: 3/17 to the root, 1/51 to one split, 13/17 of its error left', () => {
  const { candidates } = tree(kyphosis.factors, kyphosis.rows, kyphosis.present, grown);
  const ofRoot = (cost: number) => cost / (17 / 81);
  expect(candidates.map(({ leaves }) => leaves)).toEqual([5, 2, 1]);
  expect(candidates.map(({ price }) => ofRoot(price))).toEqual(
    [0, 0.01960784, 0.17647059].map((one) => expect.closeTo(one, 8)),
  );
  expect(candidates.map(({ cost }) => ofRoot(cost))).toEqual(
    [0.7647059, 0.8235294, 1].map((one) => expect.closeTo(one, 7)),
  );
});

test('nothing to find is pruned to the root, a step is not', () => {
  const { rows, factors } = planted(() => false, { runs: 150, factors: 3 });
  const dealt = rows.map((_, run) => run % 3 === 0);
  const none = tree(factors, rows, dealt);
  expect(none.root.branches).toBeNull();
  expect(none.candidates.length).toBeGreaterThan(1);
  const step = tree(
    factors,
    rows,
    rows.map(([x], run) => (x! < 0.4 ? 1 : 0) + (run % 7) / 20),
  );
  expect(step.root.branches!.yes).toMatchObject({ factor: 'factor 0', high: expect.closeTo(0.4, 1) });
  expect(leavesOf(step)).toHaveLength(2);
});

test('the least error is never larger, and its tree never smaller, than what one error allows', () => {
  const { rows, factors } = planted(() => false, { runs: 150, factors: 3, seed: 4 });
  const outcome = rows.map(([x, y], run) => x! + (y! > 0.5 ? 0.3 : 0) + (run % 7) / 7);
  const [least, oneError] = (['least', 'oneError'] as const).map((choose) =>
    tree(factors, rows, outcome, { choose }),
  );
  expect(leavesOf(least!).length).toBeGreaterThan(leavesOf(oneError!).length);
  expect(least!.candidates).toEqual(oneError!.candidates);
  expect(tree(factors, rows, outcome, { seed: 2 }).candidates).not.toEqual(least!.candidates);
});

test('named values are split by their mean outcome, as no order of their names would', () => {
  const factors = [{ name: 'regime', values: ['a', 'b', 'c', 'd'] }];
  const rows = [0, 1, 2, 3, 0, 1, 2, 3].map((state) => [state]);
  const two = tree(factors, rows, [1, 5, 1, 5, 1, 5, 1, 5], unpruned).root;
  expect(two.branches).toMatchObject({ yes: { values: ['a', 'c'] }, no: { values: ['b', 'd'] } });
  const three = tree(factors, rows, ['u', 'v', 'w', 'w', 'u', 'v', 'w', 'w'], unpruned);
  expect(leavesOf(three).map(({ means }) => Math.max(...means))).toEqual([1, 1, 1]);
});

test('leaves of a planted box: one holds nearly all of it, within its limits', () => {
  const problem = planted(([x, y]) => x! < 0.4 && y! > 0.3, { runs: 400 });
  const [box, ...others] = leavesOfInterest(problem, tree(problem.factors, problem.rows, problem.ofInterest));
  expect(others).toEqual([]);
  expect(box!.coverage).toBeGreaterThan(0.95);
  expect(box!.density).toBeGreaterThan(0.95);
  expect(box!.limits.toSorted((a, b) => (a.factor < b.factor ? -1 : 1))).toMatchObject([
    { factor: 'factor 0', low: null, high: expect.closeTo(0.4, 1) },
    { factor: 'factor 1', low: expect.closeTo(0.3, 1), high: null },
  ]);
});

const anyRuns = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: -5, max: 5 })),
  { minLength: 2, maxLength: 40 },
);

test('whatever the runs, each is in one leaf, no leaf is too small, and gains add up to the spread they take away', () => {
  fc.assert(
    fc.property(anyRuns, fc.integer({ min: 1, max: 4 }), (runs, leastLeaf) => {
      const problem: Problem = {
        factors: [...line, { name: 'state', values: ['a', 'b', 'c'] }],
        rows: runs.map(([x, state]) => [x, state]),
        ofInterest: runs.map((_, run) => run === 0),
      };
      const grownTree = tree(
        problem.factors,
        problem.rows,
        runs.map(([, , value]) => value),
        { folds: 0, leastLeaf },
      );
      const leaves = leavesOf(grownTree);
      expect(leaves.reduce((sum, { runs: inLeaf }) => sum + inLeaf, 0)).toBe(runs.length);
      if (grownTree.root.branches)
        for (const leaf of leaves) expect(leaf.runs).toBeGreaterThanOrEqual(leastLeaf);
      const [gains, left] = addUp(grownTree.root);
      expect(gains! + left!).toBeCloseTo(grownTree.root.spread, 6);
      const whole = tree(problem.factors, problem.rows, problem.ofInterest, { folds: 0, leastLeaf });
      const boxes = leavesOfInterest(problem, whole, 0);
      expect(boxes.reduce((sum, box) => sum + box.runs, 0)).toBe(runs.length);
      expect(boxes.reduce((sum, box) => sum + box.coverage, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 40 },
  );
});

/** Gains of all splits, and the spread in all leaves. */
const addUp = ({ branches, spread }: Node): number[] => {
  if (!branches) return [0, spread];
  const [yes, no] = [addUp(branches.yesNode), addUp(branches.noNode)];
  return [branches.gain + yes[0]! + no[0]!, yes[1]! + no[1]!];
};

test.each([
  [() => tree(line, tenths, [1]), 'There are 10 runs but 1 outcomes'],
  [() => tree(line, [[1]], [NaN]), 'The outcome of run 0 is NaN; give a number.'],
  [
    () => tree(line, [[1], [2]], [1, 'a'] as number[]),
    'An outcome mixes number and string; give one of them.',
  ],
  [
    () =>
      tree(
        line,
        tenths,
        tenths.map(() => 1),
        { folds: 11 },
      ),
    'There are 11 folds of 10 runs; give fewer folds.',
  ],
  [
    () =>
      tree(
        line,
        tenths,
        tenths.map(() => 1),
        { folds: 1 },
      ),
    'folds is 1; give a whole number from 2.',
  ],
  [
    () =>
      tree(
        line,
        tenths,
        tenths.map(() => 1),
        { depth: -1 },
      ),
    'depth is -1; give a whole number from 0.',
  ],
  [
    () =>
      tree(
        line,
        tenths,
        tenths.map(() => 1),
        { cost: 'misclassified' },
      ),
    'Numbers are not misclassified',
  ],
  [
    () =>
      leavesOfInterest(
        planted(() => true),
        tree(
          line,
          tenths,
          tenths.map(() => 1),
        ),
      ),
    'Only a tree of true and false',
  ],
])('a tree that cannot be grown is refused in a sentence (%#)', (grow, sentence) => {
  expect(grow).toThrow(InputError);
  expect(grow).toThrow(sentence);
});
