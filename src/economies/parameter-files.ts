import { InputError, type Place } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import type { Institution, ParameterSpec } from '../kernel/index.js';
import type { ParameterFile } from './economy-file.js';
import { parameterOf, type Window } from './parameter-entry.js';
import type { Reading } from './reading.js';
import { parametersSchema, type ParameterEntry } from './schemas.js';

/** Reads parameters/<institution>.yaml of each institution: every declared parameter, nothing else, unit for unit. */
export const readParameters = (
  folder: string,
  institutions: readonly Institution[],
  window: Window,
  reading: Reading,
): Map<string, ParameterFile> => {
  const found = new Map<string, ParameterFile>();
  const borrowed: Borrowed[] = [];
  expectOnly(folder, institutions, reading);
  for (const { ports } of institutions) {
    const declared = ports.parameters ?? {};
    const names = Object.keys(declared);
    const file = `${folder}/${fileName(ports.name)}.yaml`;
    if (names.length === 0 && !reading.content.has(file)) continue;
    const { value: entries, placeOf } = reading.read(file, parametersSchema);
    for (const name of Object.keys(entries))
      if (!names.includes(name))
        throw new InputError(
          `${ports.name} declares no parameter ${name}.${didYouMean(name, names)}`,
          placeOf([name]),
        );
    for (const name of names) {
      const spec = declared[name]!;
      const entry = entries[name];
      if (!entry)
        throw new InputError(`${ports.name}.${name} is missing; it is ${spec.meaning}, in ${spec.unit}.`, {
          file,
        });
      const at = (...below: readonly string[]) => placeOf([name, ...below]);
      const key = `${ports.name}.${name}`;
      if (entry.same === undefined) found.set(key, parameterOf(key, spec, entry, at, window, reading));
      else borrowed.push({ key, spec, entry, at });
    }
  }
  const own = new Map(found);
  for (const one of borrowed) found.set(one.key, sameAs(one, own));
  return found;
};

interface Borrowed {
  readonly key: string;
  readonly spec: ParameterSpec;
  readonly entry: ParameterEntry;
  at(...below: readonly string[]): Place;
}

/** A parameter that several institutions need is given once and borrowed by the others, draws and changes included. */
const sameAs = (
  { key, spec, entry, at }: Borrowed,
  own: ReadonlyMap<string, ParameterFile>,
): ParameterFile => {
  const same = entry.same!;
  const lender = own.get(same);
  const place = at('same');
  if (!lender)
    throw new InputError(
      `${key} is the same as ${same}, which has no values of its own.${didYouMean(same, own.keys())}`,
      place,
    );
  const more = Object.keys(entry).find((word) => !['unit', 'same', 'note'].includes(word));
  if (more !== undefined)
    throw new InputError(`${key} is the same as ${same}, so ${more} is given there.`, at(more));
  if (spec.unit !== lender.unit || entry.unit !== spec.unit || spec.by.join() !== lender.by.join())
    throw new InputError(
      `${key} is in ${spec.unit}${by(spec.by)}, but ${same} is in ${lender.unit}${by(lender.by)}.`,
      place,
    );
  return { ...lender, key, meaning: spec.meaning, same, range: undefined, note: entry.note, place: at() };
};

/** Files are named in kebab-case, as their documents and tests are. */
const fileName = (institution: string) =>
  institution.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const by = (tables: readonly string[]) => (tables.length > 0 ? ` by ${tables.join(' and ')}` : '');

/** An institution's file: labourMarket is in labour-market.yaml. */
const fileNameOf = (institution: string) =>
  `${institution.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.yaml`;

const expectOnly = (folder: string, institutions: readonly Institution[], { content }: Reading) => {
  const names = institutions.map(({ ports }) => fileNameOf(ports.name));
  for (const file of content.list(folder)) {
    const name = file.slice(folder.length + 1);
    if (!names.includes(name))
      throw new InputError(
        `this file belongs to no institution that economy.yaml lists.${didYouMean(name, names)}`,
        { file },
      );
  }
};
