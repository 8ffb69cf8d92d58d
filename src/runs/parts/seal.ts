import { digestOf } from '../digest.js';

const MARK = 'fnv1a64:';
const DIGITS = 16;

/** What stands in a file for its digest until it is sealed. */
export const unsealed = MARK + '0'.repeat(DIGITS);

/** The bytes with their own digest written where the last `unsealed` stands. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const at = digitsAt(bytes);
  if (at === undefined) throw new Error('The file has no place for its digest; write it with a seal.');
  return written(bytes, at, digestOf(bytes));
}

/** Whether every byte is as it was when the file was sealed. */
export function isIntact(bytes: Uint8Array): boolean {
  const at = digitsAt(bytes);
  if (at === undefined) return false;
  const digits = String.fromCharCode(...bytes.subarray(at, at + DIGITS));
  return digestOf(written(bytes, at, '0'.repeat(DIGITS))) === digits;
}

function digitsAt(bytes: Uint8Array): number | undefined {
  for (let at = bytes.length - MARK.length - DIGITS; at >= 0; at--) {
    let same = 0;
    while (same < MARK.length && bytes[at + same] === MARK.charCodeAt(same)) same++;
    if (same === MARK.length) return at + same;
  }
  return undefined;
}

function written(bytes: Uint8Array, at: number, digits: string): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let i = 0; i < digits.length; i++) copy[at + i] = digits.charCodeAt(i);
  return copy;
}
