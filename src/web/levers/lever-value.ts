import type { LeverNumber } from '../bundle/catalog.js';
import { type NumberComplaint, readNumber } from '../numbers/read-number.js';
import { factor } from '../numbers/unit.js';
import { unitOf } from '../numbers/units.js';
import { writeFactor, writeValue } from '../numbers/write-number.js';
import { numberComplaints } from '../text/number-complaints.js';
import type { Language, Words } from '../text/words.js';

/** A value of a lever for a reader, in every language. */
export const leverValue = ({ kind, unit }: Pick<LeverNumber, 'kind' | 'unit'>, value: number): Words => {
  const write = (language: Language) =>
    kind === 'multiply' ? writeFactor(value, language) : writeValue(value, unit, language);
  return { en: write('en'), ja: write('ja') };
};

/** What was typed for a lever, within its ends; or what is wrong with it. */
export const typedValue = (
  number: LeverNumber,
  text: string,
): { readonly value: number } | { readonly complaint: Words } => {
  const read = readNumber(text, number.kind === 'multiply' ? factor : unitOf(number.unit).typed);
  if (read.kind === 'complaint') return { complaint: complaintOf(read.reason) };
  const { low, high } = number;
  if (read.value >= low && read.value <= high) return { value: read.value };
  const [from, to] = [leverValue(number, low), leverValue(number, high)];
  return {
    complaint: {
      en: `Give a number from ${from.en} to ${to.en}.`,
      ja: `${from.ja}から${to.ja}までの数を入れてください。`,
    },
  };
};

const complaintOf = (reason: NumberComplaint): Words => numberComplaints[reason];
