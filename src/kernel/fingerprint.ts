import { mix } from './random.js';

const asFloat = new Float64Array([1]);
const asWords = new Int32Array(asFloat.buffer);
const HIGH = asWords[0] === 0 ? 1 : 0;
const LOW = 1 - HIGH;

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/**
 * A 64-bit fingerprint of numbers and texts in the order they are added; the same in every engine and on every
 * machine. It finds accidental changes, not forgeries. Two lanes in the manner of MurmurHash3, fed 32 bits at a time.
 */
export class Fingerprint {
  private lane0 = 0x2545f491;
  private lane1 = 0x6c078965;
  private words = 0;

  /** -0 counts as 0; NaN is refused because its bits differ between engines. */
  number(value: number): this {
    if (value !== value)
      throw new Error('A fingerprint was asked of NaN; find where the model first produced it.');
    asFloat[0] = value + 0;
    this.word(asWords[LOW]);
    this.word(asWords[HIGH]);
    return this;
  }

  /** The first `size` values; the size itself is part of the fingerprint. */
  numbers(values: ArrayLike<number>, size = values.length): this {
    this.word(size);
    for (let i = 0; i < size; i++) this.number(values[i]);
    return this;
  }

  text(text: string): this {
    this.word(~text.length);
    for (let i = 0; i < text.length; i++) this.word(text.charCodeAt(i));
    return this;
  }

  /** 16 hexadecimal characters for everything added so far; adding may go on. */
  hex(): string {
    let first = this.lane0 ^ this.words;
    let second = this.lane1 ^ this.words;
    first = (first + second) | 0;
    second = (second + first) | 0;
    first = mix(first);
    second = mix(second);
    first = (first + second) | 0;
    second = (second + first) | 0;
    return hexOf(first) + hexOf(second);
  }

  private word(word: number): void {
    this.words = (this.words + 1) | 0;
    const stirred0 = Math.imul(rotate(Math.imul(word, 0x239b961b), 15), 0x38b34ae5);
    const stirred1 = Math.imul(rotate(Math.imul(word, 0xa1e38b93 | 0), 17), 0xab0e9789 | 0);
    this.lane0 = (Math.imul(rotate(this.lane0 ^ stirred0, 13) + this.lane1, 5) + 0x561ccd1b) | 0;
    this.lane1 = (Math.imul(rotate(this.lane1 ^ stirred1, 15) + this.lane0, 5) + 0x0bcaa747) | 0;
  }
}

const hexOf = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** The fingerprint of the parts in their order. */
export const fingerprintOf = (...parts: readonly (number | string | ArrayLike<number>)[]): string => {
  const fingerprint = new Fingerprint();
  for (const part of parts) {
    if (typeof part === 'number') fingerprint.number(part);
    else if (typeof part === 'string') fingerprint.text(part);
    else fingerprint.numbers(part);
  }
  return fingerprint.hex();
};
