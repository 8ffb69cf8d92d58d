import type { Change } from '../../economies/index.js';
import type { Title } from '../../runs/index.js';
import type { Expectation } from '../expectations/expectation.js';
import type { Statistic } from '../score/index.js';
import type { SystemEntry } from './system-schema.js';

/** A system of a country: what carries it in the model, what is missing, and how both can be told. */
export interface SystemFile extends Omit<SystemEntry, 'levers' | 'validation' | 'off'> {
  readonly name: string;
  readonly number: number;
  readonly group: string;
  /** What switches the mechanism off; undefined where nobody has said. */
  readonly off: readonly Change[] | undefined;
  readonly levers: readonly Lever[];
  readonly validation: readonly Validation[];
}

/** What is changed to see the system at work, and what must move when it is. */
export interface Lever extends Pick<Expectation, 'outcome' | 'literature'> {
  readonly name: string;
  readonly title: Title;
  /** The scenario it is taken from; without one the changes are its own. */
  readonly scenario: string | undefined;
  readonly changes: readonly Change[];
  readonly direction: 'up' | 'down';
}

/** What history must show. */
export interface Validation {
  /** A target, or an outcome. */
  readonly name: string;
  readonly title: Title;
  readonly unit: string;
  readonly measure: string;
  readonly statistic: Statistic;
  /** One number, or a band. */
  readonly observed: number | readonly [number, number];
  readonly source: readonly string[];
}

/** The scenario in which a system is switched off. */
export const scenarioWithout = (system: Pick<SystemFile, 'name'>): string => `${system.name}-off`;

/** The scenario of a lever in a study of all systems. */
export const scenarioOfLever = (system: Pick<SystemFile, 'name'>, { name, scenario }: Lever): string =>
  scenario ?? `${system.name}-${name}`;
