const PRIME = 0x1b3;
const WORD = 0x100000000;

/**
 * FNV-1a of 64 bits over whole numbers of at most 32 bits, such as bytes or UTF-16 units: 16 hexadecimal digits,
 * the same in a browser. Two equally long inputs that differ in one place always differ in it.
 */
export function digestOf(units: ArrayLike<number>): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < units.length; i++) {
    low = (low ^ units[i]!) >>> 0;
    // The multiplier is 2^40 + 0x1b3; every product stays below 2^53, so no bit is lost.
    const product = low * PRIME;
    high = (high * PRIME + Math.floor(product / WORD) + ((low << 8) >>> 0)) % WORD;
    low = product % WORD;
  }
  return hexadecimal(high) + hexadecimal(low);
}

/** The digest of a text by its UTF-16 units. */
export const digestOfText = (text: string): string =>
  digestOf(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));

const hexadecimal = (word: number) => word.toString(16).padStart(8, '0');
