import type { Source } from '../../data/index.js';
import type { Status } from '../../economies/index.js';
import type { Title } from '../../runs/index.js';

/** data/evidence.json: what every number of an economy rests on. Made when the lab is built. */
export interface EvidenceFile {
  readonly parameters: readonly ParameterEvidence[];
  readonly series: readonly SeriesEvidence[];
  readonly claims: readonly ClaimEvidence[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Targets that parameters were fitted to. */
  readonly targets: Readonly<Record<string, Title>>;
  readonly drivers: Readonly<Record<string, Title>>;
}

export interface ParameterEvidence {
  /** institution.parameter */
  readonly key: string;
  readonly meaning: string;
  readonly unit: string;
  /** Rows that the values are of: none for one number. */
  readonly names: readonly string[];
  /** A few dated values, or the first and the last of many. */
  readonly values: readonly DatedValues[];
  /** How many dated values there are. */
  readonly dates: number;
  readonly range: readonly [number, number] | undefined;
  readonly rangeOf: 'value' | 'factor';
  readonly status: Status;
  readonly source: readonly string[];
  readonly fittedTo: readonly string[];
  readonly series: readonly string[];
  readonly why: string | undefined;
  readonly note: string | undefined;
  /** The parameter whose values these are, when they are given elsewhere. */
  readonly same: string | undefined;
  /** The driver that governs it. */
  readonly driver: string | undefined;
  /** Values that rival readings of the literature give it. */
  readonly others: readonly OtherValue[];
}

export interface DatedValues {
  /** Period of the calendar. */
  readonly from: number;
  /** By row; the least and the most where there are many. */
  readonly values: readonly number[];
}

/** A value that somebody else published. */
export interface OtherValue {
  /** institution.parameter, or a row of it. */
  readonly parameter: string;
  readonly value: number;
  readonly from: number;
  /** Name and sources of the reading that has it. */
  readonly reading: string;
  readonly sources: readonly string[];
}

export interface SeriesEvidence {
  readonly key: string;
  readonly title: Title;
  readonly unit: string;
  readonly definition: string;
  readonly source: readonly string[];
  readonly breaks: readonly { readonly period: string; readonly note: string }[];
  readonly fromMemory: readonly string[];
  readonly note: string | undefined;
  readonly step: boolean;
  readonly periods: readonly string[];
  readonly values: readonly number[];
  /** Parameters that are read from it, and measures that are held against it. */
  readonly parameters: readonly string[];
  readonly measures: readonly string[];
}

export interface ClaimEvidence {
  readonly id: string;
  readonly theme: string;
  readonly quantity: string;
  readonly unit: string;
  readonly period: string;
  readonly values: readonly number[];
  readonly country: readonly Title[];
  readonly comparator: string | undefined;
  readonly verdict: 'consistent' | 'imprecise' | 'wrong' | 'unchecked';
  readonly note: string | undefined;
  /** What others published, as name and value. */
  readonly published: readonly (readonly [string, string])[];
  readonly evidence: readonly string[];
  /** Who makes the claim: a key of sources. */
  readonly claim: string;
}
