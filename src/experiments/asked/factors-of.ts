import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import type { StrictYaml } from '../../data/strict-yaml.js';
import { type EconomyFile, isUncertain } from '../../economies/index.js';
import { firstQuarterOf } from '../scenarios/dates.js';
import type { Factor } from '../studies/case-design.js';
import type { ExperimentEntry } from './experiment-schema.js';

/** The factors of an experiment file, each checked against the economy. */
export const factorsOf = (
  economy: EconomyFile,
  { value, placeOf }: StrictYaml<ExperimentEntry>,
): Factor[] => {
  const { factors } = value;
  if (typeof factors === 'string')
    return [...economy.parameters.values()]
      .filter((one) => isUncertain(one) && one.same === undefined)
      .filter(({ status }) => factors === 'uncertain' || status === 'calibrated')
      .map(({ key, range }) => ({ parameter: key, low: range![0], high: range![1] }));
  const scenarios = 'scenarios' in value ? value.scenarios : [];
  return Object.entries(factors).map(([parameter, given]) => {
    const place = placeOf(['factors', parameter]);
    const [institution, name, ...rows] = parameter.split('.');
    const key = `${institution}.${name}`;
    const file = economy.parameters.get(key);
    if (!file)
      throw new InputError(
        `${economy.name} has no parameter ${key}.${didYouMean(key, economy.parameters.keys())}`,
        place,
      );
    if (file.same !== undefined)
      throw new InputError(`${key} is the same as ${file.same}; vary that.`, place);
    const row = rows.join('.');
    if (row !== '' && given?.from === undefined)
      throw new InputError(`${parameter} is one row of a parameter; say from when it holds.`, place);
    if (row !== '' && !file.names.includes(row))
      throw new InputError(`${key} has no value for ${row}.${didYouMean(row, file.names)}`, place);
    const range = given?.range ?? (row === '' ? file.range : undefined);
    if (!range) throw new InputError(`${parameter} has no range; give one: { range: [low, high] }.`, place);
    if (!(range[0] < range[1]))
      throw new InputError(
        `the range of ${parameter} is ${range[0]} to ${range[1]}; begin with the lower.`,
        place,
      );
    const from = given?.from === undefined ? undefined : firstQuarterOf(given.from);
    if (given?.scenarios && from === undefined)
      throw new InputError(`${parameter} acts in some scenarios only, so say from when: from.`, place);
    for (const scenario of given?.scenarios ?? [])
      if (!scenarios.includes(scenario))
        throw new InputError(
          `${parameter} acts in ${scenario}, which is not among the scenarios.${didYouMean(scenario, scenarios)}`,
          place,
        );
    return {
      parameter,
      low: range[0],
      high: range[1],
      ...(from !== undefined && { from }),
      ...(given?.scenarios && { scenarios: given.scenarios }),
    };
  });
};
