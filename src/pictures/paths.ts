type Values = readonly (number | null)[];
type At = (value: number) => number;

const near = (value: number) => String(Math.round(value * 10) / 10);

/** The path of a line, broken where there is no value; a lone value makes no line. */
export function linePath(years: readonly number[], values: Values, x: At, y: At): string {
  return stretches(values)
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => {
      const points = stretch.map((i) => `${near(x(years[i] ?? 0))},${near(y(values[i] ?? 0))}`);
      return `M${points.join('L')}`;
    })
    .join('');
}

/** The outline of a band, in one piece for each stretch of years that has both ends. */
export function bandPath(years: readonly number[], low: Values, high: Values, x: At, y: At): string {
  const both = low.map((value, i) => (value === null ? null : (high[i] ?? null)));
  return stretches(both)
    .map((stretch) => {
      const point = (i: number, values: Values) => `${near(x(years[i] ?? 0))},${near(y(values[i] ?? 0))}`;
      const there = stretch.map((i) => point(i, high));
      const back = stretch.toReversed().map((i) => point(i, low));
      return `M${[...there, ...back].join('L')}Z`;
    })
    .join('');
}

function stretches(values: Values): number[][] {
  const found: number[][] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    if (i > 0 && values[i - 1] !== null && found.length > 0) found.at(-1)?.push(i);
    else found.push([i]);
  });
  return found;
}
