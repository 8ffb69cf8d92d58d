import type { Change } from '../../economies/index.js';
import type { Subject } from '../../experiments/index.js';
import type { Title } from '../../runs/index.js';
import type { Catalog } from './catalog.js';

/** What the changes of levers and scenarios are about, for a table that sets them side by side. */
export interface ChangedThings {
  /** By institution.parameter, without its rows. */
  readonly parameters: Readonly<Record<string, { readonly unit: string; readonly meaning: string }>>;
  readonly drivers: Readonly<Record<string, Title>>;
}

export const changedThings = ({ economy }: Subject, { levers, presets }: Catalog): ChangedThings => {
  const changes = [...levers, ...presets].flatMap((one) => one.changes);
  const keys = new Set(changes.flatMap(parameterOf));
  const names = new Set(changes.flatMap((change) => (change.kind === 'freeze' ? [change.driver] : [])));
  return {
    parameters: Object.fromEntries(
      [...economy.parameters.values()]
        .filter(({ key }) => keys.has(key))
        .map(({ key, unit, meaning }) => [key, { unit, meaning }]),
    ),
    drivers: Object.fromEntries(
      [...economy.drivers.values()]
        .filter(({ name }) => names.has(name))
        .map(({ name, title }) => [name, title]),
    ),
  };
};

const parameterOf = (change: Change): string[] =>
  change.kind === 'set' || change.kind === 'multiply' ? [keyOfParameter(change.parameter)] : [];

/** institution.parameter of institution.parameter.row */
export const keyOfParameter = (parameter: string): string => parameter.split('.').slice(0, 2).join('.');
