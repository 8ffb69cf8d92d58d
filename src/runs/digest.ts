const PRIME = 0x1b3;

/**
 * FNV-1a of 64 bits over whole numbers of at most 32 bits, such as bytes or UTF-16 units: 16 hexadecimal digits,
 * the same in a browser. Two equally long inputs that differ in one place always differ in it.
 */
export function digestOf(units: ArrayLike<number>): string {
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325 | 0;
  for (let i = 0; i < units.length; i++) {
    low ^= units[i]!;
    // The multiplier is 2^40 + 0x1b3; in halves of 16 bits no product leaves 32 bits.
    const lower = (low & 0xffff) * PRIME;
    const upper = (low >>> 16) * PRIME + (lower >>> 16);
    high = (Math.imul(high, PRIME) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (lower & 0xffff);
  }
  return hexadecimal(high) + hexadecimal(low);
}

/** The digest of a text by its UTF-16 units. */
export const digestOfText = (text: string): string =>
  digestOf(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));

const hexadecimal = (word: number) => (word >>> 0).toString(16).padStart(8, '0');
