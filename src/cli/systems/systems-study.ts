import {
  canonical,
  historyOf,
  type Scenario,
  scenarioOfLever,
  scenarioWithout,
  type Subject,
  type SystemFile,
} from '../../experiments/index.js';
import type { EngineOptions } from '../engine-options.js';
import { studyAsked } from '../studies/study-asked.js';
import { openStudy, type OpenStudy } from '../studies/study-folder.js';
import type { World } from '../world.js';

export interface SystemsStudy {
  /** Only with the measures that are asked for. */
  readonly subject: Subject;
  readonly open: OpenStudy;
  readonly scenarios: readonly Scenario[];
  /** The scenario in which changes are run; levers and switches that change the same share one. */
  readonly scenarioOf: (changes: Scenario['changes']) => string;
}

export interface SystemsAsked extends EngineOptions {
  readonly runs: number;
  readonly scale: number;
  readonly out?: string;
  readonly fresh?: boolean;
}

/** History, every lever, and every system switched off, over the same cases. */
export const systemsStudy = (
  world: World,
  { economy, measures }: Subject,
  systems: readonly SystemFile[],
  { runs, scale, ...options }: SystemsAsked,
): SystemsStudy => {
  const asked = new Set(
    systems.flatMap(({ levers, validation }) => [
      ...levers.map(({ outcome }) => outcome.measure),
      ...validation.map(({ measure }) => measure),
    ]),
  );
  const kept = Object.fromEntries(Object.entries(measures).filter(([key]) => asked.has(key)));
  const subject = { economy, measures: kept };
  const byChanges = new Map<string, Scenario>();
  const add = (name: string, { title, changes }: Pick<Scenario, 'title' | 'changes'>) => {
    const key = canonical(changes);
    if (!byChanges.has(key)) byChanges.set(key, { ...historyOf(economy.name), name, title, changes });
  };
  for (const system of systems) {
    for (const lever of system.levers) add(scenarioOfLever(system, lever), lever);
    const { title, off } = system;
    if (off) add(scenarioWithout(system), { title, changes: off });
  }
  const scenarios = [historyOf(economy.name), ...byChanges.values()];
  const design = { kind: 'ensemble', seed: 1, lucks: 1, readings: [] } as const;
  const study = studyAsked(world, subject, scenarios, design, { scale });
  const open = openStudy(world, study, { ...options, cases: runs });
  return { subject, open, scenarios, scenarioOf: (changes) => byChanges.get(canonical(changes))!.name };
};
