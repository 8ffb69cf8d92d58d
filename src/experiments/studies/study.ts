import { type Change, fingerprintOf } from '../../economies/index.js';
import type { CaseDesign } from './case-design.js';

/** Everything that decides what the runs of a study are: every scenario is run for every case. Plain JSON. */
export interface Study {
  readonly format: typeof STUDY_FORMAT;
  readonly versions: Readonly<Record<string, string>>;
  /** Digest of every file the runs read. */
  readonly content: string;
  readonly economy: string;
  readonly scale: number;
  /** Last period run. */
  readonly to: number;
  readonly scenarios: readonly { readonly name: string; readonly changes: readonly Change[] }[];
  readonly design: CaseDesign;
  /** Measures that are kept. */
  readonly measures: readonly string[];
  readonly strict: boolean;
}

export const STUDY_FORMAT = 2;

/** 16 hexadecimal digits. How many cases are asked for and how they are cut into shards leave it alone. */
export const studyId = (study: Study): string => fingerprintOf(canonical(study));

/** JSON with the keys of every object in order of code. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
};

/** Cases of one shard: shards are consecutive cases, the last one shorter. */
export const casesOfShard = (shard: number, casesPerShard: number, cases: number): number[] => {
  const first = shard * casesPerShard;
  return Array.from({ length: Math.max(0, Math.min(casesPerShard, cases - first)) }, (_, k) => first + k);
};
export const shardsOf = (cases: number, casesPerShard: number): number => Math.ceil(cases / casesPerShard);
