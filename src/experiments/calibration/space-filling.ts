/**
 * As many of the points as asked, each as far as possible from those before it; the first comes first. All of them
 * when there are no more. Costs points times count times coordinates.
 */
export const spaceFilling = <T extends ArrayLike<number>>(points: readonly T[], count: number): T[] => {
  const nearest = points.map(() => Infinity);
  const chosen: T[] = [];
  let next = 0;
  while (chosen.length < Math.min(count, points.length)) {
    const taken = points[next]!;
    chosen.push(taken);
    nearest[next] = -1;
    next = -1;
    for (let i = 0; i < points.length; i++) {
      if (nearest[i]! < 0) continue;
      nearest[i] = Math.min(nearest[i]!, squaredDistance(points[i]!, taken));
      if (next < 0 || nearest[i]! > nearest[next]!) next = i;
    }
  }
  return chosen;
};

const squaredDistance = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) * (a[i]! - b[i]!);
  return sum;
};
