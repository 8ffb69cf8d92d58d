import type { Content } from '../data/content.js';
import { checkData } from '../data/check-data.js';
import { InputError } from '../data/input-error.js';
import {
  assemble,
  assemblyOf,
  AssemblyError,
  type Economy,
  LedgerError,
  parameterStatusCounts,
  type Registry,
  writtenPeriod,
} from '../economies/index.js';
import { readingNames, readReadings } from './readings/index.js';
import { readTargets } from './score/index.js';
import { loadSubject, type Subject } from './subject.js';
import { readSystems, systemNames } from './systems/index.js';

/** One thing that must hold, and what was found. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

/** Data, files, assembly, and a short run with every invariant and the ledger checked each quarter. */
export const checksOf = (
  content: Content,
  name: string,
  registry: Registry,
  quarters: number,
  scale?: number,
): Check[] => {
  const problems = checkData(content);
  const checks: Check[] = [
    {
      name: 'data',
      ok: problems.length === 0,
      says: problems.join('\n') || 'every series, source and event reads',
    },
  ];
  let subject: Subject | undefined;
  let economy: Economy | undefined;
  const attempt = (what: string, act: () => string) => {
    try {
      checks.push({ name: what, ok: true, says: act() });
    } catch (problem) {
      if (!isKnown(problem)) throw problem;
      checks.push({ name: what, ok: false, says: problem.message });
    }
  };
  attempt('economy', () => {
    subject = loadSubject(content, name, registry);
    const { observed, estimated, calibrated, assumed } = parameterStatusCounts(subject.economy);
    return `${subject.economy.institutions.length} institutions; parameters: ${observed} observed, ${estimated} estimated, ${calibrated} calibrated, ${assumed} assumed`;
  });
  if (!subject) return checks;
  const { economy: file, measures } = subject;
  if (readingNames(content, name).length > 0)
    attempt('readings', () => {
      const readings = readReadings(content, file);
      for (const { changes } of readings) assemble(assemblyOf(file, { seed: 1, changes }));
      return `${readings.length} rival readings of the literature read and assemble`;
    });
  if (systemNames(content, name).length > 0)
    attempt('systems', () => {
      const systems = readSystems(content, { economy: file, measures });
      for (const { changes } of systems.flatMap(({ levers }) => levers))
        assemble(assemblyOf(file, { seed: 1, changes }));
      const count = (status: string) => systems.filter((one) => one.status === status).length;
      return `${systems.length} systems read: ${count('live')} live, ${count('partly')} partly there, ${count('missing')} missing`;
    });
  attempt('assembly', () => {
    economy = assemble(assemblyOf(file, { seed: 1, scale: scale ?? file.scale, strict: true }));
    return 'every column has an owner, every parameter a value; the opening balances';
  });
  if (!economy) return checks;
  attempt('measures', () => everyColumnRecorded(economy!, measures));
  if (content.has(`economies/${name}/targets.yaml`))
    attempt(
      'targets',
      () => `${Object.keys(readTargets(content, name, measures).targets).length} targets read`,
    );
  const until = Math.min(quarters, economy.assembly.quarters);
  attempt('ledger and invariants', () => {
    try {
      economy!.run(until);
    } catch (problem) {
      if (isKnown(problem)) throw problem;
      throw new AssemblyError(
        `In ${writtenPeriod(economy!.clock.period)} an institution failed: ${String(problem)}`,
      );
    }
    return `${until} quarters closed, largest residual ${economy!.ledger.largestResidual}, ${lawsOf(economy!).length} laws held every quarter`;
  });
  return checks;
};

const isKnown = (problem: unknown): problem is Error =>
  problem instanceof InputError || problem instanceof AssemblyError || problem instanceof LedgerError;

/** The invariants of all institutions, in order. */
export const lawsOf = (economy: Economy): { readonly institution: string; readonly law: string }[] =>
  economy.acting.flatMap(({ ports, behaviour }) =>
    Object.keys(behaviour.invariants ?? {}).map((law) => ({ institution: ports.name, law })),
  );

const everyColumnRecorded = (economy: Economy, measures: Subject['measures']) => {
  const recorded = new Set(economy.recorded.map(({ table, name }) => `${table.name}.${name}`));
  const isRecorded = (column: string) => {
    const [table = '', name = '', row] = column.split('.');
    const size = economy.assembly.tables.find((one) => one.name === table);
    return recorded.has(`${table}.${name}`) && (row === undefined || size?.rows?.includes(row) === true);
  };
  const missing = Object.entries(measures).flatMap(([key, { column, over, minus }]) =>
    [column, over, minus]
      .filter((one) => one !== undefined && !isRecorded(one))
      .map((one) => `${key} needs ${one}`),
  );
  if (missing.length > 0)
    throw new InputError(
      `the model records no column for ${missing.length} of what is measured: ${missing.join(', ')}.`,
    );
  return `${Object.keys(measures).length} measures have their columns`;
};
