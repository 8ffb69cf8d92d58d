/**
 * Mean, over sizes of coalitions, of the mean over the coalitions of a size: the weights of Shapley (1953). Totals
 * and counts are by size; null when a size has no coalition, for then the mean over sizes is not known.
 */
export const meanOverSizes = (totals: Float64Array, counts: Float64Array): number | null => {
  let sum = 0;
  for (let size = 0; size < totals.length; size++) {
    if (counts[size] === 0) return null;
    sum += totals[size]! / counts[size]!;
  }
  return sum / totals.length;
};
