/**
 * Chance that two samples of one distribution lie as far apart as these: exact, whatever the distribution, given how
 * values tie. Every order in which the values of a and b can stand is equally likely; those are counted in which the
 * shares of both that stand first differ somewhere by as much as found.
 */
export const kolmogorovSmirnov = (a: readonly number[], b: readonly number[]): number => {
  const all = [...a, ...b].toSorted((one, other) => one - other);
  const isStep = (stood: number) => stood === all.length || all[stood] !== all[stood - 1];
  const apart = (fromA: number, fromB: number) => Math.abs(fromA * b.length - fromB * a.length);
  const found = Math.max(
    ...all.map((value) =>
      apart(a.filter((one) => one <= value).length, b.filter((one) => one <= value).length),
    ),
  );
  // chances[j]: that the first i values of a and j of b, in any order, have been as far apart.
  const chances: number[] = [];
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const asFar = i + j > 0 && isStep(i + j) && apart(i, j) >= found;
      const lastFromA = i > 0 ? i * chances[j]! : 0;
      const lastFromB = j > 0 ? j * chances[j - 1]! : 0;
      chances[j] = asFar ? 1 : i + j === 0 ? 0 : (lastFromA + lastFromB) / (i + j);
    }
  return chances[b.length]!;
};
