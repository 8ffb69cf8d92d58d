import { InputError } from '../data/input-error.js';
import { caseOf } from './studies/case-of.js';
import { divergence } from './studies/divergence.js';
import { type Branching, pathOf, type StagedPath } from './studies/staged-path.js';
import { chosenFor } from './studies/stored-path.js';
import type { Study } from './studies/study.js';
import type { Subject } from './subject.js';

/** Something of history and of the changed world. */
export interface InWorlds<T> {
  readonly history: T;
  readonly changed: T;
}

/** The two runs of a case, as runCase makes them. */
export interface Worlds {
  /** Quarters that they share from the start. */
  readonly parting: number;
  /** From the start. */
  readonly history: () => StagedPath;
  /** From a state that both share, or from the start. */
  readonly changed: (from?: Branching) => StagedPath;
}

/** History is the first scenario of the study, the changed world the second. */
export const worldsOf = ({ economy }: Subject, study: Study, index: number): Worlds => {
  const [first, second, ...more] = study.scenarios;
  if (!first || !second || more.length > 0)
    throw new InputError(
      `Two worlds are compared, but the study has ${study.scenarios.length} scenarios; give history and one other.`,
    );
  const one = caseOf(economy, study.design, index);
  const [a, b] = [first, second].map((scenario) => chosenFor(study, one, scenario).choices);
  return {
    parting: divergence(economy, a!, b!),
    history: () => pathOf(economy, a!),
    changed: (from) => pathOf(economy, b!, from),
  };
};

/** Goes on by one quarter and returns the economy that went through it; undefined when it stopped there. */
export const stepped = (path: StagedPath) => {
  path.runTo(path.economy.clock.quarter + 1);
  return path.stop ? undefined : path.economy;
};
