import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRun, readManifest } from '../../src/runs/files.js';
import { planOf, type Manifest, type Member } from '../../src/runs/index.js';

const manifest: Manifest = {
  versions: { saisei: '0.1.0' },
  content: 'abc',
  economy: 'japan',
  scale: 5000,
  from: '1955Q1',
  to: '2024Q4',
  seed: 1,
  runs: 3,
  design: 'parameters and luck',
  command: 'saisei replay japan --runs 3',
};
const member = (index: number): Member => ({
  index,
  seed: 10 + index,
  parameters: { 'labour.matching': 1.5 },
  years: [1955, 1956],
  annual: { gdp: [1, null] },
  ledger: { largestResidual: 0, quarters: 8 },
  alarms: [],
  fingerprint: 'ff',
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saisei-runs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a stored member comes back as it was, and only the others are missing', () => {
  const run = openRun(folder, manifest);
  run.writeMember(member(1));
  expect(run.listMembers()).toEqual([member(1)]);
  expect(run.missingMembers()).toEqual([0, 2]);
  expect(readdirSync(join(folder, 'members'))).toEqual(['000001.json']);
});

test('a folder opened again goes on where it stopped, also when more runs are asked for', () => {
  openRun(folder, manifest).writeMember(member(0));
  expect(openRun(folder, { ...manifest, runs: 4 }).missingMembers()).toEqual([1, 2, 3]);
  expect(readManifest(folder)?.runs).toBe(4);
});

test('fewer runs asked for means the first ones', () => {
  const run = openRun(folder, manifest);
  run.writeMember(member(0));
  run.writeMember(member(2));
  expect(openRun(folder, { ...manifest, runs: 1 }).listMembers()).toEqual([member(0)]);
});

test.each([
  ['half written', '{"plan":"', 'it is not complete'],
  ['of another plan', JSON.stringify({ plan: 'x', member: member(1) }), 'it belongs to another plan'],
  ['in the wrong place', JSON.stringify({ plan: planOf(manifest), member: member(2) }), 'it holds run 2'],
  [
    'with too few years',
    JSON.stringify({ plan: planOf(manifest), member: { ...member(1), annual: { gdp: [1] } } }),
    'gdp has 1 values for 2 years',
  ],
])('a member file %s is left out, told, and run again', (_, text, reason) => {
  const told: string[] = [];
  const run = openRun(folder, manifest, (sentence) => told.push(sentence));
  writeFileSync(join(folder, 'members', '000001.json'), text);
  expect(run.missingMembers()).toEqual([0, 1, 2]);
  expect(told.join()).toContain(`000001.json is left out and will be run again: ${reason}.`);
  run.writeMember(member(1));
  expect(run.missingMembers()).toEqual([0, 2]);
});

test('a folder with another plan is refused, with what differs', () => {
  openRun(folder, manifest);
  expect(() => openRun(folder, { ...manifest, scale: 1000 })).toThrow('scale 5000 there, 1000 now');
});

test('the order in which versions are written does not make another plan', () => {
  const versions = { saisei: '0.1.0', node: '20' };
  const turned = { node: '20', saisei: '0.1.0' };
  expect(planOf({ ...manifest, versions })).toBe(planOf({ ...manifest, versions: turned }));
  expect(planOf({ ...manifest, seed: 2 })).not.toBe(planOf(manifest));
});

test('a broken manifest is written anew', () => {
  writeFileSync(join(folder, 'manifest.json'), '{"scale"');
  openRun(folder, manifest);
  expect(readManifest(folder)).toEqual(manifest);
});

test('a full disk is told in a sentence and what was stored stays', () => {
  const run = openRun(folder, manifest);
  run.writeMember(member(0));
  symlinkSync('/dev/full', join(folder, 'members', '.000001.json.partial'));
  expect(() => run.writeMember(member(1))).toThrow(/the disk is full.*already stored are kept/);
  expect(run.listMembers()).toEqual([member(0)]);
  run.writeMember(member(1));
  expect(run.missingMembers()).toEqual([2]);
});

test('a folder that cannot be made is told in a sentence', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openRun(join(folder, 'file', 'run'), manifest)).toThrow(/a part of that path is a file/);
});

test('annual.csv has a row for each member and year, in order, empty where there is no value', () => {
  const run = openRun(folder, manifest);
  run.writeMember(member(2));
  run.writeMember(member(0));
  run.writeAnnual();
  expect(readFileSync(join(folder, 'annual.csv'), 'utf8')).toBe(
    'member,year,gdp\n0,1955,1\n0,1956,\n2,1955,1\n2,1956,\n',
  );
});

test('other files of a run are written whole', () => {
  const run = openRun(folder, manifest);
  mkdirSync(join(folder, 'members'), { recursive: true });
  run.writeChecks({ ledger: 0 });
  run.writeText('report.html', '<p>');
  expect(readFileSync(join(folder, 'checks.json'), 'utf8')).toBe('{\n  "ledger": 0\n}\n');
  expect(readdirSync(folder).toSorted()).toEqual(['checks.json', 'manifest.json', 'members', 'report.html']);
});
