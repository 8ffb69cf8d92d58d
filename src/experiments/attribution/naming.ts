/** What things are called. */
export interface Naming {
  /** Such as `growth`. */
  readonly outcome: string;
  /** Of the outcome, in the plural, such as `points`. */
  readonly unit: string;
  /** One for each player. */
  readonly players: readonly string[];
  /** Decimals of every number, 0 to 20; 1 unless told otherwise. */
  readonly decimals?: number;
}
