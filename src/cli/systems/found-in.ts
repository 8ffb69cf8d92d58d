import {
  type Lever,
  effectAgainst,
  type EffectAgainst,
  type Outcome,
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
  readonly levers: readonly { readonly lever: Lever; readonly effect: EffectAgainst }[];
  /** What switching it off does to the outcome of its first lever; undefined without a switch or a lever. */
  readonly off: { readonly outcome: Outcome; readonly effect: EffectAgainst } | undefined;
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
  const changed = (changes: Lever['changes']) => runs.get(scenarioOf(changes))!;
  return systems.map((system) => ({
    system,
    off: offIn(system, history, changed),
    levers: system.levers.map((lever) => ({
      lever,
      effect: effectAgainst(lever, history, changed(lever.changes)),
    })),
    validation: system.validation.map((asked) => ({
      asked,
      simulated: simulatedOf(asked, history, record(asked.measure)),
    })),
  }));
};

const offIn = (
  { off, levers: [first] }: SystemFile,
  history: readonly StoredRun[],
  changed: (changes: Lever['changes']) => readonly StoredRun[],
): Found['off'] => {
  if (!off || !first) return undefined;
  const { outcome } = first;
  const effect = effectAgainst({ outcome, direction: 'up', literature: undefined }, history, changed(off));
  return { outcome, effect };
};
