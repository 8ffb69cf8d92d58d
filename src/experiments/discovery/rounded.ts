/**
 * A number of a range as one says it: to the largest power of ten that is at most a fiftieth of the range, so that
 * rounding moves it by at most a hundredth of the range. A range of zero leaves it as it is.
 */
export const roundedWithin = (value: number, range: number): string => {
  if (!(range > 0)) return String(value);
  let decimals = 0;
  let size = range / 50;
  for (; size < 1 && decimals < 20; size *= 10) decimals++;
  for (; size >= 10; size /= 10) decimals--;
  const unit = power(decimals);
  const rounded = decimals > 0 ? Math.round(value * unit) / unit : Math.round(value / unit) * unit;
  // Adding zero turns -0 into 0.
  return String(rounded + 0);
};

/** Ten times itself as often as the size of the number says: exact, as far as it is needed. */
const power = (of: number): number => {
  let result = 1;
  for (let i = 0; i < Math.abs(of); i++) result *= 10;
  return result;
};

/** A share as whole percent, and what is not nothing or all never as 0 or 100 %. */
export const inPercent = (share: number): string => {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return 'less than 1 %';
  if (percent === 100 && share < 1) return 'more than 99 %';
  return `${percent} %`;
};
