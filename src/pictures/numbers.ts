/** A number for a reader: three digits that matter, thousands apart, a minus that is one; 'none' for null. */
export function written(value: number | null, none = 'none'): string {
  if (value === null) return none;
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const text = size.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return value < 0 && Number(size.toFixed(decimals)) !== 0 ? `\u2212${text}` : text;
}

/** A sentence in which what stands before a number as a hyphen is a minus. */
export const withMinus = (sentence: string) => sentence.replace(/(?<=^|[ (])-(?=\d)/g, '\u2212');

/** As written, but a year stands as a year. */
export const writtenIn = (unit: string, value: number | null, none?: string) =>
  unit === 'year' && value !== null ? String(Math.round(value)) : written(value, none);

/** A tick: as few decimals as the step between ticks needs. */
export function writtenTick(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const text = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d))/g, decimals ? '' : ',');
  return value < 0 ? `\u2212${text}` : text;
}

/** A unit as a sentence needs it, after a number. */
export function unitAfter(unit: string): string {
  if (unit.startsWith('percentage points')) return ' percentage points';
  if (unit.startsWith('percent a year')) return ' % a year';
  if (unit.startsWith('percent')) return ' %';
  return ['times', 'years', 'thousand'].includes(unit) ? ` ${unit}` : '';
}

/** A unit as short as a table needs it. */
export function shortUnit(unit: string): string {
  if (unit.startsWith('percent a year')) return '%/y';
  if (unit.startsWith('percentage points')) return 'pp';
  if (unit.startsWith('percent')) return '%';
  const known: Readonly<Record<string, string>> = { times: '×', thousand: 'k', years: 'y' };
  return known[unit] ?? '';
}
