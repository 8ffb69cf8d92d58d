/** A column of a table, told to its reader. */
export interface Field {
  readonly name: string;
  readonly type: 'integer' | 'number' | 'string' | 'boolean';
  readonly title: string;
  /** Such as '1/year'; empty for what has none, such as a name. */
  readonly unit: string;
  /** Where its values come from, such as 'simulated' or the key of a source. */
  readonly source: string;
}
