/** Takes values to mean 0 and standard deviation 1; what never varied stays at 0. */
export interface Scale {
  readonly centre: number;
  readonly spread: number;
}

export const scaleOf = (values: readonly number[]): Scale => {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  const spread = Math.sqrt(squares / values.length);
  // Rounding alone gives equal values a spread of some 1e-16 of their size.
  return { centre, spread: spread > 1e-12 * Math.abs(centre) ? spread : 1 };
};

export const scaled = (value: number, { centre, spread }: Scale): number => (value - centre) / spread;
