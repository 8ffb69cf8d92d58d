import {
  assemble,
  type Assembly,
  assemblyOf,
  type Change,
  type Checkpoint,
  type Choices,
  type Economy,
  type EconomyFile,
} from '../../economies/index.js';
import type { Alarm } from '../../runs/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import { finish, memberOf } from '../member.js';
import type { Subject } from '../subject.js';
import { caseOf } from './case-of.js';
import type { Case } from './case-design.js';
import { canonical, type Study } from './study.js';

/**
 * Runs every scenario of a study for one case. Scenarios share the quarters before they differ from the first one: its
 * state is copied there, which is equal, bit for bit, to running each from the start.
 */
export const runCase = (subject: Subject, study: Study, index: number): StoredRun[] => {
  const { economy: file } = subject;
  const one = caseOf(file, study.design, index);
  const all = study.scenarios.map(({ name, changes }) => ({
    name,
    choices: choicesOf(study, one, name, changes),
  }));
  const [first, ...others] = all;
  const branches = others.map((other) => ({ ...other, at: divergence(file, first!.choices, other.choices) }));
  const trunk = pathOf(file, first!.choices);
  const copies = new Map<number, { readonly state: Checkpoint; readonly residual: number }>();
  for (const at of [...new Set(branches.map((branch) => branch.at))].toSorted((a, b) => a - b)) {
    if (at > 0) trunk.runTo(at);
    if (!trunk.stop && at > 0)
      copies.set(at, {
        state: trunk.economy.checkpoint(),
        residual: trunk.economy.ledger.largestResidual,
      });
  }
  trunk.runTo(trunk.quarters);
  const stored = (name: string, choices: Choices, economy: Economy, stop: Alarm | undefined): StoredRun => {
    const { annual, ...rest } = memberOf(subject, choices, economy, stop);
    const kept = Object.fromEntries(study.measures.map((key) => [key, annual[key]!]));
    return { case: index, scenario: name, parameters: one.values, ...rest, annual: kept };
  };
  return [
    stored(first!.name, first!.choices, trunk.economy, trunk.stop),
    ...branches.map(({ name, choices, at }) => {
      const copy = copies.get(at);
      // The trunk stopped before this scenario could differ from it.
      if (at > 0 && !copy) return stored(name, choices, trunk.economy, trunk.stop);
      const path = pathOf(file, choices, copy?.state);
      if (copy) path.economy.ledger.largestResidual = copy.residual;
      path.runTo(path.quarters);
      return stored(name, choices, path.economy, path.stop);
    }),
  ];
};

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

/** Quarters that two sets of changes share from the start. */
const divergence = (file: EconomyFile, a: Choices, b: Choices): number => {
  const [first, second] = [a.changes ?? [], b.changes ?? []];
  let shared = 0;
  while (
    shared < Math.min(first.length, second.length) &&
    canonical(first[shared]) === canonical(second[shared])
  )
    shared++;
  const apart = [...first.slice(shared), ...second.slice(shared)].map(({ from }) => from);
  const to = Math.min(a.to ?? file.end, b.to ?? file.end);
  return Math.max(0, Math.min(to + 1, ...apart) - file.start);
};

/** A run that changes its assembly at the dates from which institutions are left out. */
const pathOf = (file: EconomyFile, choices: Choices, from?: Checkpoint) => {
  const stages = stagesOf(file, choices);
  const start = from?.quarter ?? 0;
  let stage = stages.findLastIndex(({ quarter }) => quarter <= start);
  let economy = assemble(stages[stage]!.assembly());
  if (from) economy.restore(from);
  let stop: Alarm | undefined;
  return {
    quarters: economy.assembly.quarters,
    get economy() {
      return economy;
    },
    get stop() {
      return stop;
    },
    runTo(quarter: number) {
      while (!stop && economy.clock.quarter < quarter) {
        const next = stages[stage + 1];
        stop = finish(economy, Math.min(quarter, next?.quarter ?? Infinity));
        if (stop || !next || economy.clock.quarter < next.quarter) continue;
        const { largestResidual } = economy.ledger;
        economy = assemble(next.assembly()).restore(economy.checkpoint());
        economy.ledger.largestResidual = largestResidual;
        stage++;
      }
    },
  };
};

interface Stage {
  readonly quarter: number;
  readonly assembly: () => Assembly;
}

const stagesOf = (file: EconomyFile, choices: Choices): Stage[] => {
  const leaving = (choices.changes ?? []).filter((change) => change.kind === 'without');
  const dates = [...new Set([0, ...leaving.map(({ from }) => Math.max(0, from - file.start))])];
  return dates
    .toSorted((a, b) => a - b)
    .map((quarter) => {
      const gone = leaving.filter(({ from }) => from - file.start <= quarter);
      const without = [...new Set(gone.map(({ institution }) => institution))];
      return { quarter, assembly: () => assemblyOf(file, { ...choices, without }) };
    });
};
