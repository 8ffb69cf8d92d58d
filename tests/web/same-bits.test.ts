import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { periodOf } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { loadSubject, runCase } from '../../src/experiments/index.js';
import { contentFiles } from '../../src/web/bundle/content-files.js';
import { withParsed } from '../../src/web/bundle/parsed-files.js';
import type { StudyAsked } from '../../src/web/engine/messages.js';
import { studyOfQuestion } from '../../src/web/engine/study-of-question.js';
import { findChromium } from '../golden/engines/chromium.js';
import { present } from '../golden/engines/engines.js';
import { askInChromium } from './engine-in-chromium.js';

test('a page in Chromium runs Japan to the same bits as the command line, from the start and from what it kept', async (context) => {
  await present(findChromium, context);
  const content = contentOnDisk('.');
  const subject = loadSubject(content, 'japan', institutions);
  const asked = [0.8, 0.9].map((value, i): StudyAsked => ({
    changes: [{ kind: 'set', parameter: 'consumption.fromIncome', value, from: periodOf(`19${7 + i}3Q2`)! }],
    readings: [],
    seed: 7,
    scale: 20_000,
  }));
  const files = withParsed(contentFiles(content, subject));
  const { pairs } = await askInChromium({ economy: 'japan', files, runs: 2, workers: 2, asked });
  const expected = asked.map((one) =>
    [0, 1].map((index) => runCase(subject, studyOfQuestion(content, subject, one), index)),
  );
  expect(pairs.map((some) => some.map(({ baseline, changed }) => [baseline, changed]))).toEqual(expected);
  const prints = expected.flat().map((runs) => runs.map(({ fingerprint }) => fingerprint));
  for (const [history, changed] of prints) expect(changed).not.toBe(history);
});
