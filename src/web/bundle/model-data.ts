import { z } from 'zod';
import { type Content, readYaml } from '../../data/index.js';
import { type EconomyFile, phases } from '../../economies/index.js';
import { readSystems, type Subject } from '../../experiments/index.js';
import type { InstitutionCard } from '../../pictures/model/book.js';
import { institutionsInJapanese } from '../text/institution-names.js';
import { accountNames, phaseNames, rowNames } from '../text/row-names.js';
import type { ModelFile } from './model-file.js';

/** What the declarations of an economy say, for the pages of the model. */
export const modelData = (content: Content, subject: Subject): ModelFile => {
  const { economy } = subject;
  mustHaveNames(economy);
  const prose = `economies/${economy.name}/odd.yaml`;
  return {
    name: economy.name,
    start: economy.start,
    end: economy.end,
    scale: economy.scale,
    money: economy.money,
    phases,
    tables: economy.tables,
    hub: economy.hub,
    accounts: economy.accounts,
    settlements: economy.settlements,
    institutions: institutionsOf(economy),
    drivers: [...economy.drivers.values()].map(({ name, title, says, parameters }) => ({
      name,
      title,
      says,
      parameters,
    })),
    systems: readSystems(content, subject).map(({ name, title, evidence, institutions }) => ({
      name,
      title,
      evidence,
      institutions,
    })),
    alarms: economy.alarms.map(({ name, says }) => ({ name, says })),
    prose: content.has(prose) ? readYaml(content, prose, z.record(z.string(), z.string())).value : {},
  };
};

/** In the order of the quarter: phases, and within a phase the order of economy.yaml. */
const institutionsOf = ({ institutions }: EconomyFile): InstitutionCard[] =>
  phases.flatMap((phase) =>
    institutions
      .filter(({ ports }) => ports.phase === phase)
      .map(({ ports: { parameters: _, ...ports }, behaviour }) => ({
        ports: ports as InstitutionCard['ports'],
        opens: behaviour.open !== undefined,
        invariants: Object.keys(behaviour.invariants ?? {}),
      })),
  );

/** A name that lacks a language stops the build of the lab. */
const mustHaveNames = ({ institutions, tables, accounts }: EconomyFile) => {
  const mustHave = (
    kind: string,
    names: readonly string[],
    known: Readonly<Record<string, unknown>>,
    file: string,
  ) => {
    for (const name of names)
      if (!(name in known))
        throw new Error(`The ${kind} ${name} has no name in Japanese; add it to src/web/text/${file}.`);
  };
  const rows = Object.values(tables).flatMap((table) =>
    'rows' in table && table.rows.length <= 12 ? table.rows : [],
  );
  mustHave(
    'institution',
    institutions.map(({ ports }) => ports.name),
    institutionsInJapanese,
    'institution-names.ts',
  );
  mustHave('phase', phases, phaseNames, 'row-names.ts');
  mustHave(
    'account',
    accounts.map(({ name }) => name),
    accountNames,
    'row-names.ts',
  );
  mustHave(
    'table',
    [...Object.keys(tables), ...rows.filter((row) => row !== 'japan')],
    rowNames,
    'row-names.ts',
  );
};
