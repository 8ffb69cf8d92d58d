import { InputError } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import type { AlarmRule } from './economy-file.js';
import type { Reading } from './reading.js';
import { alarmsSchema } from './schemas.js';

/** Reads alarms.yaml: bounds for recorded columns, told when they are broken for too long. */
export const readAlarms = (
  file: string,
  record: readonly string[],
  rowsOf: (table: string) => readonly string[] | undefined,
  reading: Reading,
): AlarmRule[] => {
  if (!reading.content.has(file)) return [];
  const { value, placeOf } = reading.read(file, alarmsSchema);
  return Object.entries(value).map(([name, rule]) => {
    const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, except = [] } = rule;
    const table = rule.column.slice(0, rule.column.indexOf('.'));
    if (!record.includes(rule.column) && !record.includes(`${table}.*`))
      throw new InputError(
        `${name} watches ${rule.column}, which economy.yaml does not record.${didYouMean(rule.column, record)}`,
        placeOf([name, 'column']),
      );
    const rows = rowsOf(table) ?? [];
    const wrong = except.find((row) => !rows.includes(row));
    if (wrong !== undefined)
      throw new InputError(
        `${name} leaves out ${wrong}, which is not a row of ${table}.${didYouMean(wrong, rows)}`,
        placeOf([name, 'except']),
      );
    return { ...rule, name, low, high, except };
  });
};
