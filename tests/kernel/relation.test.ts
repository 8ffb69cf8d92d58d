import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Edges, Index } from '../../src/kernel/relation.js';

const membersOf = (index: Index, target: number): number[] => [
  ...index.members.subarray(index.start[target], index.start[target + 1]),
];

test('three firms of two banks are found from the bank', () => {
  const index = new Index(2, 4);
  index.rebuild([1, 0, -1, 1], 4);
  expect([membersOf(index, 0), membersOf(index, 1)]).toEqual([[1], [0, 3]]);
  expect([index.size, index.count(1)]).toEqual([3, 2]);
});

test('rows that are gone and rows beyond the size are left out', () => {
  const index = new Index(2, 4);
  index.rebuild([1, 1, 1, 1], 3, Uint8Array.of(1, 0, 1, 1));
  expect(membersOf(index, 1)).toEqual([0, 2]);
});

test('a reference to a row that is not there is an error', () => {
  const index = new Index(2, 4);
  const message = 'Row 1 points at row 2; give -1 for none or a row from 0 to 1.';
  expect(() => index.rebuild([0, 2], 2)).toThrow(message);
  expect(() => index.rebuild([0, NaN], 2)).toThrow('Row 1 points at row NaN');
  expect(() => index.rebuild([0.5], 1)).toThrow('Row 0 points at row 0.5');
  index.reserve(3);
  index.rebuild([0, 2], 2);
  expect(membersOf(index, 2)).toEqual([1]);
});

test('rebuilding allocates nothing while the rows fit', () => {
  const index = new Index(3, 5);
  const { start, members } = index;
  index.rebuild([0, 1, 2, 0, 1], 5);
  expect([index.start === start, index.members === members]).toEqual([true, true]);
  index.rebuild([0, 1, 2, 0, 1, 2], 6);
  expect(membersOf(index, 2)).toEqual([2, 5]);
});

test('every row is found exactly once, in ascending order, at its target', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 6 })), (references) => {
      const index = new Index(7, 3);
      index.rebuild(references, references.length);
      for (let target = 0; target < 7; target++)
        expect(membersOf(index, target)).toEqual(references.flatMap((to, i) => (to === target ? [i] : [])));
    }),
  );
});

test('a loan is found from the firm and from the bank until it is repaid', () => {
  const loans = new Edges(1, 3, 2, ['principal']);
  const first = loans.add(0, 1);
  const second = loans.add(2, 1);
  loans.column.principal[second] = 70;
  loans.rebuild();
  expect([membersOf(loans.byFrom, 2), membersOf(loans.byTo, 1)]).toEqual([[second], [first, second]]);
  loans.remove(first);
  loans.rebuild();
  expect(membersOf(loans.byTo, 1)).toEqual([second]);
  expect(() => loans.remove(first)).toThrow('There is no edge 0 to remove.');
});

test('freed rows are used again, the last freed first, with clean numbers', () => {
  const links = new Edges(4, 9, 9, ['share']);
  for (let i = 0; i < 3; i++) links.column.share[links.add(i, i)] = 5;
  links.remove(0);
  links.remove(2);
  expect([links.add(7, 7), links.add(8, 8), links.add(1, 2)]).toEqual([2, 0, 3]);
  expect([...links.column.share]).toEqual([0, 5, 0, 0]);
});

test('a copy goes on as the original would have', () => {
  const links = new Edges(2, 9, 9, ['share']);
  for (let i = 0; i < 5; i++) links.add(i, i);
  links.remove(3);
  const copy = links.copy();
  links.add(6, 6);
  expect([copy.add(6, 6), copy.size, copy.from[3]]).toEqual([3, 5, 6]);
  links.restore(copy);
  links.remove(1);
  expect([copy.alive[1], membersOf(copy.byTo, 4)]).toEqual([1, [4]]);
});
