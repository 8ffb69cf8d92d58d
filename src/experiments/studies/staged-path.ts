import {
  assemble,
  type Assembly,
  assemblyOf,
  type Checkpoint,
  type Choices,
  type Economy,
  type EconomyFile,
} from '../../economies/index.js';
import type { Alarm } from '../../runs/index.js';
import { finish } from '../member.js';

/** A run that can be halted at any quarter and gone on with. */
export interface StagedPath {
  /** In all. */
  readonly quarters: number;
  readonly economy: Economy;
  /** Why it went no further. */
  readonly stop: Alarm | undefined;
  runTo(quarter: number): void;
  /** Where it stands now; undefined when it has stopped. */
  branching(): Branching | undefined;
}

/** A state from which another path can go on. */
export interface Branching {
  readonly state: Checkpoint;
  readonly residual: number;
}

/** Of memory, in bytes. */
export const bytesOf = ({ state }: Branching): number => {
  const tables = [...state.tables.values()].flatMap(({ arrays }) => [...arrays.values()]);
  return [...tables, ...state.recorded.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
};

/** A run that changes its assembly at the dates from which institutions are left out. */
export const pathOf = (file: EconomyFile, choices: Choices, from?: Branching): StagedPath => {
  const stages = stagesOf(file, choices);
  const start = from?.state.quarter ?? 0;
  let stage = stages.findLastIndex(({ quarter }) => quarter <= start);
  let economy = assemble(stages[stage]!.assembly());
  if (from) {
    economy.restore(from.state);
    economy.ledger.largestResidual = from.residual;
  }
  let stop: Alarm | undefined;
  const goOn = (next: Stage) => {
    const { largestResidual } = economy.ledger;
    economy = assemble(next.assembly()).restore(economy.checkpoint());
    economy.ledger.largestResidual = largestResidual;
    stage++;
  };
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
        if (next?.quarter === economy.clock.quarter) goOn(next);
        else stop = finish(economy, Math.min(quarter, next?.quarter ?? Infinity));
      }
    },
    branching: () =>
      stop ? undefined : { state: economy.checkpoint(), residual: economy.ledger.largestResidual },
  };
};

interface Stage {
  readonly quarter: number;
  readonly assembly: () => Assembly;
}

const stagesOf = (file: EconomyFile, choices: Choices): Stage[] => {
  const { to = file.end } = choices;
  const leaving = (choices.changes ?? []).filter((change) => change.kind === 'without');
  const dates = [...new Set([0, ...leaving.map(({ from }) => Math.max(0, from - file.start))])];
  return dates
    .filter((quarter) => quarter === 0 || quarter <= to - file.start)
    .toSorted((a, b) => a - b)
    .map((quarter) => {
      const gone = leaving.filter(({ from }) => from - file.start <= quarter);
      const without = [...new Set(gone.map(({ institution }) => institution))];
      return { quarter, assembly: () => assemblyOf(file, { ...choices, without }) };
    });
};
