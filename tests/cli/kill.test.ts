import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { patient, saisei } from './saisei-process.js';
import { bytesUnder } from './study-verbs.js';

const titled = (name: string) => `title: { en: ${name}, ja: ${name} }\neconomy: toy\n`;
const drawn = 'factors: { consumption.fromIncome: { range: [0.7, 0.9] } }\n';
const files: Readonly<Record<string, string>> = {
  'economies/toy/targets.yaml': `eras:
  all: { title: { en: All, ja: 全期間 }, window: [2000, 2001] }
eraColumns:
  - { measure: output, statistic: mean, title: { en: Output, ja: 産出 } }
targets:
  work:
    title: { en: Work in 2001, ja: 失業率 }
    measure: unemployment
    statistic: value
    year: 2001
    observed: 1.7
    unit: percent
    tolerance: { kind: relative, good: 0.9, fair: 1 }
    kind: fit
    source: [basel-1988]
`,
  'experiments/scenarios/thrift.yaml': `${titled('Thrift')}changes:
  - { from: 2000Q3, set: { consumption.fromIncome: 0.7 } }
`,
  'experiments/many.yaml': `kind: sweep
${titled('Many')}${drawn}to: 2001Q4
outcomes: [unemployment@2001]
sampling: { method: latinHypercube, rows: 12 }
`,
  'experiments/fitted.yaml': `kind: calibration
${titled('Fitted')}${drawn}until: 2001
waves: [{ runs: 20, rank: 1 }]
replicates: { points: 2, lucks: 2 }
posterior: { size: 20, checked: 8 }
`,
};

/** A folder with the toy, in which the program keeps its runs. */
const newRoot = () => {
  const root = mkdtempSync(join(tmpdir(), 'saisei-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('economies/toy', join(root, 'economies/toy'), { recursive: true });
  symlinkSync(resolve('data'), join(root, 'data'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

const partsUnder = (root: string): string[] =>
  existsSync(join(root, 'runs'))
    ? readdirSync(join(root, 'runs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\/part-\d+\.parquet$/.test(name),
      )
    : [];

/** When each part was written, and which file it is: another one when its runs were run again. */
const writtenIn = (root: string) =>
  new Map(
    partsUnder(root).map((path) => {
      const { ino, mtimeNs } = statSync(join(root, 'runs', path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`];
    }),
  );

test.each([
  { words: ['sweep', 'many'], stopAt: [1, 4, 12] },
  { words: ['compare', 'history', 'thrift', '--runs', '12', '--to', '2001Q4'], stopAt: [1, 4, 12] },
  // Four parts to know luck, twenty of a wave, eight of the sample.
  { words: ['calibrate', 'fitted'], stopAt: [2, 9, 27] },
])(
  '$words.0, killed and interrupted again and again, gives the same bytes and runs nothing twice',
  async ({ words, stopAt }) => {
    const asked = [...words, '--workers', '1', '--json'];
    const whole = newRoot();
    const once = saisei(asked, { SAISEI_ROOT: whole });
    expect([await once.ended, once.told.said]).toEqual([0, once.told.said]);

    const root = newRoot();
    const written = new Map<string, string>();
    for (const [i, parts] of stopAt.entries()) {
      const some = saisei(asked, { SAISEI_ROOT: root });
      await some.until(() => partsUnder(root).length >= parts);
      some.child.kill(i === 1 ? 'SIGINT' : 'SIGKILL');
      const code = await some.ended;
      if (i === 1) {
        expect(code).toBe(130);
        expect(some.told.said).toMatch(/runs are kept in .*; the same command goes on from there/);
      }
      const now = writtenIn(root);
      for (const [path, when] of written) expect([path, now.get(path)]).toEqual([path, when]);
      for (const [path, when] of now) written.set(path, when);
    }
    const last = saisei(asked, { SAISEI_ROOT: root });
    expect(await last.ended).toBe(0);
    const now = writtenIn(root);
    for (const [path, when] of written) expect([path, now.get(path)]).toEqual([path, when]);
    expect(last.told.out.replaceAll(root, whole)).toBe(once.told.out);
    expect(bytesUnder(join(root, 'runs'))).toEqual(bytesUnder(join(whole, 'runs')));
  },
  patient,
);
