import type { InWorlds } from '../../experiments/worlds.js';
import { writeYen } from '../numbers/write-number.js';
import type { Words } from '../text/words.js';

/** What is shown of an amount that both worlds have. */
export type MoneyView = 'history' | 'changed' | 'difference';
export const views: readonly MoneyView[] = ['history', 'changed', 'difference'];

export const seenIn = (view: MoneyView, { history, changed }: InWorlds<number>): number =>
  view === 'difference' ? changed - history : { history, changed }[view];

export const yen = (amount: number): Words => ({
  en: writeYen(amount, 'en'),
  ja: writeYen(amount, 'ja'),
});

/** With its sign also where it is above zero. */
export const yenMore = (amount: number): Words => {
  const { en, ja } = yen(amount);
  return amount > 0 ? { en: `+${en}`, ja: `+${ja}` } : { en, ja };
};

const TRILLION = 1e12;

/** Writes amounts of one picture in trillions with the same decimals, so many digits for the largest of them. */
export const trillions = (amounts: readonly number[], digits: number, isDifference = false) => {
  const largest = Math.max(0, ...amounts.map(Math.abs)) / TRILLION;
  const whole = largest > 0 ? Math.floor(Math.log10(largest)) + 1 : 0;
  const decimals = Math.min(8, Math.max(0, digits - Math.max(1, whole)));
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (amount: number): string => {
    const text = format.format(Math.abs(amount) / TRILLION);
    if (!/[1-9]/.test(text)) return text;
    return amount < 0 ? `−${text}` : isDifference ? `+${text}` : text;
  };
};
