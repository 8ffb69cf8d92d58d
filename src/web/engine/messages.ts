import type { Change } from '../../economies/index.js';
import type { CaseDesign, Money, People, PeopleAsked } from '../../experiments/index.js';
import type { StoredRun } from '../../runs/parts/index.js';

/** What the page asks of a worker. Answers carry the number of the question. */
export type Question =
  /** Files as the command line reads them, by path; comes first. */
  | { readonly kind: 'open'; readonly economy: string; readonly files: Readonly<Record<string, string>> }
  /** One case of the study history against changes, as `saisei compare` has it. */
  | ({ readonly kind: 'case'; readonly number: number; readonly index: number } & StudyAsked)
  /** Who paid whom in a year, in both worlds. */
  | ({
      readonly kind: 'money';
      readonly number: number;
      readonly index: number;
      readonly year: number;
    } & StudyAsked)
  /** A bank, a firm and a worker in both worlds: whom the rules choose, or who is asked for. */
  | ({
      readonly kind: 'people';
      readonly number: number;
      readonly index: number;
      readonly who?: PeopleAsked;
    } & StudyAsked);

/** What decides the runs of a study; see studyOf. */
export interface StudyAsked {
  readonly changes: readonly Change[];
  readonly readings: readonly string[];
  readonly seed: number;
  readonly scale: number;
  /** Runs of each draw, which differ in luck alone; one when left out. */
  readonly lucks?: number;
  /** Parameters put where a design has them, in place of draws, lucks and readings; its seed counts. */
  readonly design?: SampleDesign;
}

export type SampleDesign = Extract<CaseDesign, { kind: 'sample' }>;

export type Answer =
  | { readonly kind: 'opened' }
  | {
      readonly kind: 'case';
      readonly number: number;
      readonly baseline: StoredRun;
      readonly changed: StoredRun;
    }
  | { readonly kind: 'money'; readonly number: number; readonly money: Money }
  | { readonly kind: 'people'; readonly number: number; readonly people: People }
  /** Something that a user can mend, or a bug; `number` is absent when the files could not be opened. */
  | { readonly kind: 'failure'; readonly number?: number; readonly name: string; readonly message: string };
