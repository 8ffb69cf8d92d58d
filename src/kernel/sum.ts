/** Total of the first `size` values, in order, with Neumaier's correction of rounding; whole numbers are exact. */
export const sum = (values: ArrayLike<number>, size = values.length): number => {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < size; i++) {
    const value = values[i];
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return finished(total, lost);
};

/** Total of the rows whose flag is not 0. */
export const sumWhere = (
  values: ArrayLike<number>,
  alive: ArrayLike<number>,
  size = values.length,
): number => {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < size; i++) {
    if (alive[i] === 0) continue;
    const value = values[i];
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return finished(total, lost);
};

// After an overflow the correction is NaN (Infinity - Infinity) and would hide which side overflowed.
const finished = (total: number, lost: number): number => (total - total === 0 ? total + lost : total);

let remainders = new Float64Array(64);
let ordered = new Float64Array(64);

/**
 * Splits a whole amount by weight so that the parts are whole and add up to it exactly: each gets the whole part
 * of its share, and what is left goes one by one to the largest remainders (of equal ones, the lower row).
 * `out` may be `weights`; its length is the number of parts. Costs a sort of the remainders.
 */
export const wholeShares = (amount: number, weights: ArrayLike<number>, out: Float64Array): void => {
  const size = out.length;
  const whole = Math.abs(amount);
  const sign = amount < 0 ? -1 : 1;
  if (!Number.isSafeInteger(amount))
    throw new Error(`wholeShares cannot split ${amount}; give a whole amount below 2^53.`);
  const total = totalWeight(whole, weights, size);
  if (whole === 0) return void out.fill(0);

  if (remainders.length < size) {
    remainders = new Float64Array(size * 2);
    ordered = new Float64Array(size * 2);
  }
  let given = 0;
  let sharing = 0;
  let largest = 0;
  for (let i = 0; i < size; i++) {
    const weight = weights[i];
    const share = (whole * weight) / total;
    const part = Math.floor(share);
    // A row without weight never receives a remainder.
    remainders[i] = weight > 0 ? share - part : -1;
    if (weight > 0) sharing++;
    out[i] = part;
    if (part > out[largest]) largest = i;
    given += part;
  }
  // Shares beside 2^53 are rounded by a unit or two: the largest part takes what no remainder can.
  const left = whole - given;
  const spread = Math.min(Math.max(left, 0), sharing);
  out[largest] += left - spread;
  if (spread > 0) giveToLargestRemainders(spread, size, out);
  if (sign < 0) for (let i = 0; i < size; i++) out[i] = 0 - out[i];
};

const totalWeight = (whole: number, weights: ArrayLike<number>, size: number): number => {
  for (let i = 0; i < size; i++)
    if (!(weights[i] >= 0)) throw new Error(`wholeShares: weight ${i} is ${weights[i]}; give zero or more.`);
  const total = sum(weights, size);
  if (whole > 0 && !(total > 0 && whole * total < Infinity))
    throw new Error(`wholeShares: the weights add up to ${total}, so ${whole} cannot be split by them.`);
  return total;
};

const giveToLargestRemainders = (count: number, size: number, out: Float64Array): void => {
  for (let i = 0; i < size; i++) ordered[i] = remainders[i];
  ordered.subarray(0, size).sort();
  const threshold = ordered[size - count];
  let left = count;
  for (let i = 0; i < size; i++)
    if (remainders[i] > threshold) {
      out[i]++;
      left--;
    }
  for (let i = 0; i < size && left > 0; i++)
    if (remainders[i] === threshold) {
      out[i]++;
      left--;
    }
};
