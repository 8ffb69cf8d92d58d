import type { Change } from '../../economies/index.js';

/** A parameter whose value differs between cases. */
export interface Factor {
  /** institution.parameter, or institution.parameter.row when it is dated. */
  readonly parameter: string;
  /** Of the value when the parameter is one number, else of a factor on all its values. */
  readonly low: number;
  readonly high: number;
  /** Period from which it holds; without one it holds from the start, in every scenario. */
  readonly from?: number;
  /** Scenarios in which a dated factor acts; all when left out. */
  readonly scenarios?: readonly string[];
}

/** A rival reading of the literature: changes that hold in every scenario. */
export interface Reading {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** Rows of the unit cube, each computable by its number. */
export type Sampling =
  | { readonly method: 'latinHypercube'; readonly rows: number }
  | { readonly method: 'sobolSequence'; readonly rows: number }
  | { readonly method: 'grid'; readonly levels: readonly number[] }
  | { readonly method: 'morris'; readonly trajectories: number; readonly levels: number }
  | { readonly method: 'saltelli'; readonly base: number; readonly secondOrder: boolean }
  | { readonly method: 'points'; readonly points: readonly (readonly number[])[] };

/** How the cases of a study differ. Plain data; what a case is depends on this and its number alone. */
export type CaseDesign =
  | {
      /** Draws of the uncertain parameters, `lucks` seeds for each; readings take turns from draw to draw. */
      readonly kind: 'ensemble';
      readonly seed: number;
      readonly lucks: number;
      readonly readings: readonly Reading[];
    }
  | {
      readonly kind: 'sample';
      readonly seed: number;
      /** Seeds for each row. */
      readonly lucks: number;
      /** The same seeds in every row, others in each, or one that the last column of the sampling decides. */
      readonly luck: 'common' | 'fresh' | 'factor';
      readonly factors: readonly Factor[];
      readonly sampling: Sampling;
    };

/** One case: what all scenarios have in common, and its address in the design. */
export interface Case {
  readonly index: number;
  readonly seed: number;
  /** Values or factors that hold from the start. */
  readonly draws: Readonly<Record<string, number>>;
  /** Of its reading. */
  readonly changes: readonly Change[];
  /** Dated factors, and where they act. */
  readonly dated: readonly { readonly change: Change; readonly scenarios: readonly string[] | undefined }[];
  /** All that was drawn, by parameter. */
  readonly values: Readonly<Record<string, number>>;
  readonly reading: string;
  readonly draw: number;
  readonly luck: number;
}
