import {
  type Choices,
  type Economy,
  type EconomyFile,
  fingerprintOf,
  LedgerError,
  writtenPeriod,
} from '../economies/index.js';
import type { Alarm, Member } from '../runs/index.js';
import { alarmsOf } from './alarms.js';
import { annualMeasure } from './score/annual-measure.js';
import type { Subject } from './subject.js';

/** Alarms under these names say that a run stopped before its last quarter. */
export const stopped = { ledger: 'ledger', other: 'stopped' } as const;
export const isStopped = ({ alarms }: Pick<Member, 'alarms'>) =>
  alarms.some(({ name }) => name === stopped.ledger || name === stopped.other);
export const brokeLedger = ({ alarms }: Pick<Member, 'alarms'>) =>
  alarms.some(({ name }) => name === stopped.ledger);

/** Runs to the end; the reason as an alarm when it does not get there. */
export const finish = (economy: Economy, until?: number): Alarm | undefined => {
  try {
    economy.run(until);
    return undefined;
  } catch (problem) {
    const name = problem instanceof LedgerError ? stopped.ledger : stopped.other;
    const when = writtenPeriod(economy.clock.period);
    const reason = problem instanceof Error ? problem.message : String(problem);
    const detail = reason.includes(when) ? reason : `In ${when}: ${reason}`;
    return { name, from: when, to: when, detail };
  }
};

/** What is kept of a run: annual measures of its whole years, alarms, ledger and final state. */
export const memberOf = (
  { economy: file, measures }: Subject,
  { seed }: Choices,
  economy: Economy,
  stop: Alarm | undefined,
): Omit<Member, 'index' | 'parameters'> => {
  const { start } = economy.assembly;
  const recorded = new Set(economy.recorded.map(({ table, name }) => `${table.name}.${name}`));
  const read = (column: string) => {
    const [table = '', name = '', row] = column.split('.');
    const path = `${table}.${name}`;
    if (!recorded.has(path)) return undefined;
    return economy.series(path, row === undefined ? 0 : rowOf(file, table, row));
  };
  const firstQuarter = { year: Math.floor(start / 4), quarter: (start % 4) + 1 };
  const years = wholeYears(start, economy.clock.quarter);
  const annual: Record<string, (number | null)[]> = {};
  for (const [key, measure] of Object.entries(measures)) {
    const { values } = annualMeasure(measure, read, firstQuarter);
    annual[key] = years.map((_, i) => values[i] ?? null);
  }
  const print = stop ? undefined : printed(economy);
  const problem = stop ?? (typeof print === 'object' ? print : undefined);
  return {
    seed,
    years,
    annual,
    ledger: { largestResidual: economy.ledger.largestResidual, quarters: economy.clock.quarter },
    alarms: [...(problem ? [problem] : []), ...alarmsOf(file.alarms, economy)],
    fingerprint: typeof print === 'string' ? print : fingerprintOf(problem!.detail),
  };
};

/** The place of a named row, which the reader of measures has found to be there. */
const rowOf = ({ tables }: EconomyFile, table: string, row: string) => {
  const size = tables[table];
  return size && 'rows' in size ? size.rows.indexOf(row) : -1;
};

/** The final state in 16 digits, or why it has none: a number that is not one. */
const printed = (economy: Economy): string | Alarm => {
  try {
    return economy.fingerprint();
  } catch (problem) {
    const when = writtenPeriod(economy.clock.period - 1);
    return {
      name: stopped.other,
      from: when,
      to: when,
      detail: `After ${when}: ${(problem as Error).message}`,
    };
  }
};

const wholeYears = (start: number, quarters: number) => {
  const first = Math.ceil(start / 4);
  const end = Math.floor((start + quarters) / 4);
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
};
