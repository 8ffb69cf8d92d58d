import type { Content } from '../data/content.js';
import { InputError, type Place } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import type { AccountSpec, Institution } from '../kernel/index.js';
import { periodOf } from '../kernel/index.js';
import { readAlarms } from './alarms-file.js';
import { readDrivers } from './drivers-file.js';
import type { EconomyFile } from './economy-file.js';
import { readOpening } from './opening-file.js';
import { readParameters } from './parameter-files.js';
import { readPosterior } from './posterior-file.js';
import { readingOf } from './reading.js';
import { economySchema, ensembleSchema } from './schemas.js';

export type Registry = Readonly<Record<string, Institution>>;

/** Reads and checks economies/<name>/. Slow beside assemblyOf: once for many runs. Throws InputError. */
export const loadEconomy = (content: Content, name: string, registry: Registry): EconomyFile => {
  const folder = `economies/${name}`;
  const file = `${folder}/economy.yaml`;
  if (!content.has(file)) throw noEconomy(content, name);
  const reading = readingOf(content, `${folder}/targets.yaml`);
  const { value, placeOf } = reading.read(file, economySchema);
  const start = periodOf(value.start)!;
  const end = periodOf(value.end)!;
  if (end < start)
    throw new InputError(`${name} ends ${value.end}, before it starts ${value.start}.`, placeOf(['end']));
  const pick = (list: 'institutions' | 'opening', known: readonly string[], what: string) =>
    value[list].forEach((one, i) => {
      if (!known.includes(one))
        throw new InputError(`${what} ${one}.${didYouMean(one, known)}`, placeOf([list, i]));
    });
  pick('institutions', Object.keys(registry), 'there is no institution');
  pick('opening', value.institutions, 'opening names an institution this economy does not list:');
  const institutions = value.institutions.map((one) => registry[one]!);
  const accounts: AccountSpec[] = Object.entries(value.accounts).map(
    ([account, { held, owed, mayBeNegative }]) => ({
      name: account,
      held,
      owed,
      ...(mayBeNegative && { mayBeNegative }),
    }),
  );
  checkTables(value.tables, accounts, placeOf);
  const settlements = settlementsOf(value, accounts, placeOf);
  const rowsOf = (table: string) => {
    const size = value.tables[table];
    return size && 'rows' in size ? size.rows : undefined;
  };
  const window = { start, quarters: end - start + 1, rowsOf };
  const parameters = readParameters(`${folder}/parameters`, institutions, window, reading);
  const drivers = readDrivers(`${folder}/drivers.yaml`, parameters, reading);
  const opening = readOpening(folder, accounts, value.money, reading);
  const ensembleFile = `${folder}/ensemble.yaml`;
  const ensemble = content.has(ensembleFile)
    ? reading.read(ensembleFile, ensembleSchema).value
    : { runs: 1, width: 0 };
  const posterior = readPosterior(`${folder}/posterior.csv`, parameters, reading);
  const alarms = readAlarms(`${folder}/alarms.yaml`, value.record, rowsOf, reading);
  return {
    name,
    title: value.title,
    start,
    end,
    scale: value.scale,
    money: value.money,
    tables: value.tables,
    hub: value.hub,
    accounts,
    settlements,
    institutions,
    openingOrder: value.opening,
    record: value.record,
    opening,
    parameters,
    drivers,
    ensemble: { runs: ensemble.runs, width: ensemble.width },
    posterior,
    alarms,
    files: reading.files(),
  };
};

type PlaceOf = (keys: readonly (string | number)[]) => Place;
type Tables = EconomyFile['tables'];

const noEconomy = (content: Content, name: string) => {
  const known = economyNames(content);
  return new InputError(
    `there is no economy ${name}.${didYouMean(name, known) || ` There are: ${known.join(', ') || 'none'}.`}`,
  );
};

/** The economies that have an economy.yaml, sorted. */
export const economyNames = (content: Content): string[] =>
  content.list('economies').flatMap((path) => /^economies\/([^/]+)\/economy\.yaml$/.exec(path)?.[1] ?? []);

const checkTables = (tables: Tables, accounts: readonly AccountSpec[], placeOf: PlaceOf) => {
  const names = Object.keys(tables);
  for (const { name, held, owed, mayBeNegative } of accounts) {
    for (const [side, paths] of Object.entries({ held, owed, mayBeNegative: mayBeNegative ?? [] }))
      paths.forEach((path, i) => {
        const place = placeOf(['accounts', name, side, i]);
        const table = path.slice(0, path.indexOf('.'));
        if (!names.includes(table))
          throw new InputError(
            `the account ${name} names the table ${table}.${didYouMean(table, names)}`,
            place,
          );
        if (side === 'mayBeNegative' && ![...held, ...owed].includes(path))
          throw new InputError(
            `the account ${name} neither holds nor owes ${path}.${didYouMean(path, [...held, ...owed])}`,
            place,
          );
      });
  }
};

const settlementsOf = (
  {
    settlements,
    tables,
    hub,
  }: { settlements: Readonly<Record<string, string>>; tables: Tables; hub: string },
  accounts: readonly AccountSpec[],
  placeOf: PlaceOf,
) => {
  const names = Object.keys(tables);
  if (!names.includes(hub))
    throw new InputError(`the hub ${hub} is not a table.${didYouMean(hub, names)}`, placeOf(['hub']));
  return Object.entries(settlements).map(([table, account]) => {
    const place = placeOf(['settlements', table]);
    if (!names.includes(table))
      throw new InputError(
        `settlements names the table ${table}, which is not there.${didYouMean(table, names)}`,
        place,
      );
    if (account === 'own') {
      if (table === hub) return { table };
      throw new InputError(
        `only the hub, ${hub}, settles by what it owes itself; give ${table} an account.`,
        place,
      );
    }
    const known = accounts.map(({ name }) => name);
    if (!known.includes(account))
      throw new InputError(
        `${table} settles through ${account}, which is not an account.${didYouMean(account, known)}`,
        place,
      );
    return { table, account };
  });
};
