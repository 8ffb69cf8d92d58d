/** A plan of runs: each row is a point of the unit cube, found by its index alone, so that no plan needs memory. */
export interface UnitDesign {
  readonly rows: number;
  /** One number from 0 to 1 for each factor; an InputError unless row is a whole number from 0 to rows - 1. */
  readonly row: (row: number) => number[];
}
