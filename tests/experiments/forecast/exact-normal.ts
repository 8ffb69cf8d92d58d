// An independent yardstick in whole-number arithmetic of 600 bits: enough digits for the alternating series, whose
// terms reach 2^100 at 12 deviations, and for tails of 10^-33.
const BITS = 600n;
const ONE = 1n << BITS;

const times = (a: bigint, b: bigint): bigint => (a * b) >> BITS;

const arctanOfInverse = (whole: bigint): bigint => {
  let total = 0n;
  let term = ONE / whole;
  for (let odd = 1n; term !== 0n; odd += 2n) {
    total += odd % 4n === 1n ? term / odd : -term / odd;
    term /= whole * whole;
  }
  return total;
};

const root = (x: bigint): bigint => {
  let guess = 1n << BigInt(Math.ceil(x.toString(2).length / 2));
  for (;;) {
    const next = (guess + x / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
};

/** Machin: pi = 16 arctan(1/5) - 4 arctan(1/239). */
const TWO_PI = 2n * (16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n));
const ROOT_OF_TWO_PI = root(TWO_PI << BITS);

/** Chance that a normal variable is at most x, for x in quarters: 1/2 + sum of (-1)^n x^(2n+1) / (n! 2^n (2n+1)). */
export const exactNormal = (x: number): number => {
  const value = (BigInt(x * 4) << BITS) / 4n;
  const square = times(value, value);
  let power = value;
  let total = 0n;
  for (let n = 0n; power !== 0n && power !== -1n; n++) {
    total += power / (2n * n + 1n);
    power = -times(power, square) / (2n * (n + 1n));
  }
  const chance = ONE / 2n + (total << BITS) / ROOT_OF_TWO_PI;
  const shift = BigInt(Math.max(0, chance.toString(2).length - 64));
  return (Number(chance >> shift) / Number(ONE >> 300n)) * 2 ** (Number(shift) - 300);
};
