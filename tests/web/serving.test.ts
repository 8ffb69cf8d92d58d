import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { periodOf } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { loadSubject, runCase } from '../../src/experiments/index.js';
import { contentFiles } from '../../src/web/bundle/content-files.js';
import type { StudyAsked } from '../../src/web/engine/messages.js';
import { serving } from '../../src/web/engine/serving.js';
import { studyOfQuestion } from '../../src/web/engine/study-of-question.js';

const content = contentOnDisk('.');
const toy = loadSubject(content, 'toy', institutions);
const files = contentFiles(content, toy);
const asked = (value: number, seed = 1): StudyAsked => ({
  changes: [{ kind: 'set', parameter: 'consumption.fromIncome', value, from: periodOf('2010Q1')! }],
  readings: [],
  seed,
  scale: 1,
});
const opened = () => {
  const answer = serving(institutions);
  expect(answer({ kind: 'open', economy: 'toy', files })).toEqual({ kind: 'opened' });
  return answer;
};

test('a case is answered with both runs, and again whatever was asked in between', () => {
  const answer = opened();
  const questions = [asked(0.8), asked(0.85, 2), asked(0.9)];
  const found = questions.map((one, number) => answer({ ...one, kind: 'case', number, index: 1 }));
  expect(found).toEqual(
    questions.map((one, number) => {
      const [baseline, changed] = runCase(toy, studyOfQuestion(content, toy, one), 1);
      return { kind: 'case', number, baseline, changed };
    }),
  );
});

test('what cannot be answered is a failure with its sentence, and the next question is answered', () => {
  const answer = opened();
  const wrong = {
    ...asked(0.8),
    changes: [{ kind: 'freeze', driver: 'rain', from: periodOf('2010Q1')! }],
  } as const;
  expect(answer({ ...wrong, kind: 'case', number: 7, index: 0 })).toEqual({
    kind: 'failure',
    number: 7,
    name: 'InputError',
    message: 'toy has no driver rain.',
  });
  expect(answer({ ...asked(0.8), readings: ['none'], kind: 'case', number: 8, index: 0 })).toMatchObject({
    kind: 'failure',
    number: 8,
  });
  expect(answer({ ...asked(0.8), kind: 'case', number: 9, index: 0 }).kind).toBe('case');
});

test('files that are wrong, and questions before any file, fail without a run', () => {
  const answer = serving(institutions);
  const broken = { ...files, 'economies/toy/economy.yaml': 'title: [' };
  const failure = answer({ kind: 'open', economy: 'toy', files: broken });
  expect(failure).toMatchObject({ kind: 'failure', name: 'InputError' });
  expect(failure).not.toHaveProperty('number');
  expect(answer({ ...asked(0.8), kind: 'case', number: 1, index: 0 })).toMatchObject({
    kind: 'failure',
    number: 1,
  });
});

test('one luck for each draw unless more are asked for; a design stands in place of draws', () => {
  const designOf = (more: Partial<StudyAsked>) =>
    studyOfQuestion(content, toy, { ...asked(0.8), ...more }).design;
  expect(designOf({})).toMatchObject({ kind: 'ensemble', lucks: 1 });
  expect(designOf({ lucks: 3 })).toMatchObject({ kind: 'ensemble', lucks: 3 });
  const design = {
    kind: 'sample',
    seed: 4,
    lucks: 1,
    luck: 'factor',
    factors: [{ parameter: 'consumption.fromIncome', low: 0.7, high: 0.8 }],
    sampling: { method: 'morris', trajectories: 1, levels: 4 },
  } as const;
  expect(designOf({ design })).toEqual(design);
});
