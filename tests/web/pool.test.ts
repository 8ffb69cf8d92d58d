import { describe, expect, test } from 'vitest';
import type { StudyAsked } from '../../src/web/engine/messages.js';
import { plain } from '../../src/web/engine/case-tasks.js';
import { type CrewState, workersFor } from '../../src/web/engine/crew.js';
import { type Listener, openPool } from '../../src/web/engine/pool.js';
import { fakeWorkers } from './fake-worker.js';

const asked: StudyAsked = { changes: [], readings: [], seed: 1, scale: 5000 };
const files = { 'economies/toy/economy.yaml': '' };

const poolOf = (workers: number) => {
  const { workers: fakes, start } = fakeWorkers();
  const states: CrewState[] = [];
  const pool = openPool({ economy: 'toy', files, workers, start, onState: (state) => states.push(state) });
  return { pool, fakes, states };
};
const opened = (workers: number) => {
  const made = poolOf(workers);
  for (const fake of made.fakes) fake.opened();
  return made;
};
const listening = () => {
  const heard: string[] = [];
  return {
    heard,
    listener: {
      pair: ({ index }, { done, lost, wanted }) => void heard.push(`${index}: ${done}+${lost} of ${wanted}`),
      lost: ({ index, name, message }, { done, lost, wanted }) =>
        void heard.push(`${index} lost, ${name} ${message}: ${done}+${lost} of ${wanted}`),
    } satisfies Listener,
  };
};

test('one processor is left to the page, and no more than four are taken', () => {
  expect([1, 2, 4, 5, 64].map(workersFor)).toEqual([1, 1, 3, 4, 4]);
});

describe('opening', () => {
  test('every worker is given the files, and asked nothing before it has read them', () => {
    const { pool, fakes, states } = poolOf(2);
    pool.ask(asked, 3, listening().listener);
    expect(fakes.map((fake) => fake.asked)).toEqual(
      [1, 2].map(() => [{ kind: 'open', economy: 'toy', files }]),
    );
    expect(pool.state.kind).toBe('opening');
    fakes[1]!.opened();
    expect(pool.state.kind).toBe('ready');
    expect(fakes.map((fake) => fake.cases)).toEqual([[], [0]]);
    fakes[0]!.opened();
    expect(fakes.map((fake) => fake.cases)).toEqual([[1], [0]]);
    expect(states).toEqual([{ kind: 'ready' }]);
  });

  test('files that cannot be read are told once, and every case that waits is lost', () => {
    const { pool, fakes, states } = poolOf(2);
    const { heard, listener } = listening();
    pool.ask(asked, 2, listener);
    const failure = { kind: 'failure', name: 'InputError', message: 'no unit' } as const;
    fakes[0]!.hearing.answer(failure);
    expect(states).toEqual([]);
    fakes[1]!.hearing.answer(failure);
    expect(states).toEqual([{ kind: 'failed', name: 'InputError', message: 'no unit' }]);
    expect(heard).toEqual(['0 lost, InputError no unit: 0+1 of 2', '1 lost, InputError no unit: 0+2 of 2']);
    pool.ask(asked, 1, listener);
    expect(heard.at(-1)).toBe('0 lost, InputError no unit: 0+1 of 1');
  });
});

describe('cases', () => {
  test('go out in order, one a worker, and pairs come back as they finish', () => {
    const { pool, fakes } = opened(2);
    const { heard, listener } = listening();
    pool.ask(asked, 4, listener);
    expect(fakes.map((fake) => fake.cases)).toEqual([[0], [1]]);
    fakes[1]!.answer();
    fakes[1]!.answer();
    fakes[0]!.answer();
    expect(fakes.map((fake) => fake.cases)).toEqual([[0], [1, 2, 3]]);
    fakes[1]!.answer();
    expect(heard).toEqual(['1: 1+0 of 4', '2: 2+0 of 4', '0: 3+0 of 4', '3: 4+0 of 4']);
  });

  test('of the next question go to the workers that hold their baselines', () => {
    const { pool, fakes } = opened(2);
    pool.ask(asked, 3, listening().listener);
    fakes[1]!.answer();
    fakes[1]!.answer();
    fakes[0]!.answer();
    const again = listening();
    pool.ask({ ...asked, seed: 1 }, 3, again.listener);
    expect(fakes.map((fake) => fake.cases)).toEqual([
      [0, 0],
      [1, 2, 1],
    ]);
    fakes[0]!.answer();
    fakes[1]!.answer();
    fakes[1]!.answer();
    expect(fakes.map((fake) => fake.cases)).toEqual([
      [0, 0],
      [1, 2, 1, 2],
    ]);
    expect(again.heard.at(-1)).toBe('2: 3+0 of 3');
  });

  test('that cannot be run are lost, and the others go on', () => {
    const { pool, fakes } = opened(1);
    const { heard, listener } = listening();
    pool.ask(asked, 2, listener);
    fakes[0]!.answer({ kind: 'failure', name: 'InputError', message: 'no parameter' });
    fakes[0]!.answer();
    expect(heard).toEqual(['0 lost, InputError no parameter: 0+1 of 2', '1: 1+1 of 2']);
  });
});

describe('the newest question wins', () => {
  test('an older one is dropped: its running case ends unheard, its waiting ones never begin', () => {
    const { pool, fakes } = opened(1);
    const [older, newer] = [listening(), listening()];
    pool.ask(asked, 5, older.listener);
    pool.ask({ ...asked, seed: 2 }, 1, newer.listener);
    expect(fakes[0]!.cases).toEqual([0]);
    fakes[0]!.answer();
    expect(fakes[0]!.last).toMatchObject({ kind: 'case', index: 0, seed: 2 });
    fakes[0]!.answer();
    expect(older.heard).toEqual([]);
    expect(newer.heard).toEqual(['0: 1+0 of 1']);
    expect(fakes[0]!.cases).toEqual([0, 0]);
  });

  test('also when it is asked while a pair is told', () => {
    const { pool, fakes } = opened(1);
    const newer = listening();
    pool.ask(asked, 2, {
      pair: () => pool.ask({ ...asked, seed: 2 }, 1, newer.listener),
      lost: () => {},
    });
    fakes[0]!.answer();
    expect(fakes[0]!.asked.slice(1)).toMatchObject([{ seed: 1 }, { seed: 2 }]);
    fakes[0]!.answer();
    expect(newer.heard).toEqual(['0: 1+0 of 1']);
  });

  test('a cancelled one is never heard of again', () => {
    const { pool, fakes } = opened(1);
    const { heard, listener } = listening();
    pool.ask(asked, 3, listener);
    fakes[0]!.answer();
    pool.cancel();
    fakes[0]!.answer();
    expect(heard).toEqual(['0: 1+0 of 3']);
    expect(fakes[0]!.cases).toEqual([0, 1]);
  });
});

describe('a worker that crashes', () => {
  test('loses the case it had; another opens the files and goes on', () => {
    const { pool, fakes } = opened(1);
    const { heard, listener } = listening();
    pool.ask(asked, 2, listener);
    fakes[0]!.hearing.crash('out of memory');
    expect(heard).toEqual(['0 lost, WorkerCrash out of memory: 0+1 of 2']);
    expect(fakes[0]!.ended).toBe(true);
    expect(fakes[1]!.asked).toEqual([{ kind: 'open', economy: 'toy', files }]);
    fakes[1]!.opened();
    fakes[1]!.answer();
    expect(heard.at(-1)).toBe('1: 1+1 of 2');
    fakes[0]!.hearing.crash('again');
    expect(fakes).toHaveLength(2);
  });

  test('while it opens is not begun again; the others take its cases', () => {
    const { pool, fakes, states } = poolOf(2);
    fakes[1]!.opened();
    const { heard, listener } = listening();
    pool.ask(asked, 2, listener);
    fakes[0]!.hearing.crash('no such file');
    expect(fakes).toHaveLength(2);
    fakes[1]!.answer();
    fakes[1]!.answer();
    expect(heard.at(-1)).toBe('1: 2+0 of 2');
    expect(states).toEqual([{ kind: 'ready' }]);
  });

  test('forgets its baselines: any worker may take their cases', () => {
    const { pool, fakes } = opened(2);
    pool.ask(asked, 2, listening().listener);
    fakes[1]!.answer();
    fakes[0]!.hearing.crash('gone');
    pool.ask(asked, 2, listening().listener);
    fakes[1]!.answer();
    expect(fakes[1]!.cases).toEqual([1, 1, 0]);
  });
});

describe('money and people', () => {
  test('are asked of the worker of the case, before the cases that wait', async () => {
    const { pool, fakes } = opened(2);
    const { heard, listener } = listening();
    pool.ask(asked, 4, listener);
    const money = pool.money(asked, 1, 1990);
    fakes[0]!.answer();
    expect(fakes[0]!.cases).toEqual([0, 2]);
    fakes[1]!.answer();
    expect(fakes[1]!.last).toMatchObject({ kind: 'money', index: 1, year: 1990, scale: 5000 });
    fakes[1]!.answer({ money: 'matrix' });
    expect((await money).money).toBe('matrix');
    expect(heard).toHaveLength(2);
  });

  test('are rejected with what failed, and outlive a new question', async () => {
    const { pool, fakes } = opened(1);
    const people = pool.people(asked, 0);
    pool.ask(asked, 1, listening().listener);
    fakes[0]!.answer({ kind: 'failure', name: 'InputError', message: 'no bank' });
    await expect(people).rejects.toMatchObject({ name: 'InputError', message: 'no bank' });
    expect(fakes[0]!.last.kind).toBe('case');
  });
});

describe('studies in the background', () => {
  const other: StudyAsked = { ...asked, seed: 7 };
  const another: StudyAsked = { ...asked, seed: 8 };

  test('come behind the cases of the newest question, also when that is asked later', () => {
    const { pool, fakes } = opened(1);
    const [newest, study] = [listening(), listening()];
    pool.study(other, [0, 1], study.listener);
    pool.ask(asked, 2, newest.listener);
    for (let i = 0; i < 4; i++) fakes[0]!.answer();
    expect(fakes[0]!.asked.slice(1)).toMatchObject([
      { seed: 7, index: 0 },
      { seed: 1, index: 0 },
      { seed: 1, index: 1 },
      { seed: 7, index: 1 },
    ]);
    expect(newest.heard).toEqual(['0: 1+0 of 2', '1: 2+0 of 2']);
    expect(study.heard).toEqual(['0: 1+0 of 2', '1: 2+0 of 2']);
  });

  test('go through a case together, so that its baseline is still there', () => {
    const { pool, fakes } = opened(1);
    pool.study(other, [0, 1], listening().listener);
    pool.study(another, [0, 1], listening().listener);
    for (let i = 0; i < 4; i++) fakes[0]!.answer();
    expect(fakes[0]!.asked.slice(1).map((one) => 'seed' in one && [one.index, one.seed])).toEqual([
      [0, 7],
      [0, 8],
      [1, 7],
      [1, 8],
    ]);
  });

  test('go to the workers that hold the baselines of the newest question', () => {
    const { pool, fakes } = opened(2);
    pool.ask(asked, 3, listening().listener);
    fakes[1]!.answer();
    fakes[1]!.answer();
    fakes[0]!.answer();
    pool.study(other, [0, 1, 2], listening().listener);
    fakes[1]!.answer();
    expect(fakes.map((fake) => fake.cases)).toEqual([
      [0, 0],
      [1, 2, 1, 2],
    ]);
  });

  test('are cancelled one by one; the newest question has nothing to do with it', () => {
    const { pool, fakes } = opened(1);
    const [first, second, newest] = [listening(), listening(), listening()];
    const cancel = pool.study(other, [0, 1, 2], first.listener);
    pool.study(another, [0], second.listener);
    fakes[0]!.answer();
    cancel();
    pool.ask(asked, 1, newest.listener);
    pool.cancel();
    fakes[0]!.answer();
    expect(first.heard).toEqual(['0: 1+0 of 3']);
    expect(second.heard).toEqual(['0: 1+0 of 1']);
    expect(newest.heard).toEqual([]);
    expect(fakes[0]!.cases).toEqual([0, 0]);
  });

  test('a cancelled one is not heard of again, though its running case ends', () => {
    const { pool, fakes } = opened(1);
    const { heard, listener } = listening();
    const cancel = pool.study(other, [0, 1], listener);
    cancel();
    fakes[0]!.answer();
    expect(heard).toEqual([]);
    expect(fakes[0]!.cases).toEqual([0]);
  });

  test('are lost when no worker is left', () => {
    const { pool, fakes } = poolOf(1);
    const { heard, listener } = listening();
    pool.study(other, [0, 4], listener);
    fakes[0]!.hearing.answer({ kind: 'failure', name: 'InputError', message: 'no unit' });
    expect(heard).toEqual(['0 lost, InputError no unit: 0+1 of 2', '4 lost, InputError no unit: 0+2 of 2']);
  });
});

test('a closed pool ends its workers', () => {
  const { pool, fakes } = opened(2);
  pool.close();
  expect(fakes.map(({ ended }) => ended)).toEqual([true, true]);
});

test('of a question the engine gets what decides its runs, and nothing else', () => {
  const design = {
    kind: 'sample',
    seed: 1,
    lucks: 1,
    luck: 'common',
    factors: [],
    sampling: { method: 'sobolSequence', rows: 1 },
  } as const;
  const asked = { changes: [], readings: ['a'], seed: 1, scale: 1, lucks: 2, design };
  expect(plain({ ...asked, more: 1 } as StudyAsked)).toEqual(asked);
  expect(plain({ changes: [], readings: [], seed: 1, scale: 1 })).toEqual({
    changes: [],
    readings: [],
    seed: 1,
    scale: 1,
  });
});
