import type { StoredRun } from '../../runs/parts/index.js';
import type { Subject } from '../subject.js';
import { caseOf } from './case-of.js';
import { divergence } from './divergence.js';
import { type Branching, pathOf, type StagedPath } from './staged-path.js';
import { type Chosen, chosenFor, storedPath } from './stored-path.js';
import type { Study } from './study.js';

/**
 * Runs every scenario of a study for one case. Scenarios share the quarters before they differ from the first one: its
 * state is copied there, which is equal, bit for bit, to running each from the start.
 */
export const runCase = (subject: Subject, study: Study, index: number): StoredRun[] => {
  const { economy: file } = subject;
  const one = caseOf(file, study.design, index);
  const all = study.scenarios.map((scenario) => chosenFor(study, one, scenario));
  const [first, ...others] = all;
  const branches = others.map((other) => ({ ...other, at: divergence(file, first!.choices, other.choices) }));
  const trunk = pathOf(file, first!.choices);
  const copies = new Map<number, Branching>();
  for (const at of [...new Set(branches.map((branch) => branch.at))].toSorted((a, b) => a - b)) {
    if (at === 0) continue;
    trunk.runTo(at);
    const copy = trunk.branching();
    if (copy) copies.set(at, copy);
  }
  trunk.runTo(trunk.quarters);
  const stored = (scenario: Chosen, path: StagedPath) => storedPath(subject, study, one, scenario, path);
  return [
    stored(first!, trunk),
    ...branches.map(({ at, ...other }) => {
      const copy = copies.get(at);
      // The trunk stopped before this scenario could differ from it.
      if (at > 0 && !copy) return stored(other, trunk);
      const path = pathOf(file, other.choices, copy);
      path.runTo(path.quarters);
      return stored(other, path);
    }),
  ];
};
