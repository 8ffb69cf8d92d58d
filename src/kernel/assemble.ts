import { addAccount, settle, type Sides } from './accounts.js';
import { type Assembly, AssemblyError } from './assembly.js';
import { bind } from './binding.js';
import { Calendar } from './calendar.js';
import { Columns } from './columns.js';
import { Economy } from './economy.js';
import type { Institution } from './institution.js';
import { Ledger } from './ledger.js';
import { checkParameters } from './parameters.js';
import { phases } from './ports.js';

/** Builds an economy from its parts, or says in one sentence what does not fit. Opens it, so that quarter 0 can run. */
export const assemble = (assembly: Assembly): Economy => {
  const { institutions, hub } = assembly;
  checkOrder(institutions);
  const columns = new Columns(assembly.tables);
  const sides: Sides = new Map();
  const ledger = new Ledger();
  const clock = new Calendar(assembly.start);
  for (const account of assembly.accounts) addAccount(account, columns, ledger, sides);
  for (const settlement of assembly.settlements) settle(settlement, hub, columns, ledger);
  for (const { ports } of institutions) columns.ownAll(ports);
  for (const { ports } of institutions) columns.checkReads(ports);
  checkParameters(assembly);
  checkPopulations(institutions);
  const acting = institutions.map((one) => bind(one, assembly, { columns, sides, ledger, clock }));
  const economy = new Economy(assembly, columns.tables, ledger, clock, acting);
  economy.open();
  return economy;
};

const checkOrder = (institutions: readonly Institution[]) => {
  const seen = new Set<string>();
  let last = 0;
  for (const { ports } of institutions) {
    if (seen.has(ports.name))
      throw new AssemblyError(`${ports.name} is listed twice; an institution acts once a quarter.`);
    seen.add(ports.name);
    const phase = phases.indexOf(ports.phase);
    if (phase < last)
      throw new AssemblyError(
        `${ports.name} acts in the phase ${ports.phase}, but is listed after an institution of the phase ${phases[last]}; the phases are ${phases.join(', ')}.`,
      );
    last = phase;
  }
};

const checkPopulations = (institutions: readonly Institution[]) => {
  const populating = new Map<string, string>();
  for (const { ports } of institutions)
    for (const [table, { populates }] of Object.entries(ports.tables ?? {})) {
      if (!populates) continue;
      const other = populating.get(table);
      if (other)
        throw new AssemblyError(
          `${ports.name} and ${other} both populate ${table}; one institution decides who is there.`,
        );
      populating.set(table, ports.name);
    }
};
