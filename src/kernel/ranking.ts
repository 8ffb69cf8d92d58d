/** Whether row a comes after row b: by key, then by tie-break, then by row. */
const after = (a: number, b: number, keys: ArrayLike<number>, ties: ArrayLike<number>): boolean =>
  keys[a] > keys[b] || (keys[a] === keys[b] && (ties[a] > ties[b] || (ties[a] === ties[b] && a > b)));

/**
 * Sorts the rows from `from` up to, not including, `to` by their keys, lowest first; of equal keys the lower
 * tie-break, of equal tie-breaks the lower row. A heap sort: it allocates nothing and is never slow.
 */
export const sortRows = (
  rows: Int32Array,
  from: number,
  to: number,
  keys: ArrayLike<number>,
  ties: ArrayLike<number>,
): void => {
  const size = to - from;
  for (let k = (size >> 1) - 1; k >= 0; k--) sink(rows, from, k, size, keys, ties);
  for (let end = size - 1; end > 0; end--) {
    const last = rows[from];
    rows[from] = rows[from + end];
    rows[from + end] = last;
    sink(rows, from, 0, end, keys, ties);
  }
};

/** Lets the row at a place of the heap sink below all that come after it. */
const sink = (
  rows: Int32Array,
  from: number,
  start: number,
  size: number,
  keys: ArrayLike<number>,
  ties: ArrayLike<number>,
): void => {
  const row = rows[from + start];
  let place = start;
  for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && after(rows[from + child + 1], rows[from + child], keys, ties)) child++;
    if (!after(rows[from + child], row, keys, ties)) break;
    rows[from + place] = rows[from + child];
    place = child;
  }
  rows[from + place] = row;
};
