import type { Change, Choices } from '../../economies/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { memberOf } from '../member.js';
import type { Subject } from '../subject.js';
import type { Case } from './case-design.js';
import type { StagedPath } from './staged-path.js';
import type { Study } from './study.js';

type Scenario = Study['scenarios'][number];

/** A scenario of a study, and what it is run with in one case. */
export interface Chosen {
  readonly scenario: string;
  readonly choices: Choices;
}

export const chosenFor = (study: Study, one: Case, { name, changes }: Scenario): Chosen => ({
  scenario: name,
  choices: choicesOf(study, one, name, changes),
});

const choicesOf = (study: Study, one: Case, scenario: string, changes: readonly Change[]): Choices => ({
  seed: one.seed,
  scale: study.scale,
  to: study.to,
  draws: one.draws,
  changes: [
    ...one.changes,
    ...changes,
    ...one.dated
      .filter(({ scenarios }) => scenarios === undefined || scenarios.includes(scenario))
      .map(({ change }) => change),
  ],
  strict: study.strict,
});

/** What is kept of a path. */
export const storedPath = (
  subject: Subject,
  { measures }: Study,
  { index, values }: Case,
  { scenario, choices }: Chosen,
  path: StagedPath,
): StoredRun => {
  const { annual, ...rest } = memberOf(subject, choices, path.economy, path.stop);
  const kept = Object.fromEntries(measures.map((key) => [key, annual[key]!]));
  return { case: index, scenario, parameters: values, ...rest, annual: kept };
};
