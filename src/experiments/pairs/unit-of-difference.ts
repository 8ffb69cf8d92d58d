/** A unit as a sentence needs it: what stands after the number, and what 1 or 100 of an index is. */
export interface UnitOfDifference {
  readonly after: string;
  readonly base: string | null;
}

/**
 * 'percent' is percent of the value without the change. Where values themselves are in percent of something, such as
 * 'percent of GDP' or 'percent a year', their difference is in percentage points.
 */
export const unitOfDifference = (unit: string): UnitOfDifference => {
  if (unit === 'percent') return { after: ' %', base: null };
  if (unit.startsWith('percent of ')) return { after: ' percentage points', base: null };
  if (unit.startsWith('percent a '))
    return { after: unit.replace('percent', ' percentage points'), base: null };
  if (unit === '1' || unit === '0 to 1') return { after: '', base: null };
  if (unit === 'index') return { after: ' points', base: null };
  if (unit.endsWith('= 100')) return { after: ' points', base: unit };
  if (unit.endsWith('= 1')) return { after: '', base: unit };
  return { after: ` ${unit}`, base: null };
};
