import { InputError } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import type { Driver, ParameterFile } from './economy-file.js';
import type { Reading } from './reading.js';
import { driversSchema } from './schemas.js';

/** Reads drivers.yaml: every parameter that varies through time belongs to exactly one driver. */
export const readDrivers = (
  file: string,
  parameters: ReadonlyMap<string, ParameterFile>,
  reading: Reading,
): Map<string, Driver> => {
  const drivers = new Map<string, Driver>();
  const driverOf = new Map<string, string>();
  if (reading.content.has(file)) {
    const { value, placeOf } = reading.read(file, driversSchema);
    for (const [name, { note, ...driver }] of Object.entries(value)) {
      driver.parameters.forEach((key, i) => {
        const place = placeOf([name, 'parameters', i]);
        if (!parameters.has(key))
          throw new InputError(
            `${name} drives ${key}, which is not a parameter.${didYouMean(key, parameters.keys())}`,
            place,
          );
        const { same } = parameters.get(key)!;
        if (same !== undefined)
          throw new InputError(`${name} drives ${key}, which is the same as ${same}; list that.`, place);
        const other = driverOf.get(key);
        if (other !== undefined)
          throw new InputError(
            `${name} and ${other} both drive ${key}; a parameter belongs to one driver.`,
            place,
          );
        driverOf.set(key, name);
      });
      if (typeof driver.frozen === 'object') {
        const given = Object.keys(driver.frozen);
        const wrong = given.find((key) => !driver.parameters.includes(key));
        if (wrong !== undefined)
          throw new InputError(
            `${name} freezes ${wrong}, which it does not drive.${didYouMean(wrong, driver.parameters)}`,
            placeOf([name, 'frozen', wrong]),
          );
        const missing = driver.parameters.find((key) => !given.includes(key));
        if (missing !== undefined)
          throw new InputError(
            `${name} does not say at what value ${missing} is frozen.`,
            placeOf([name, 'frozen']),
          );
      }
      drivers.set(name, { ...driver, name, note });
    }
  }
  for (const { key, varies, place, same } of parameters.values())
    if (varies && same === undefined && !driverOf.has(key))
      throw new InputError(
        `${key} changes through time, but no driver of drivers.yaml has it; list it under one.`,
        place,
      );
  return drivers;
};
