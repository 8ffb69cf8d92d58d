/** A path through all points, in a frame of the given size with a margin of two. */
export const line = (
  xs: readonly number[],
  ys: readonly number[],
  width: number,
  height: number,
  margin = 2,
): string => {
  const place = (all: readonly number[], size: number) => {
    const low = Math.min(...all);
    const span = Math.max(...all) - low || 1;
    return (value: number) => margin + ((value - low) / span) * (size - 2 * margin);
  };
  const [x, y] = [place(xs, width), place(ys, height)];
  const at = (value: number) => value.toFixed(1).replace(/\.0$/, '');
  return ys.map((value, i) => `${i === 0 ? 'M' : 'L'}${at(x(xs[i]!))},${at(height - y(value))}`).join('');
};

/** A period as a number: 1985Q3 is 1985.5, a day its place in the year. */
export const timeOf = (period: string): number => {
  const year = Number(period.slice(0, 4));
  const quarter = /Q([1-4])$/.exec(period)?.[1];
  if (quarter !== undefined) return year + (Number(quarter) - 1) / 4;
  const [, month = '1', day = '1'] = period.split('-');
  return year + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
};
