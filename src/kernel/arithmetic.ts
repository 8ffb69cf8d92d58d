// Engines disagree on the last bit of Math.exp, log and pow, so the model has its own. Method: argument
// reduction and a polynomial, after fdlibm (Copyright 1993 Sun Microsystems; free use with this notice).
// Error: exp and log are within 1 ulp of the true value (exp within 2 where the result is below 2.3e-308);
// the relative error of power(x, y) is at most (2 + |y log x|) x 1.2e-16.

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_OF_E = 1.442695040888963387;
const LARGEST = 7.09782712893383973096e2;
const SMALLEST = -7.4513321910194110842e2;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;

/** `POWERS[k + 1074]` is 2 to the k, exactly, for every k a float64 can hold. */
const POWERS = new Float64Array(2098);
for (let k = 0, power = 5e-324; k < POWERS.length; k++, power *= 2) POWERS[k] = power;

const asFloat = new Float64Array([1]);
const asWords = new Int32Array(asFloat.buffer);
const HIGH = asWords[0] === 0 ? 1 : 0;

// Rare arguments go to functions of their own: with them inside, exp and log are too long for V8 to inline and
// cost twice as much.

/** e to the x; 0 below -745.13, Infinity above 709.78, NaN for NaN. */
export const exp = (x: number): number => {
  if (!(Math.abs(x) < 708)) return expOfExtreme(x);
  // The nearest whole number of doublings; the offset makes cutting off the fraction the same as rounding.
  const k = ((LOG2_OF_E * x + 1075.5) | 0) - 1075;
  return expOfRest(x, k) * POWERS[k + 1074];
};

const expOfExtreme = (x: number): number => {
  if (!(x >= SMALLEST)) return x < SMALLEST ? 0 : NaN;
  if (x > LARGEST) return Infinity;
  const k = Math.floor(LOG2_OF_E * x + 0.5);
  // Below 2^-1022 the result is rounded once more, as it must be; 2^1024 and 2^-1075 have no float64.
  if (k > 1023) return expOfRest(x, k) * 2 * POWERS[2097];
  if (k < -1074) return expOfRest(x, k) * 0.5 * POWERS[0];
  return expOfRest(x, k) * POWERS[k + 1074];
};

/** e to the x, divided by 2 to the k. */
const expOfRest = (x: number, k: number): number => {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return 1 - (low - (r * c) / (2 - c) - high);
};

/** Natural logarithm; -Infinity for 0, NaN below 0 and for NaN. */
export const log = (x: number): number =>
  x >= SMALLEST_NORMAL && x < Infinity ? logOfNormal(x, 0) : logOfExtreme(x);

const logOfExtreme = (x: number): number => {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  return x === Infinity ? Infinity : logOfNormal(x * TWO_TO_54, -54);
};

/** log(x) + shift log 2, for x with a full exponent. */
const logOfNormal = (x: number, shift: number): number => {
  asFloat[0] = x;
  // The offset puts the reduced argument between sqrt(1/2) and sqrt(2).
  const exponent = ((asWords[HIGH] + 0x95f62) >>> 20) - 1023;
  const f = x * POWERS[1074 - exponent] - 1;
  const k = exponent + shift;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return s * (half + (even + odd)) + k * LN2_LOW - half + f + k * LN2_HIGH;
};

/** x to the y for x >= 0 (NaN below, but for y of 0, 1 and 2); exact for y of 0, 1, 2 and for x of 0 and 1. */
export const power = (x: number, y: number): number => {
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : y < 0 ? Infinity : NaN;
  return exp(y * log(x));
};

/** x, or the nearer bound; NaN stays NaN so that it is found. */
export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** x for small x, and never as much as most either way: most x / (most + |x|). */
export const saturate = (x: number, most: number): number => (most * x) / (most + Math.abs(x));
