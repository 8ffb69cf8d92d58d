/** Ranks from 1; equal values share the mean of theirs. */
export const ranksOf = (values: readonly number[]): number[] => {
  const order = values.map((_, i) => i).toSorted((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let i = from; i <= to; i++) ranks[order[i]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
};

/** Ranks around zero with a sum of squares of one, so that a sum of products is a rank correlation; undefined where all are equal. */
export const standardRanks = (values: readonly number[]): Float64Array | undefined => {
  const ranks = ranksOf(values);
  const centre = (values.length + 1) / 2;
  const size = Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - centre) * (rank - centre), 0));
  return size > 0 ? Float64Array.from(ranks, (rank) => (rank - centre) / size) : undefined;
};
