/** A limit that has a below it and b not: halfway, or b where no number lies between. */
export const between = (a: number, b: number): number => {
  const middle = a / 2 + b / 2;
  return middle > a && middle <= b ? middle : b;
};
