import { expectationCells, movedCells } from '../expectations/expectation-rows.js';
import type { Found } from './found-in.js';

/** A row for each lever, the switch and each validation of a system, or one for a system that has none. */
export const systemRows = (found: readonly Found[]): SystemRow[] =>
  found.flatMap((one) => {
    const rows = [
      ...one.levers.map((lever) => leverRow(one, lever)),
      ...(one.off ? [offRow(one, one.off)] : []),
      ...one.validation.map((v) => validationRow(one, v)),
    ];
    return rows.length > 0 ? rows : [{ ...about(one), ...nothing }];
  });

type Cell = string | number | null;
export type SystemRow = Readonly<Record<string, Cell>>;

const about = ({ system }: Found) => ({
  number: system.number,
  system: system.name,
  status: system.status,
  evidence: system.evidence,
  institutions: system.institutions.join(' '),
  readings: system.readings.join(' '),
  missing: system.missing.join('; '),
});

const nothing = {
  kind: 'nothing' as Cell,
  name: null as Cell,
  outcome: null as Cell,
  unit: null as Cell,
  median: null as Cell,
  least: null as Cell,
  most: null as Cell,
  runs: null as Cell,
  stopped: null as Cell,
  direction: null as Cell,
  asExpected: null as Cell,
  answer: null as Cell,
  expectedLow: null as Cell,
  expectedHigh: null as Cell,
  size: null as Cell,
  observedLow: null as Cell,
  observedHigh: null as Cell,
  source: null as Cell,
};

const leverRow = (one: Found, { lever, effect }: Found['levers'][number]): SystemRow => ({
  ...about(one),
  ...nothing,
  kind: 'lever',
  name: lever.name,
  ...expectationCells(lever, effect),
});

const offRow = (one: Found, { outcome, effect }: NonNullable<Found['off']>): SystemRow => ({
  ...about(one),
  ...nothing,
  kind: 'off',
  name: 'off',
  outcome: outcome.name,
  unit: outcome.unit,
  ...movedCells(effect),
});

const validationRow = (one: Found, { asked, simulated }: Found['validation'][number]): SystemRow => {
  const [low, high] = typeof asked.observed === 'number' ? [asked.observed, asked.observed] : asked.observed;
  return {
    ...about(one),
    ...nothing,
    kind: 'validation',
    name: asked.name,
    outcome: asked.measure,
    unit: asked.unit,
    ...simulated,
    observedLow: low,
    observedHigh: high,
    source: asked.source.join(' '),
  };
};
