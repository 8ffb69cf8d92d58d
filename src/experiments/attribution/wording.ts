/** With the decimals asked for, and never as minus zero. */
export const printed = (value: number, { decimals = 1 }: { readonly decimals?: number }): string =>
  value.toFixed(decimals).replace(/^-(0(\.0+)?)$/, '$1');

/** Such as `a, b and c`. */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`;

/** Such as `1 pair` and `2 pairs`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A sentence holds no more than this of a kind. */
const atOnce = 3;

/** The largest few of them, largest first, and how many others there are. */
export const strongest = <One>(all: readonly One[], strength: (one: One) => number) => {
  const most = all.toSorted((a, b) => strength(b) - strength(a)).slice(0, atOnce);
  return { most, others: all.length - most.length };
};
