/** One dot of a strip: its place in percent of the width, and how many lie below it. */
export interface Dot {
  readonly at: number;
  readonly above: number;
}

/** Columns in which dots are stacked. */
const COLUMNS = 48;

/** Dots at their places, stacked where they would hide each other. */
export const dotsAt = (places: readonly number[]): Dot[] => {
  const heights = new Map<number, number>();
  return places.map((at) => {
    const column = Math.round((at / 100) * COLUMNS);
    const above = heights.get(column) ?? 0;
    heights.set(column, above + 1);
    return { at, above };
  });
};
