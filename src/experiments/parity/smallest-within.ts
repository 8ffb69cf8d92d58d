const golden = (Math.sqrt(5) - 1) / 2;

/** Where a function of one valley is smallest within bounds to a given part of their width, by golden sections. */
export const smallestWithin = (
  of: (x: number) => number,
  [low, high]: readonly [number, number],
  part: number,
): number => {
  let [from, to] = [low, high];
  let left = to - golden * (to - from);
  let right = from + golden * (to - from);
  let [atLeft, atRight] = [of(left), of(right)];
  while (to - from > part * (high - low)) {
    if (atLeft <= atRight) {
      [to, right, atRight] = [right, left, atLeft];
      left = to - golden * (to - from);
      atLeft = of(left);
    } else {
      [from, left, atLeft] = [left, right, atRight];
      right = from + golden * (to - from);
      atRight = of(right);
    }
  }
  return (from + to) / 2;
};
