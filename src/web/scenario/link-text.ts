/** Numbers and quarters as short as links can have them, in letters, digits, point and hyphen only. */

/** Between the items of a scenario that stands beside the current one; no item has two points in a row. */
export const BETWEEN = '..';

/** The shortest decimal that reads back as the same number: .5, -3, 1e21. */
export const shortNumber = (value: number): string =>
  String(value)
    .replace(/^(-?)0\./, '$1.')
    .replace('e+', 'e');

/** The number, or undefined when the text is none. */
export const numberIn = (text: string): number | undefined => {
  if (!/^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
};

// Fixed, and no part of any economy, so that another first quarter leaves links as they are.
const FIRST = 4 * 1900;

/** Quarters since 1900 in base 36: 1990Q1 is a0. */
export const shortQuarter = (period: number): string => (period - FIRST).toString(36);

export const quarterIn = (text: string): number | undefined =>
  /^-?[0-9a-z]{1,4}$/.test(text) ? FIRST + Number.parseInt(text, 36) : undefined;
