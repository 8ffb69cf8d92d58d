import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { type EconomyFile, writtenPeriod } from '../../economies/index.js';
import type { DatedChange } from './dated-change.js';

/** Throws at the first change that the economy cannot make: no such thing, another unit, outside its quarters. */
export const checkChanges = (economy: EconomyFile, changes: readonly DatedChange[]): void => {
  for (const one of changes) {
    checkDates(economy, one);
    const { change, place } = one;
    if (change.kind === 'freeze') known('driver', change.driver, [...economy.drivers.keys()], one, economy);
    else if (change.kind === 'without') {
      const names = economy.institutions.map(({ ports }) => ports.name);
      known('institution', change.institution, names, one, economy);
      if (change.until !== undefined)
        throw new InputError(
          `${change.institution} cannot come back once it is left out; leave out until.`,
          place,
        );
    } else checkParameter(economy, one, change.parameter);
  }
};

const checkDates = (economy: EconomyFile, { change, place }: DatedChange) => {
  const { from, until } = change;
  if (until !== undefined && until < from)
    throw new InputError(
      `the change ends ${writtenPeriod(until)}, before it begins ${writtenPeriod(from)}.`,
      place,
    );
  if (from < economy.start || from > economy.end)
    throw new InputError(
      `the change begins ${writtenPeriod(from)}, but ${economy.name} runs from ${writtenPeriod(economy.start)} to ${writtenPeriod(economy.end)}.`,
      place,
    );
};

const known = (
  what: string,
  name: string,
  names: readonly string[],
  { place }: DatedChange,
  economy: EconomyFile,
) => {
  if (!names.includes(name))
    throw new InputError(`${economy.name} has no ${what} ${name}.${didYouMean(name, names)}`, place);
};

const checkParameter = (economy: EconomyFile, one: DatedChange, parameter: string) => {
  const [institution = '', name = '', ...rows] = parameter.split('.');
  const key = `${institution}.${name}`;
  known('parameter', key, [...economy.parameters.keys()], one, economy);
  const { same, names, by, unit } = economy.parameters.get(key)!;
  const { place } = one;
  if (same !== undefined) throw new InputError(`${key} is the same as ${same}; change that.`, place);
  const row = rows.join('.');
  if (row !== '' && !names.includes(row))
    throw new InputError(
      `${key} has no value for ${row}.${didYouMean(row, names) || ` It is given by ${by.join(' and ') || 'nothing'}.`}`,
      place,
    );
  if (one.unit !== undefined && one.unit !== unit)
    throw new InputError(`${key} is given in ${one.unit}, but it is declared in ${unit}.`, place);
};
