import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { patient } from './saisei-process.js';
import { askedWorld, loseAnswer, making, reading } from './study-verbs.js';

vi.setConfig({ testTimeout: patient });

interface Answer {
  readonly study?: string;
  readonly studies?: readonly string[];
  readonly warnings: readonly string[];
}

/** One line, valid JSON, nothing else. */
const answerIn = (out: string): Answer => {
  expect(out).toMatch(/^\{.*\}\n$/);
  return JSON.parse(out) as Answer;
};

test.each(making)('$verb --json: one line on stdout with its study and what was warned of', async (verb) => {
  const { root, make } = askedWorld();
  const kept = join(root, 'kept');
  const first = await make(verb, kept, '--json');
  expect([first.code, first.said]).toEqual([0, first.said]);
  const { study, warnings, ...rest } = answerIn(first.out);
  expect(study).toMatch(/^[0-9a-f]{16}$/);
  if (existsSync(join(kept, 'study.json')))
    expect(JSON.parse(readFileSync(join(kept, 'study.json'), 'utf8'))).toMatchObject({ id: study });
  expect(warnings).toEqual([]);
  expect(Object.keys(rest).length).toBeGreaterThan(1);

  // A part that is broken is run again, and that is told in both places.
  const part = join(kept, verb.study, 'parts', 'part-000001.parquet');
  writeFileSync(part, readFileSync(part).subarray(0, 100));
  loseAnswer(kept, verb);
  const again = await make(verb, kept, '--json');
  const broken = `${part} is left out and will be run again: it is not complete.`;
  expect(again.said).toContain(`${broken}\n`);
  expect(answerIn(again.out)).toEqual({ ...answerIn(first.out), warnings: [broken] });
});

test.each(reading)('$verb --json: one line on stdout with the study it is of', async (verb) => {
  const { root, make, read } = askedWorld();
  const kept = join(root, 'kept');
  const made = answerIn((await make(making[0]!, kept, '--json')).out);
  const { code, out, said } = await read(verb, kept, '--json');
  expect({ code, said }).toEqual({ code: 0, said: '' });
  const { study, studies, warnings } = answerIn(out);
  expect(study ?? studies?.[0]).toBe(made.study);
  expect(warnings).toEqual([]);
});
