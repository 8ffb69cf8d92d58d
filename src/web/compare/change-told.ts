import { type Change, writtenPeriod } from '../../economies/index.js';
import { writeFactor, writeValue } from '../numbers/write-number.js';
import { heldStill, leftOut, whenTold } from '../text/compare.js';
import type { Words } from '../text/words.js';

/** What a change does, and when; values in the unit of their parameter, bare where it is not known. */
export const changeTold = (
  change: Change,
  unit: string | undefined,
): { readonly what: Words; readonly when: Words } => {
  const until = change.until === undefined ? undefined : writtenPeriod(change.until);
  return { what: whatTold(change, unit), when: whenTold(writtenPeriod(change.from), until) };
};

const whatTold = (change: Change, unit: string | undefined): Words => {
  switch (change.kind) {
    case 'set':
      return {
        en: writeValue(change.value, unit ?? '1', 'en'),
        ja: writeValue(change.value, unit ?? '1', 'ja'),
      };
    case 'multiply':
      return { en: writeFactor(change.value, 'en'), ja: writeFactor(change.value, 'ja') };
    case 'freeze':
      return heldStill;
    case 'without':
      return leftOut;
  }
};
