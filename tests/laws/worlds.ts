import { contentOnDisk } from '../../src/data/files.js';
import {
  assemble,
  assemblyOf,
  type Choices,
  type Economy,
  type EconomyFile,
  loadEconomy,
  writtenPeriod,
} from '../../src/economies/index.js';
import { institutions } from '../../src/economies/registry.js';

const content = contentOnDisk('.');

/** The economies as their files have them now; read once in each test file. */
export const toy: EconomyFile = loadEconomy(content, 'toy', institutions);
export const japan: EconomyFile = loadEconomy(content, 'japan', institutions);
export const keynesSchumpeter: EconomyFile = loadEconomy(content, 'keynes-schumpeter', institutions);
export const withWorkers: EconomyFile = loadEconomy(content, 'keynes-schumpeter-workers', institutions);

/**
 * What the labour market of Keynes+Schumpeter with workers becomes: dismissal when output shrinks, no indexation,
 * offers at the lowest requests.
 */
export const COMPETITIVE = {
  'dismissals.rule': 2,
  'dismissals.order': 1,
  'incumbentWages.indexation': 0,
  'wageOffers.rule': 1,
  'hiring.order': 1,
  'hiring.sequence': 2,
  'jobApplications.ofEmployed': 5,
  'jobApplications.memory': 4,
  'minimumWage.indexation': 0.99,
  'steadyOpening.benefit': 0.2,
};

export type Settings = NonNullable<Choices['set']>;
/** The same as settings that hold after so many periods. */
export const competitive = (after: number): Settings =>
  Object.entries(COMPETITIVE).map(([parameter, value]) => ({
    parameter,
    period: withWorkers.start + after,
    value,
  }));

/** Laws of Japan are tried at this scale unless they say otherwise: a run takes a second. */
export const COARSE = 5000;

/** The last period of a run of so many. */
export const lastOf = ({ start }: EconomyFile, periods: number): number => start + periods - 1;

export const opened = (economy: EconomyFile, choices: Partial<Choices> = {}): Economy =>
  assemble(assemblyOf(economy, { seed: 1, scale: economy === japan ? COARSE : economy.scale, ...choices }));

/** The quarter that has just been, written 1990Q4. */
export const now = ({ clock }: Economy): string => writtenPeriod(clock.period - 1);

/** Columns of a table as arrays, by table.column. */
export const columnOf = (economy: Economy, path: string): ArrayLike<number> => {
  const [table, name] = path.split('.');
  const found = economy.tables.get(table)?.columns.get(name);
  if (!found) throw new Error(`There is no column ${path}.`);
  return found;
};

const ERAS: readonly (readonly [number, number])[] = [
  [1956, 1973],
  [1974, 1990],
  [1991, 2007],
  [2008, 2024],
];
export const eras = ERAS.map(([from, to]) => `${from}-${to}`);

/** Mean growth of real output in each era, in percent a year. */
export const growthByEra = (economy: Economy): number[] => {
  const path = economy.series('nation.realGdp');
  const first = Math.floor(economy.assembly.start / 4);
  const inYear = (year: number) => {
    const at = 4 * (year - first);
    return path[at] + path[at + 1] + path[at + 2] + path[at + 3];
  };
  return ERAS.map(([from, to]) => (100 * Math.log(inYear(to) / inYear(from - 1))) / (to - from + 1));
};

export const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;
