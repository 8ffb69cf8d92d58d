// An independent yardstick: logarithm and exponential by series in whole-number arithmetic of 256 bits.
const BITS = 256n;
const ONE = 1n << BITS;

const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;

/** The float64 as a fraction of 2^256; exact for any size above 2^-200. */
export const fixed = (x: number): bigint => {
  let exponent = 0;
  while (!Number.isInteger(x)) {
    x *= 2;
    exponent++;
  }
  return (BigInt(x) << BITS) >> BigInt(exponent);
};

/** 2 atanh(s), which is the logarithm of (1 + s) / (1 - s). */
const logOfRatio = (s: bigint): bigint => {
  const square = times(s, s);
  let total = 0n;
  for (let term = s, n = 1n; term !== 0n; term = times(term, square), n += 2n) total += term / n;
  return 2n * total;
};

const LOG_TWO = logOfRatio(ONE / 3n);

/** Splits x > 0 into m between 1 and 2 and k with x = m 2^k. */
const split = (x: number): { m: number; k: number } => {
  let k = 0;
  for (; x >= 2; k++) x /= 2;
  for (; x < 1; k--) x *= 2;
  return { m: x, k };
};

export const exactLog = (x: number): bigint => {
  const { m, k } = split(x);
  const value = fixed(m);
  return logOfRatio(((value - ONE) << BITS) / (value + ONE)) + BigInt(k) * LOG_TWO;
};

/** e to the x as a fraction of 2^256, divided by 2^k. */
const exactExp = (x: bigint, k: number): bigint => {
  const rest = (x - BigInt(k) * LOG_TWO) >> 20n;
  let total = ONE;
  for (let term = rest, n = 2n; term !== 0n; term = times(term, rest) / n, n++) total += term;
  for (let i = 0; i < 20; i++) total = times(total, total);
  return total;
};

const unitInLastPlace = (x: bigint): bigint => 1n << BigInt(x.toString(2).replace('-', '').length - 53);

const ulps = (found: bigint, exact: bigint): number =>
  Number(((found - exact) * 1_000_000n) / unitInLastPlace(exact)) / 1e6;

/** How far `found` is from the logarithm of x, in units in the last place. */
export const errorOfLog = (found: number, x: number): number => Math.abs(ulps(fixed(found), exactLog(x)));

/** How far `found` is from e to the x (x a fraction of 2^256), in units in the last place. */
export const errorOfExp = (found: number, x: bigint): number => {
  const { m, k } = split(found);
  return Math.abs(ulps(fixed(m), exactExp(x, k)));
};
