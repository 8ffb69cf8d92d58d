import {
  type Lever,
  leverEffect,
  type LeverEffect,
  recordsOf,
  type Simulated,
  simulatedOf,
  type SystemFile,
  type Validation,
} from '../../experiments/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { World } from '../world.js';
import type { SystemsStudy } from './systems-study.js';

/** A system with what the runs show of it. */
export interface Found {
  readonly system: SystemFile;
  readonly levers: readonly { readonly lever: Lever; readonly effect: LeverEffect }[];
  readonly validation: readonly { readonly asked: Validation; readonly simulated: Simulated }[];
}

export const foundIn = (
  { content }: Pick<World, 'content'>,
  { subject, scenarios, scenarioOf }: SystemsStudy,
  systems: readonly SystemFile[],
  runs: ReadonlyMap<string, readonly StoredRun[]>,
): Found[] => {
  const history = runs.get(scenarios[0]!.name)!;
  const record = recordsOf(content, subject.measures);
  return systems.map((system) => ({
    system,
    levers: system.levers.map((lever) => ({
      lever,
      effect: leverEffect(lever, history, runs.get(scenarioOf(lever.changes))!),
    })),
    validation: system.validation.map((asked) => ({
      asked,
      simulated: simulatedOf(asked, history, record(asked.measure)),
    })),
  }));
};
