import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, digestOfText } from '../../src/runs/digest.js';

test('nothing has the offset basis of FNV-1a as its digest', () => {
  expect(digestOf([])).toBe('cbf29ce484222325');
});

test('the digest is that of the definition in whole numbers of any size', () => {
  fc.assert(
    fc.property(fc.uint16Array(), (units) => {
      const text = String.fromCharCode(...units);
      let hash = 0xcbf29ce484222325n;
      for (let i = 0; i < text.length; i++) {
        hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & 0xffffffffffffffffn;
      }
      expect(digestOfText(text)).toBe(hash.toString(16).padStart(16, '0'));
    }),
  );
});

test('one changed byte always changes the digest', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, change) => {
        const other = bytes.slice();
        other[at % bytes.length] ^= change;
        expect(digestOf(other)).not.toBe(digestOf(bytes));
      },
    ),
  );
});
