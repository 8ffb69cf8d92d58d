/** data/doubt.json: what is drawn when runs differ. Made when the lab is built. */
export interface DoubtFile {
  readonly parameters: readonly DrawnParameter[];
}

/** A parameter that differs from draw to draw. */
export interface DrawnParameter {
  /** institution.parameter */
  readonly key: string;
  readonly meaning: string;
  readonly unit: string;
  /** Of the value when the parameter is one number, else of a factor on all its values. */
  readonly rangeOf: 'value' | 'factor';
  readonly low: number;
  readonly high: number;
  /** Measures whose targets it was fitted to. */
  readonly measures: readonly string[];
}
