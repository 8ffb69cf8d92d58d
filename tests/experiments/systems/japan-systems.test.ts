import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSystems } from '../../../src/data/index.js';
import { contentOnDisk } from '../../../src/data/files.js';
import { assemble, assemblyOf } from '../../../src/economies/index.js';
import { loadSubject, readSystems } from '../../../src/experiments/index.js';
import { institutions } from '../../../src/institutions/index.js';

const content = contentOnDisk('.');
const subject = loadSubject(content, 'japan', institutions);
const systems = readSystems(content, subject);

test('the first 31 systems of data/systems.yaml have a file, and every file a system', () => {
  const first = loadSystems(content).filter(({ number }) => number <= 31);
  expect(systems.map(({ name }) => name)).toEqual(expect.arrayContaining(first.map(({ key }) => key)));
  expect(new Set(systems.map(({ number }) => number)).size).toBe(systems.length);
});

test('every reading of Japan touches a system', () => {
  const touched = new Set(systems.flatMap(({ readings }) => readings));
  const readings = readdirSync('economies/japan/readings').map((file) => file.replace('.yaml', ''));
  expect([...touched].toSorted()).toEqual(readings.toSorted());
});

test('with any system of Japan switched off two years run to their end', () => {
  for (const { name, off } of systems) {
    if (!off) continue;
    const without = off.flatMap((one) => (one.kind === 'without' ? [one.institution] : []));
    const economy = assemble(
      assemblyOf(subject.economy, { seed: 1, scale: 20000, to: 4 * 1957 - 1, changes: off, without }),
    );
    economy.run();
    expect(economy.ledger.largestResidual, name).toBe(0);
  }
});

test('every lever of Japan assembles, and is no other than history', () => {
  for (const { name, levers } of systems)
    for (const { changes } of levers) {
      expect(changes, name).not.toEqual([]);
      const without = changes.flatMap((one) => (one.kind === 'without' ? [one.institution] : []));
      assemble(assemblyOf(subject.economy, { seed: 1, scale: 20000, changes, without }));
    }
});
