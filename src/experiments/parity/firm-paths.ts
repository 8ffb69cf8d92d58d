import { AssemblyError, type Economy } from '../../economies/index.js';

/** The recorded column that each path of all firms is read from. */
export const firmColumns = {
  output: 'goodsMakers.output',
  productivity: 'goodsMakers.meanProductivity',
  entered: 'goodsMakers.entered',
} as const;

/** Makers of consumption goods through a run: row by row, period after period. */
export interface FirmPaths extends Readonly<Record<keyof typeof firmColumns, ArrayLike<number>>> {
  /** Rows in each period. */
  readonly rows: number;
}

export const firmPathsOf = (economy: Economy): FirmPaths => {
  const recorded = (path: string) => {
    const found = economy.recorded.find(({ table, name }) => `${table.name}.${name}` === path);
    if (!found) throw new AssemblyError(`${path} was not recorded; add it to record in economy.yaml.`);
    return found;
  };
  const { table, values: output } = recorded(firmColumns.output);
  const { values: productivity } = recorded(firmColumns.productivity);
  const { values: entered } = recorded(firmColumns.entered);
  return { rows: table.capacity, output, productivity, entered };
};
