const largeEnough = 12;

/** Logarithm of the gamma function above zero: Stirling's series, reached by Γ(x + 1) = x Γ(x). */
export const logGamma = (x: number): number => {
  let product = 1;
  let large = x;
  for (; large < largeEnough; large++) product *= large;
  const series =
    1 / (12 * large) - 1 / (360 * large ** 3) + 1 / (1260 * large ** 5) - 1 / (1680 * large ** 7);
  return (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
};
