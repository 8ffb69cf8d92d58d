import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annualTable } from './annual-table.js';
import { makeFolder, namesIn, writeWhole } from './disk/files.js';
import { planDifference, planOf, manifestIn, type Manifest } from './manifest.js';
import { memberIn, memberPath, memberText } from './member-file.js';
import type { Member } from './member.js';
import { RunFolderError } from './run-folder-error.js';
import type { Score } from './score.js';

/** A folder with the runs of one plan; what is complete in it is never computed again. */
export interface Run {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly plan: string;
  /** Complete members of this plan, by index; a broken file is told once to `warn` and left out. */
  listMembers(): Member[];
  /** Indices asked for by the manifest and not yet there. */
  missingMembers(): number[];
  writeMember(member: Member): void;
  writeChecks(checks: unknown): void;
  writeScore(score: Score): void;
  writeAnnual(measures?: readonly string[]): void;
  /** Any other file of the run, such as report.html. */
  writeText(name: string, text: string): void;
}

/** Opens or continues a folder of runs; refuses one that holds another plan. */
export function openRun(
  folder: string,
  manifest: Manifest,
  warn: (sentence: string) => void = () => {},
): Run {
  const plan = planOf(manifest);
  const there = readManifest(folder);
  const difference = there && planDifference(there, manifest);
  if (difference) {
    throw new RunFolderError(
      `${folder} holds runs of another plan: ${difference}. Choose another folder with --out.`,
    );
  }
  if (JSON.stringify(there) !== JSON.stringify(manifest))
    writeWhole(join(folder, 'manifest.json'), json(manifest));
  makeFolder(join(folder, 'members'));
  const members = () => listMembers(folder, plan, warn).filter((member) => member.index < manifest.runs);
  return {
    folder,
    manifest,
    plan,
    listMembers: members,
    missingMembers: () => missingMembers(members(), manifest.runs),
    writeMember: (member) => writeWhole(join(folder, memberPath(member.index)), memberText(plan, member)),
    writeChecks: (checks) => writeWhole(join(folder, 'checks.json'), json(checks)),
    writeScore: (score) => writeWhole(join(folder, 'score.json'), json(score)),
    writeAnnual: (measures) => writeWhole(join(folder, 'annual.csv'), annualTable(members(), measures)),
    writeText: (name, text) => writeWhole(join(folder, name), text),
  };
}

/** The manifest of a folder, or undefined when it has none that can be read. */
export function readManifest(folder: string): Manifest | undefined {
  return manifestIn(readText(join(folder, 'manifest.json')));
}

/** The complete members of a plan in a folder, by index. */
export function listMembers(
  folder: string,
  plan: string,
  warn: (sentence: string) => void = () => {},
): Member[] {
  const members: Member[] = [];
  for (const name of namesIn(join(folder, 'members'))) {
    const index = Number(/^(\d{6,})\.json$/.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(index)) continue;
    const path = join(folder, 'members', name);
    const member = memberIn(readText(path), plan, index);
    if (typeof member === 'string') warn(`${path} is left out and will be run again: ${member}.`);
    else members.push(member);
  }
  return members.toSorted((a, b) => a.index - b.index);
}

/** Indices from 0 to the number of runs asked for that no member has. */
export function missingMembers(members: readonly Member[], runs: number): number[] {
  const there = new Set(members.map((member) => member.index));
  return Array.from({ length: runs }, (_, index) => index).filter((index) => !there.has(index));
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
