/** Three digits. */
const enoughDigits = 100;
const farthest = 20;

/**
 * Decimals with which a number known to `error` is told; -2 stands for hundreds. Rounding moves the number by at most
 * the error, and no more than three digits are told.
 */
export const rounding = (number: number, error: number): number => {
  const size = Math.max(Math.abs(number), error);
  if (size === 0) return 0;
  return Math.min(
    decimalsUntil((scale) => 2 * error * scale >= 1),
    decimalsUntil((scale) => size * scale >= enoughDigits),
  );
};

/** The fewest decimals whose power of ten is enough. */
const decimalsUntil = (enough: (scale: number) => boolean): number => {
  let decimals = -farthest;
  while (decimals < farthest && !enough(powerOfTen(decimals))) decimals++;
  return decimals;
};

/** Powers to 10^22 are exact as products, and one division rounds correctly: the same bits everywhere. */
const powerOfTen = (exponent: number): number => {
  let power = 1;
  for (let i = 0; i < Math.abs(exponent); i++) power *= 10;
  return exponent < 0 ? 1 / power : power;
};

/** The size of a number, rounded so, thousands apart. */
export const roundedSize = (number: number, decimals: number): string => {
  const scale = powerOfTen(Math.max(0, -decimals));
  const rounded = Math.round(Math.abs(number) / scale) * scale;
  const [whole, rest] = (decimals < 0 ? rounded : Math.abs(number)).toFixed(Math.max(0, decimals)).split('.');
  const apart = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? apart : `${apart}.${rest}`;
};
