import type { Place } from '../../data/input-error.js';
import type { StrictYaml } from '../../data/strict-yaml.js';
import { type Change, subjectOfChange } from '../../economies/index.js';
import { firstQuarterOf, lastQuarterOf } from './dates.js';
import type { changesSchema } from './scenario-schema.js';
import type { z } from 'zod';

/** A change, where it stands, and the unit it was given in when it says one. */
export interface DatedChange {
  readonly change: Change;
  readonly place: Place;
  readonly unit: string | undefined;
  /** The scenario in whose file it stands. */
  readonly scenario: string;
}

/**
 * The changes of one file, in its order: set, multiply, freeze, without within each entry. What has no date holds from
 * the start.
 */
export const datedChanges = (
  scenario: string,
  { value, placeOf }: StrictYaml<{ readonly changes: z.infer<typeof changesSchema> }>,
  start = '',
): DatedChange[] =>
  value.changes.flatMap(({ from = start, until, set = {}, multiply = {}, freeze = [], without = [] }, i) => {
    const dates = {
      from: firstQuarterOf(from),
      ...(until !== undefined && { until: lastQuarterOf(until) }),
    };
    const one = (change: Change, unit: string | undefined, ...keys: (string | number)[]) => ({
      change,
      unit,
      scenario,
      place: placeOf(['changes', i, ...keys]),
    });
    return [
      ...Object.entries(set).map(([parameter, given]) => {
        const { value: number, unit } = typeof given === 'number' ? { value: given, unit: undefined } : given;
        return one({ kind: 'set', parameter, value: number, ...dates }, unit, 'set', parameter);
      }),
      ...Object.entries(multiply).map(([parameter, factor]) =>
        one({ kind: 'multiply', parameter, value: factor, ...dates }, undefined, 'multiply', parameter),
      ),
      ...freeze.map((driver, k) => one({ kind: 'freeze', driver, ...dates }, undefined, 'freeze', k)),
      ...without.map((institution, k) =>
        one({ kind: 'without', institution, ...dates }, undefined, 'without', k),
      ),
    ];
  });

/** Whether two changes act on the same thing in the same quarter. A row of a parameter is part of it. */
export const overlap = (a: Change, b: Change): boolean => {
  const [first, second] = [subjectOfChange(a), subjectOfChange(b)];
  const same =
    a.kind === 'freeze' || b.kind === 'freeze' || a.kind === 'without' || b.kind === 'without'
      ? a.kind === b.kind && first === second
      : first === second || first.startsWith(`${second}.`) || second.startsWith(`${first}.`);
  return same && a.from <= (b.until ?? Infinity) && b.from <= (a.until ?? Infinity);
};
