import { expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { periodOf } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { designOf, isStopped, loadSubject, runMember, runPair } from '../../src/experiments/index.js';

const content = contentOnDisk('.');

// An institution that kept something outside its columns would fail here: a checkpoint would not hold it.
test.each([
  ['toy', '2004Q2', '2012Q4', 1],
  ['japan', '1958Q3', '1964Q4', 20_000],
])('in %s a branch from %s equals the full run with the change, bit for bit', (name, since, to, scale) => {
  const subject = loadSubject(content, name, institutions);
  const set = [{ parameter: 'consumption.fromIncome', value: 0.8 }];
  const times = { since: periodOf(since)!, to: periodOf(to)!, scale };
  const plain = designOf(subject.economy, times);
  const changed = { ...plain, set };
  for (const index of [0, 1]) {
    const pair = runPair(subject, changed, index);
    expect(pair.changed).toEqual(runMember(subject, changed, index));
    expect(pair.control).toEqual(runMember(subject, plain, index));
    expect(pair.changed.fingerprint).not.toBe(pair.control.fingerprint);
    expect(isStopped(pair.control)).toBe(false);
    // Whole years before the change are the same.
    const years = pair.control.years.filter((year) => year < Number(since.slice(0, 4))).length;
    for (const [key, values] of Object.entries(pair.changed.annual))
      expect([key, values.slice(0, years)]).toEqual([key, pair.control.annual[key]!.slice(0, years)]);
  }
});
