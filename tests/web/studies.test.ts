import { expect, test } from 'vitest';
import type { StudyAsked } from '../../src/web/engine/messages.js';
import type { Listener, Pair, Pool } from '../../src/web/engine/pool.js';
import type { Asked, Item } from '../../src/web/scenario/asked.js';
import { keyOfStudy, lostOf, newStudies, pairsOf } from '../../src/web/state/studies.js';
import { catalog } from './japan.js';

const [first, second] = catalog.presets;
const askedOf = (name: string, runs: number): Asked => ({
  items: [{ kind: 'preset', name } satisfies Item],
  readings: [],
  seed: 1,
  runs,
});
const one = askedOf(first!.name, 2);
const other = askedOf(second!.name, 2);
const pair = (index: number) =>
  ({ index, baseline: { case: index }, changed: { case: index } }) as unknown as Pair;

const engineOf = () => {
  const asked: { study: StudyAsked; cases: readonly number[]; listener: Listener; cancelled: boolean }[] = [];
  const pool: Pick<Pool, 'study'> = {
    study: (study, cases, listener) => {
      const question = { study, cases, listener, cancelled: false };
      asked.push(question);
      return () => (question.cancelled = true);
    },
  };
  return { asked, engine: { pool, catalog } };
};
const anywhere = { done: 0, lost: 0, wanted: 0 };
const statusOf = (studies: ReturnType<typeof newStudies>, asked: Asked) =>
  studies.getState().byKey.get(keyOfStudy(asked))?.status;

test('a question is run with the changes of its items, and is done when every case has come or is lost', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  studies.getState().wantOnly('compare', [one], engine);
  expect(asked).toMatchObject([
    { study: { changes: first!.changes, readings: [], seed: 1, scale: catalog.scale }, cases: [0, 1] },
  ]);
  asked[0]!.listener.pair(pair(1), anywhere);
  expect(statusOf(studies, one)).toBe('running');
  asked[0]!.listener.lost({ index: 0, name: 'WorkerCrash', message: 'gone' }, anywhere);
  expect(statusOf(studies, one)).toBe('done');
  expect(pairsOf(studies.getState().byKey, one).map(({ index }) => index)).toEqual([1]);
  expect(lostOf(studies.getState().byKey, one)).toMatchObject([{ index: 0, message: 'gone' }]);
});

test('pairs stand in the order of cases, in whatever order they come', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  studies.getState().wantOnly('compare', [one], engine);
  for (const index of [1, 0]) asked[0]!.listener.pair(pair(index), anywhere);
  expect(pairsOf(studies.getState().byKey, one).map(({ index }) => index)).toEqual([0, 1]);
});

test('going away stops what waits; coming back runs only what is missing', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  studies.getState().wantOnly('compare', [one], engine);
  asked[0]!.listener.pair(pair(0), anywhere);
  studies.getState().wantOnly('compare', [], engine);
  expect(asked[0]!.cancelled).toBe(true);
  expect(statusOf(studies, one)).toBe('resting');
  studies.getState().wantOnly('compare', [one], engine);
  expect(asked[1]!.cases).toEqual([1]);
  asked[1]!.listener.pair(pair(1), anywhere);
  studies.getState().wantOnly('compare', [], engine);
  studies.getState().wantOnly('compare', [one], engine);
  expect(asked).toHaveLength(2);
  expect(statusOf(studies, one)).toBe('done');
});

test('wanting the same again, with one more beside it, leaves what runs alone', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  studies.getState().wantOnly('compare', [one], engine);
  studies.getState().wantOnly('compare', [one, other], engine);
  expect(asked.map(({ cancelled }) => cancelled)).toEqual([false, false]);
});

test('a question that somebody else wants goes on', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  studies.getState().wantOnly('compare', [one], engine);
  studies.getState().wantOnly('why', [one], engine);
  studies.getState().wantOnly('compare', [], engine);
  expect(asked).toHaveLength(1);
  expect(statusOf(studies, one)).toBe('running');
  studies.getState().wantOnly('why', [], engine);
  expect(statusOf(studies, one)).toBe('resting');
});

test('more runs go on from those that are there, fewer show fewer', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  studies.getState().wantOnly('compare', [one], engine);
  for (const index of [0, 1]) asked[0]!.listener.pair(pair(index), anywhere);
  studies.getState().wantOnly('compare', [{ ...one, runs: 4 }], engine);
  expect(asked[1]!.cases).toEqual([2, 3]);
  expect(pairsOf(studies.getState().byKey, { ...one, runs: 1 })).toHaveLength(1);
});

test('questions of the same seed and readings have one baseline', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  const seeded = { ...one, seed: 2 };
  studies.getState().wantOnly('compare', [one, other, seeded], engine);
  for (const { listener } of asked) listener.pair(pair(0), anywhere);
  const { byKey } = studies.getState();
  const [a, b, c] = [one, other, seeded].map((question) => pairsOf(byKey, question)[0]!.baseline);
  expect(a).toBe(b);
  expect(c).not.toBe(a);
});

test('lucks and designs reach the engine and are questions of their own, with baselines of their own', () => {
  const studies = newStudies();
  const { asked, engine } = engineOf();
  const design = {
    kind: 'sample',
    seed: 1,
    lucks: 1,
    luck: 'factor',
    factors: [{ parameter: 'a.b', low: 0, high: 1 }],
    sampling: { method: 'morris', trajectories: 2, levels: 4 },
  } as const;
  const questions = [one, { ...one, lucks: 2 }, { ...one, design }];
  studies.getState().wantOnly('doubt', questions, engine);
  expect(asked.map(({ study }) => [study.lucks, study.design])).toEqual([
    [undefined, undefined],
    [2, undefined],
    [undefined, design],
  ]);
  for (const { listener } of asked) listener.pair(pair(0), anywhere);
  const { byKey } = studies.getState();
  expect(new Set(questions.map((question) => pairsOf(byKey, question)[0]!.baseline)).size).toBe(3);
  expect(keyOfStudy({ ...one, lucks: 1 })).toBe(keyOfStudy(one));
});
