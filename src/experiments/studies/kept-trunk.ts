import type { StoredRun } from '../../runs/parts/index.js';
import type { Subject } from '../subject.js';
import { caseOf } from './case-of.js';
import { divergence } from './divergence.js';
import { type Branching, bytesOf, pathOf, type StagedPath } from './staged-path.js';
import { chosenFor, storedPath } from './stored-path.js';
import type { Study } from './study.js';

/** One case of the first scenario of a study, kept so that others of the same case run only from where they differ. */
export interface KeptTrunk {
  readonly first: StoredRun;
  /** Of memory, by its copies. */
  readonly bytes: number;
  /** The run that runCase gives for the scenario, bit for bit. */
  run(scenario: Study['scenarios'][number]): StoredRun;
}

/** Least quarters between copies. */
const APART = 20;

/** Runs the first scenario and keeps copies of its state, together within so many bytes; one at least. */
export const keepTrunk = (subject: Subject, study: Study, index: number, most: number): KeptTrunk => {
  const { economy: file } = subject;
  const one = caseOf(file, study.design, index);
  const first = chosenFor(study, one, study.scenarios[0]!);
  const trunk = pathOf(file, first.choices);
  const copies = copiesAlong(trunk, most);
  const reached = trunk.stop ? trunk.economy.clock.quarter : trunk.quarters;
  const kept = storedPath(subject, study, one, first, trunk);
  let latest = trunk.branching();
  const copyAt = (quarter: number) => {
    if (latest?.state.quarter === quarter) return latest;
    const before = copies.findLast(({ state }) => state.quarter <= quarter);
    if (before?.state.quarter === quarter) return before;
    const path = pathOf(file, first.choices, before);
    path.runTo(quarter);
    // Who moves a lever moves it again, from the same date.
    return (latest = path.branching());
  };
  return {
    first: kept,
    get bytes() {
      return [...copies, ...(latest ? [latest] : [])].reduce((sum, copy) => sum + bytesOf(copy), 0);
    },
    run: (scenario) => {
      const chosen = chosenFor(study, one, scenario);
      const at = divergence(file, first.choices, chosen.choices);
      // The trunk stopped before this scenario could differ from it.
      if (at > reached) return { ...kept, scenario: chosen.scenario };
      const path = pathOf(file, chosen.choices, at > 0 ? copyAt(at) : undefined);
      path.runTo(path.quarters);
      return storedPath(subject, study, one, chosen, path);
    },
  };
};

/** Runs a path to its end; copies at even distances, and room for one more wherever a scenario first differs. */
const copiesAlong = (trunk: StagedPath, most: number): Branching[] => {
  const copies: Branching[] = [];
  trunk.runTo(Math.min(APART, trunk.quarters));
  const copy = trunk.branching();
  const fit = copy ? Math.floor(most / bytesOf(copy)) - 1 : 0;
  const apart = Math.max(APART, Math.ceil(trunk.quarters / (fit + 1)));
  for (let quarter = apart; fit > 0 && !trunk.stop && quarter < trunk.quarters; quarter += apart) {
    trunk.runTo(quarter);
    const one = trunk.branching();
    if (one) copies.push(one);
  }
  trunk.runTo(trunk.quarters);
  return copies;
};
