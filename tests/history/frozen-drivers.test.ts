import { beforeAll, describe, expect, test } from 'vitest';
import { contentOnDisk } from '../../src/data/files.js';
import { periodOf } from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';
import { isStopped, loadSubject, runCase, studyOf } from '../../src/experiments/index.js';
import { COARSE, opened } from '../laws/worlds.js';

const subject = loadSubject(contentOnDisk('.'), 'japan', institutions);
const drivers = [...subject.economy.drivers.keys()];
const since = periodOf('1985Q1')!;
const before = since - subject.economy.start;

/** Drivers that do nothing where nobody needs them: no bank needs rescue in every luck. */
const onlyInNeed = ['rescues'];

const frozen = (...freeze: string[]) => {
  const changes = freeze.map((driver) => ({ kind: 'freeze', driver, from: subject.economy.start }) as const);
  const study = studyOf(subject, { scale: COARSE, scenarios: [{ name: 'frozen', changes }] });
  return runCase(subject, study, 0)[0]!;
};

let history: string;
beforeAll(() => {
  history = frozen().fingerprint;
});

test.each(drivers)(
  'with %s frozen from the start history goes on to its last quarter, and elsewhere',
  (driver) => {
    const { start, end } = subject.economy;
    const member = frozen(driver);
    expect(isStopped(member), JSON.stringify(member.alarms)).toBe(false);
    expect(member.ledger).toEqual({ largestResidual: 0, quarters: end - start + 1 });
    if (!onlyInNeed.includes(driver)) expect(member.fingerprint).not.toBe(history);
  },
);

describe('frozen from 1985', () => {
  const fingerprintBefore = (freeze: readonly string[]) =>
    opened(subject.economy, { scale: COARSE, freeze, frozenFrom: since }).run(before).fingerprint();
  let untouched: string;
  beforeAll(() => {
    untouched = fingerprintBefore([]);
  });

  test.each(drivers)('%s leaves everything before 1985 as it was, to the last bit', (driver) => {
    expect(fingerprintBefore([driver])).toBe(untouched);
  });

  test('all drivers together leave everything before 1985 as it was, and not what follows', () => {
    const free = opened(subject.economy, { scale: COARSE }).run(before);
    const still = opened(subject.economy, { scale: COARSE, freeze: drivers, frozenFrom: since }).run(before);
    expect(still.fingerprint()).toBe(free.fingerprint());
    expect(still.run(before + 8).fingerprint()).not.toBe(free.run(before + 8).fingerprint());
  });
});
