import { InputError } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import type { AccountSpec } from '../kernel/index.js';
import type { OpeningFile } from './economy-file.js';
import type { Reading } from './reading.js';
import { openingSchema } from './schemas.js';

/** Reads opening*.yaml: every stock belongs to an account, and each account holds what it owes. */
export const readOpening = (
  folder: string,
  accounts: readonly AccountSpec[],
  money: string,
  reading: Reading,
): OpeningFile | undefined => {
  const files = reading.content
    .list(folder)
    .filter((path) => /^opening[\w-]*\.yaml$/.test(path.slice(folder.length + 1)));
  const [file, second] = files;
  if (file === undefined) return undefined;
  if (second !== undefined)
    throw new InputError(`an economy opens once, but ${file} opens it too; keep one of the two`, {
      file: second,
    });
  const { value, placeOf } = reading.read(file, openingSchema);
  if (value.unit !== money)
    throw new InputError(
      `the opening is in ${value.unit}, but the economy's money is ${money}.`,
      placeOf(['unit']),
    );
  const known = accounts.flatMap(({ held, owed }) => [...held, ...owed]);
  for (const [path, { value: amount, status, source, why }] of Object.entries(value.stocks)) {
    const place = placeOf(['stocks', path]);
    if (!known.includes(path))
      throw new InputError(
        `no account of economy.yaml holds or owes ${path}.${didYouMean(path, known)}`,
        place,
      );
    if (!Number.isSafeInteger(amount))
      throw new InputError(`${path} opens with ${amount}; money is a whole number below 2^53.`, place);
    if (status === 'assumed' ? !why : !source)
      throw new InputError(
        `${path} is ${status}, so it needs ${status === 'assumed' ? 'a why' : 'a source: keys of data/sources.yaml'}.`,
        place,
      );
    for (const one of source ?? []) reading.expectSource(one, placeOf(['stocks', path, 'source']));
  }
  const amountOf = (path: string) => value.stocks[path]?.value ?? 0;
  for (const { name, held, owed } of accounts) {
    const difference = total(held, amountOf) - total(owed, amountOf);
    if (difference === 0) continue;
    const named = [...owed, ...held].find((path) => value.stocks[path]);
    throw new InputError(
      `the account ${name} does not balance: what is held (${held.join(' + ')}) is ${Math.abs(difference)} ${money} ${
        difference > 0 ? 'more' : 'less'
      } than what is owed (${owed.join(' + ')}).`,
      placeOf(named === undefined ? ['stocks'] : ['stocks', named]),
    );
  }
  return {
    file,
    stocks: Object.fromEntries(known.map((path) => [path, amountOf(path)])),
    statuses: Object.fromEntries(Object.entries(value.stocks).map(([path, { status }]) => [path, status])),
  };
};

const total = (paths: readonly string[], amountOf: (path: string) => number) =>
  paths.reduce((sum, path) => sum + amountOf(path), 0);

/** The stocks at a scale, in whole units: what is held is divided and rounded, what is owed follows to the unit. */
export const scaledStocks = (
  stocks: Readonly<Record<string, number>>,
  accounts: readonly AccountSpec[],
  scale: number,
): Record<string, number> => {
  const scaled: Record<string, number> = {};
  for (const { held, owed } of accounts) {
    for (const path of [...held, ...owed]) scaled[path] = Math.round((stocks[path] ?? 0) / scale);
    const amountOf = (path: string) => scaled[path]!;
    const difference = total(held, amountOf) - total(owed, amountOf);
    const largest = owed.reduce((best, path) =>
      Math.abs(amountOf(path)) > Math.abs(amountOf(best)) ? path : best,
    );
    scaled[largest]! += difference;
  }
  return scaled;
};
