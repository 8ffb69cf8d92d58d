/** Holm (1979): each chance among many, so raised that comparing it with 5 % errs anywhere in 5 % of all cases. */
export const holm = (chances: readonly number[]): number[] => {
  const order = chances.map((_, i) => i).toSorted((i, j) => chances[i]! - chances[j]!);
  const raised = chances.map(() => 1);
  let least = 0;
  order.forEach((test, before) => {
    least = Math.max(least, Math.min(1, chances[test]! * (chances.length - before)));
    raised[test] = least;
  });
  return raised;
};
