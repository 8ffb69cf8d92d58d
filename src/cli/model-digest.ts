import { readFileSync } from 'node:fs';
import { fingerprintOf } from '../economies/index.js';

// What runs a case, what reads an economy for it, and the institutions.
const doors = ['experiments/studies/run-case.js', 'experiments/subject.js', 'economies/registry.js'];
const program = new URL('../', import.meta.url);
const importing =
  /\b(?:import|export)\b[^;'"]*?\bfrom\s*['"](\.[^'"]+)['"]|\bimport\s*\(?\s*['"](\.[^'"]+)['"]/g;

const textOf = (path: string) => readFileSync(new URL(path, program), 'utf8');

/** Every file of the program that decides what a run gives: those that running a case imports, however far away. */
export const modelFiles = (): string[] => {
  const found = new Set(doors);
  for (const path of found)
    for (const [, from, alone] of textOf(path).matchAll(importing))
      found.add(new URL((from ?? alone)!, new URL(path, program)).href.slice(program.href.length));
  return [...found].toSorted();
};

/** Runs stored by a program whose model was edited since must not be mixed with new ones; wording is no model. */
export const modelDigest = (): string =>
  fingerprintOf(...modelFiles().flatMap((path) => [path, textOf(path)]));
