const short = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 5 });

/** A number as a card has it: five digits that matter, thousands apart, the same in both languages. */
export const told = (value: number): string => short.format(value).replace('-', '−');
