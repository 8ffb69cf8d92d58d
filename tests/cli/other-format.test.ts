import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Study, studyId } from '../../src/experiments/index.js';
import { patient } from './saisei-process.js';
import { askedWorld, bytesUnder, loseAnswer, making, reading } from './study-verbs.js';

vi.setConfig({ testTimeout: patient });

interface StudyFile {
  format: number;
  id: string;
  study: Study;
}

/** A folder of runs of a verb, and a way to say something else in its study.json. */
const kept = async (verb = making[0]!) => {
  const world = askedWorld();
  const folder = join(world.root, 'kept');
  await world.make(verb, folder);
  loseAnswer(folder, verb);
  const path = join(folder, verb.study, 'study.json');
  const text = readFileSync(path, 'utf8');
  const told = (change: (file: StudyFile) => StudyFile) => {
    writeFileSync(path, JSON.stringify(change(JSON.parse(text) as StudyFile)));
    return bytesUnder(folder);
  };
  return { ...world, folder, told };
};
const older = (file: StudyFile): StudyFile => ({ ...file, format: 1 });
const byAnother = (file: StudyFile): StudyFile => {
  const study = { ...file.study, versions: { saisei: '0.0.1', model: '0123456789abcdef' } };
  return { ...file, id: studyId(study), study };
};

test.each(making)(
  '$verb goes on from no runs of an older format or another program, and leaves them as they are',
  async (verb) => {
    const { make, folder, told } = await kept(verb);
    const path = join(folder, verb.study);
    const another = '{"model":"0123456789abcdef","saisei":"0.0.1"}';
    for (const [change, sentence] of [
      [older, `${path} holds runs of format 1, and this version reads 2. Choose another folder with --out.`],
      [byAnother, `${path} holds another study: versions ${another} there, `],
    ] as const) {
      const before = told(change);
      const { code, out, said } = await make(verb, folder);
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(said).toContain(sentence);
      expect(said).toContain('Choose another folder with --out.');
      expect(bytesUnder(folder)).toEqual(before);
    }
  },
);

test.each(reading)('$verb says which format it cannot read', async (verb) => {
  const { read, folder, told } = await kept();
  const before = told(older);
  const { code, out, said } = await read(verb, folder);
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(said).toContain(`${folder} holds runs of format 1, and this version reads 2.`);
  rmSync(join(folder, 'study.json'));
  const oldest = await read(verb, folder);
  expect(oldest.code).toBe(3);
  expect(oldest.said).toContain(`${folder} holds runs of an older format`);
  expect(existsSync(join(folder, 'study.json'))).toBe(false);
  expect(bytesUnder(folder)).toEqual(
    Object.fromEntries(Object.entries(before).filter(([path]) => path !== 'study.json')),
  );
});

test('find and cite read the runs of another program; verify says whose they are', async () => {
  const { read, folder, told } = await kept();
  const before = told(byAnother);
  const [verify, find, cite] = await Promise.all(reading.map((verb) => read(verb, folder)));
  expect(find).toMatchObject({ code: 0, out: 'runs\n4\n' });
  expect(cite!.code).toBe(0);
  expect(verify!.said).toContain(
    'The runs were made by another program or from other files: versions {"model":',
  );
  // Parts belong to the study by which they were made.
  expect(verify!.code).toBe(7);
  expect(verify!.said).toContain(`${folder} has no complete run to verify.`);
  expect(bytesUnder(folder)).toEqual(before);
});
