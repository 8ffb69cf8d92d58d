import type { ModelFile } from '../bundle/model-file.js';
import type { OddSection } from '../text/odd.js';

const printed: readonly OddSection[] = [
  'Entities, state variables and scales',
  'Process overview and scheduling',
  'Theoretical and empirical background',
  'Individual sensing',
  'Interaction',
  'Heterogeneity',
  'Stochasticity',
  'Implementation details',
  'Initialisation',
  'Input data',
  'Submodels',
];

/** Whether declarations say something of a section. */
export const isPrinted = (section: OddSection): boolean => printed.includes(section);

/** Variables of every table: accounts first, then what institutions own. */
export const variablesOf = ({
  tables,
  accounts,
  institutions,
}: ModelFile): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.keys(tables).map((table) => [
      table,
      [
        ...accounts.flatMap(({ held, owed }) =>
          [...held, ...owed].flatMap((path) =>
            path.startsWith(`${table}.`) ? [path.slice(table.length + 1)] : [],
          ),
        ),
        ...institutions.flatMap(({ ports }) => Object.keys(ports.tables?.[table]?.owns ?? {})),
      ],
    ]),
  );

/** How many variables institutions read, all together. */
export const readingsIn = ({ institutions }: ModelFile): number =>
  institutions.reduce(
    (sum, { ports }) =>
      sum + Object.values(ports.tables ?? {}).reduce((own, { reads = [] }) => own + reads.length, 0),
    0,
  );
