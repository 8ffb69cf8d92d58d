/** The fluctuations that count as a business cycle, in periods, and how far the filter looks to each side. */
const shortestCycle = 6;
const longestCycle = 32;
const order = 12;

/** Baxter and King (1999): the ideal filter cut off at its order and shifted until a constant passes as zero. */
const weights = (() => {
  const low = (2 * Math.PI) / longestCycle;
  const high = (2 * Math.PI) / shortestCycle;
  const ideal = Array.from({ length: 2 * order + 1 }, (_, i) => {
    const lag = i - order;
    if (lag === 0) return (high - low) / Math.PI;
    return (Math.sin(high * lag) - Math.sin(low * lag)) / (Math.PI * lag);
  });
  const surplus = ideal.reduce((sum, weight) => sum + weight, 0) / ideal.length;
  return ideal.map((weight) => weight - surplus);
})();

/** What of a path is business cycle; the first and the last 12 periods have no value and are left out. */
export const bandPass = (path: ArrayLike<number>): number[] =>
  Array.from({ length: Math.max(0, path.length - 2 * order) }, (_, first) =>
    weights.reduce((sum, weight, i) => sum + weight * path[first + i]!, 0),
  );
