import type { ScoredTarget } from '../../runs/score.js';
import { unitOf } from '../numbers/units.js';
import { writeNumber, writeValue } from '../numbers/write-number.js';
import type { Words } from '../text/words.js';

/** A number with its unit; a year stands as a year. */
export const valueTold = (value: number, unit: string): Words =>
  unit === 'year'
    ? { en: String(Math.round(value)), ja: `${Math.round(value)}年` }
    : { en: writeValue(value, unit, 'en'), ja: writeValue(value, unit, 'ja') };

/** From one number to another; the unit stands once where it is the same for both. */
export const rangeTold = (low: number, high: number, unit: string): Words => {
  const end = valueTold(high, unit);
  const start = lowTold(low, unit);
  return { en: `${start.en} to ${end.en}`, ja: `${start.ja}〜${end.ja}` };
};

/** What the model has, as it stands before the record with its unit. */
export const besideRecord = (value: number, unit: string): Words => ({
  en: lowTold(value, unit).en,
  ja: valueTold(value, unit).ja,
});

export const besideRange = (low: number, high: number, unit: string): Words => ({
  en: `${lowTold(low, unit).en} to ${lowTold(high, unit).en}`,
  ja: rangeTold(low, high, unit).ja,
});

const lowTold = (low: number, unit: string): Words => {
  if (unit === 'year' || unitOf(unit).typed.tens > 0) return valueTold(low, unit);
  const text = writeNumber(low);
  return { en: text, ja: text };
};

/** One number, or the ends of a band. */
export const observedTold = (observed: ScoredTarget['observed'], unit: string): Words =>
  typeof observed === 'number' ? valueTold(observed, unit) : rangeTold(observed[0], observed[1], unit);
