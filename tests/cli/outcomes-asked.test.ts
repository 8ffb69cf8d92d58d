import { expect, test } from 'vitest';
import { outcomesAsked } from '../../src/cli/studies/outcomes-asked.js';
import { loadSubject } from '../../src/experiments/index.js';
import { contentInMemory } from '../../src/data/content-in-memory.js';
import { periodOf } from '../../src/economies/index.js';
import { registry } from '../economies/made.js';
import { all } from './made-world.js';

const subject = loadSubject(contentInMemory(all), 'made', registry);

test('outcomes are of years that are run', () => {
  expect(outcomesAsked(['spending@1955-1957', 'luck@1956'], subject).map(({ when }) => when)).toEqual([
    '1955-1957',
    '1956',
  ]);
});

test.each([
  [
    'spending@1958',
    undefined,
    'spending@1958 looks at years that are not run; runs go from 1955Q1 to 1957Q4.',
  ],
  ['spending@1954-1956', undefined, 'runs go from 1955Q1 to 1957Q4.'],
  ['spending@1956', '1956Q3', 'runs go from 1955Q1 to 1956Q3.'],
])('%s of runs to %s is refused', (text, to, sentence) => {
  expect(() => outcomesAsked([text], subject, to === undefined ? undefined : periodOf(to))).toThrow(sentence);
});
