import type { Change, ParameterFile } from '../../economies/index.js';
import type { Expectation, Reading } from '../../experiments/index.js';
import type { CitedSoftware, Title } from '../../runs/index.js';
import type { LabFile } from './lab-file.js';

/** What the page knows of an economy before the engine is there: made when the lab is built, read as JSON. */
export interface Catalog {
  readonly economy: string;
  readonly title: Title;
  /** Periods, as the calendar counts them. */
  readonly start: number;
  readonly end: number;
  /** Last year of the record of real output: what comes after is projection. */
  readonly lastRecord: number;
  /** Real agents for each simulated one in the runs of the lab. */
  readonly scale: number;
  /** Digest of every file the runs read, and versions, as a study has them. */
  readonly content: string;
  readonly versions: Readonly<Record<string, string>>;
  /** The program, as it is cited. */
  readonly software: CitedSoftware;
  readonly systems: readonly CatalogSystem[];
  readonly levers: readonly CatalogLever[];
  readonly presets: readonly CatalogPreset[];
  readonly measures: readonly CatalogMeasure[];
  readonly readings: readonly CatalogReading[];
  readonly events: readonly CatalogEvent[];
  /** What is shown before anybody has chosen. */
  readonly first: LabFile;
}

/** A system of systems.yaml, for the cards of its levers. */
export interface CatalogSystem {
  readonly name: string;
  readonly number: number;
  readonly group: string;
  readonly title: Title;
  readonly says: Title;
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  readonly note: string | undefined;
}

/** A lever of saisei check systems; `code` stands for it in links and never changes. */
export interface CatalogLever {
  readonly id: string;
  readonly code: string;
  readonly system: string;
  readonly title: Title;
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** What it must move, with the published range of the effect where there is one. */
  readonly outcomes: readonly LeverOutcome[];
  /** Other levers of check systems that do the same and are held against something else. */
  readonly also: readonly string[];
  /** What pulling it all the way does. */
  readonly changes: readonly Change[];
  /** Present where the lever is one number; without it the lever is on or off. */
  readonly number: LeverNumber | undefined;
}

export interface LeverOutcome {
  /** Such as real-gdp@1995-2000, and the measure that it is of. */
  readonly outcome: string;
  readonly measure: string;
  readonly when: string;
  readonly direction: 'up' | 'down';
  readonly literature: Expectation['literature'];
}

/** A lever that is one parameter, which can be put anywhere between low and high. */
export interface LeverNumber {
  readonly parameter: string;
  readonly kind: 'set' | 'multiply';
  readonly unit: string;
  readonly meaning: Title;
  /** What history has when the lever is pulled (1 for a factor), and where the lever pulls it. */
  readonly history: number;
  readonly pulled: number;
  readonly low: number;
  readonly high: number;
  readonly status: ParameterFile['status'];
  /** Titles of what was read; empty where nothing was. */
  readonly source: string;
}

/** A scenario of experiments/scenarios. */
export interface CatalogPreset {
  readonly name: string;
  readonly title: Title;
  readonly says: Title;
  readonly changes: readonly Change[];
}

/** A rival reading of the literature. */
export interface CatalogReading extends Reading {
  readonly title: Title;
  readonly question: Title;
  readonly says: Title;
}

export interface CatalogMeasure {
  readonly key: string;
  readonly title: Title;
  readonly theme: string;
  readonly unit: string;
  /** How differences are told: a share of the level, or in its unit. */
  readonly relative: boolean;
  readonly scale: 'linear' | 'logarithmic';
  /** Of an index: the year in which the baseline is set to a level. */
  readonly base: { readonly year: number; readonly level: number } | undefined;
  /** By year from the year of `start`, on the scale of `base`; null where nothing is recorded. */
  readonly record: readonly (number | null)[];
  readonly source: string;
  /** How the replay does on its targets: good, fair, missed; undefined where it has none. */
  readonly fit: { readonly good: number; readonly fair: number; readonly miss: number } | undefined;
}

export interface CatalogEvent {
  readonly date: string;
  readonly title: Title;
  readonly systems: readonly string[];
  readonly checked: boolean;
}
