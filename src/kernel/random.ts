import { log } from './arithmetic.js';
import { betaQuantile } from './beta.js';

// Every draw is a pure function of (seed, stream, quarter, agent, draw number), so leaving out one institution
// or one agent leaves every other draw as it was. Two rounds of the 32-bit mix, with a key before each: one
// round fails the test of adjacent pairs. In one draw of one quarter no two agents below 2^32 get the same
// number: the mix is a permutation.

const STEP = 1 / 4294967296;
const PREPARED = 8;

/** Wellons' "lowbias32": every input bit changes every output bit with a chance of about one half. */
export const mix = (x: number): number => {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
};

/** 32-bit FNV-1a over UTF-16 code units: tells streams apart by name. */
export const hashOfName = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** The draws of one institution. Draws with different draw numbers are independent, also across kinds. */
export class Stream {
  private readonly before = new Int32Array(PREPARED);
  private readonly between = new Int32Array(PREPARED);
  private readonly root0: number;
  private readonly root1: number;
  private quarter0 = 0;
  private quarter1 = 0;

  constructor(
    readonly seed: number,
    readonly name: string,
  ) {
    if (!Number.isSafeInteger(seed))
      throw new Error(`The seed of stream ${name} is ${seed}; give a whole number.`);
    const hash = hashOfName(name);
    const high = Math.floor(seed / 4294967296);
    // Two chains with their own constants: 64 bits of key, so that two (stream, quarter) pairs never share both.
    this.root0 = mix(mix(mix(seed ^ 0x243f6a88) + high) ^ hash);
    this.root1 = mix(mix(mix(hash ^ 0x13198a2e) + seed) ^ high);
    this.at(0);
  }

  /** Call once a quarter, before any draw of that quarter. */
  at(quarter: number): void {
    this.quarter0 = mix(this.root0 + Math.imul(quarter, 0x9e3779b1));
    this.quarter1 = mix(this.root1 ^ mix(quarter + 0x3707344a));
    for (let draw = 0; draw < PREPARED; draw++) {
      this.before[draw] = mix(this.quarter0 + Math.imul(draw, 0x85ebca77));
      this.between[draw] = mix(this.quarter1 ^ Math.imul(draw, 0x27d4eb2f));
    }
  }

  /** 32 even bits as a signed whole number; `id` is the agent's permanent identity, up to 2^53. */
  bits(id: number, draw = 0): number {
    if (draw >= PREPARED) return this.unprepared(id, draw);
    const low = id < 4294967296 ? id | 0 : fold(id);
    return mix(mix(low + this.before[draw]) ^ this.between[draw]);
  }

  /** Even on [0, 1), in steps of 2^-32. */
  uniform(id: number, draw = 0): number {
    return (this.bits(id, draw) >>> 0) * STEP;
  }

  /** Mean 0, standard deviation 1, between -6.3 and 6.3: Wichura's inverse (AS 241) of an even draw. */
  normal(id: number, draw = 0): number {
    return inverseNormal(((this.bits(id, draw) >>> 0) + 0.5) * STEP);
  }

  /** Between 0 and 1 with mean alpha / (alpha + beta): the inverse Beta distribution of an even draw. */
  beta(id: number, alpha: number, beta: number, draw = 0): number {
    return betaQuantile(((this.bits(id, draw) >>> 0) + 0.5) * STEP, alpha, beta);
  }

  /** A row from 0 to size - 1; size below 2^31. */
  index(id: number, size: number, draw = 0): number {
    return ((this.bits(id, draw) >>> 0) * size * STEP) | 0;
  }

  private unprepared(id: number, draw: number): number {
    const before = mix(this.quarter0 + Math.imul(draw, 0x85ebca77));
    const between = mix(this.quarter1 ^ Math.imul(draw, 0x27d4eb2f));
    return mix(mix((id < 4294967296 ? id | 0 : fold(id)) + before) ^ between);
  }
}

/** Identities of 2^32 and more: the high part moves the low one. */
const fold = (id: number): number => id ^ mix(Math.floor(id / 4294967296) + 0x51ed270b);

/** The number a standard normal falls below with chance p; Wichura 1988, Applied Statistics 37, AS 241. */
export const inverseNormal = (p: number): number => {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * centre(0.180625 - q * q);
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? shoulder(r - 1.6) : tail(r - 5);
  return q < 0 ? -size : size;
};

const centre = (r: number): number =>
  (((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r +
    4.5921953931549871457e4) *
    r +
    1.3731693765509461125e4) *
    r +
    1.9715909503065514427e3) *
    r +
    1.3314166789178437745e2) *
    r +
    3.387132872796366608) /
  (((((((5.226495278852854561e3 * r + 2.8729085735721942674e4) * r + 3.930789580009271061e4) * r +
    2.1213794301586595867e4) *
    r +
    5.3941960214247511077e3) *
    r +
    6.871870074920579083e2) *
    r +
    4.2313330701600911252e1) *
    r +
    1);

const shoulder = (r: number): number =>
  (((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r + 2.4178072517745061177e-1) * r +
    1.27045825245236838258) *
    r +
    3.64784832476320460504) *
    r +
    5.7694972214606914055) *
    r +
    4.6303378461565452959) *
    r +
    1.42343711074968357734) /
  (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 1.51986665636164571966e-2) * r +
    1.4810397642748007459e-1) *
    r +
    6.8976733498510000455e-1) *
    r +
    1.6763848301838038494) *
    r +
    2.05319162663775882187) *
    r +
    1);

const tail = (r: number): number =>
  (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.2426609473880784386e-3) * r +
    2.6532189526576123093e-2) *
    r +
    2.9656057182850489123e-1) *
    r +
    1.7848265399172913358) *
    r +
    5.4637849111641143699) *
    r +
    6.6579046435011037772) /
  (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r +
    7.868691311456132591e-4) *
    r +
    1.48753612908506148525e-2) *
    r +
    1.3692988092273580531e-1) *
    r +
    5.9983220655588793769e-1) *
    r +
    1);
