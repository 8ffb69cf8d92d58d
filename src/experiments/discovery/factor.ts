/** Something that differed between the runs, and how its column of the rows reads. */
export type Factor = NumberFactor | NamedFactor;

/** A quantity drawn from low to high. */
export interface NumberFactor {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** One of several named states; a row holds the place of its state in the list, counted from zero. */
export interface NamedFactor {
  readonly name: string;
  readonly values: readonly string[];
}

export const isNamed = (factor: Factor): factor is NamedFactor => 'values' in factor;
