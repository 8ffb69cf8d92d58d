import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begun, changed, lastChange, redone, undone } from '../../src/web/scenario/history.js';

const after = (...values: number[]) => values.reduce((history, value) => changed(history, value), begun(0));

test('undo goes back one change, redo forward again', () => {
  const history = after(1, 2);
  expect(undone(history).present).toBe(1);
  expect(undone(undone(history)).present).toBe(0);
  expect(redone(undone(history))).toEqual(history);
  expect(undone(begun(0))).toEqual(begun(0));
  expect(redone(history)).toEqual(history);
});

test('a change after undo forgets what was undone', () => {
  const history = changed(undone(after(1, 2)), 3);
  expect(history).toMatchObject({ past: [0, 1], present: 3, future: [] });
});

test('a drag is one step, and another drag another', () => {
  const one = [5, 6, 7].reduce((history, value) => changed(history, value, 'drag 1'), after(1));
  expect(one).toMatchObject({ past: [0, 1], present: 7 });
  const two = changed(one, 8, 'drag 2');
  expect(undone(two).present).toBe(7);
  expect(undone(undone(two)).present).toBe(1);
});

test('a drag that ends where it began is no step', () => {
  const history = [5, 1].reduce((all, value) => changed(all, value, 'drag'), after(1));
  expect(history).toMatchObject({ past: [0], present: 1 });
  // Dragged on from there it is one again.
  expect(changed(history, 9, 'drag')).toMatchObject({ past: [0, 1], present: 9 });
});

test('after undo a gesture of the same id is a new step', () => {
  const history = undone(changed(after(1), 2, 'drag'));
  expect(changed(history, 3, 'drag')).toMatchObject({ past: [0, 1], present: 3 });
});

test('a change that changes nothing is no step, and leaves redo as it is', () => {
  const history = undone(after(1, 2));
  expect(changed(history, 1)).toEqual(history);
  const deep = begun({ items: [{ value: 1 }] });
  expect(changed(deep, { items: [{ value: 1 }] })).toEqual(deep);
});

test('the last change is shown again as two states, and history stays', () => {
  expect(lastChange(after(4, 9))).toEqual({ before: 4, after: 9 });
  expect(lastChange(undone(after(4, 9)))).toEqual({ before: 0, after: 4 });
  expect(lastChange(begun(0))).toBeUndefined();
});

test('as many undos as there are steps lead to the start, and as many redos back', () => {
  const change = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  );
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const end = changes.reduce((all, [value, gesture]) => changed(all, value, gesture), begun(0));
      const steps = end.past.length;
      let history = end;
      for (let i = 0; i < steps; i++) history = undone(history);
      expect(history).toMatchObject({ past: [], present: 0 });
      for (let i = 0; i < steps; i++) history = redone(history);
      expect(history).toEqual({ ...end, gesture: steps === 0 ? end.gesture : undefined });
    }),
  );
});
