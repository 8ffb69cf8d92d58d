import type { Catalog, CatalogLever } from '../bundle/catalog.js';
import { leverCode } from '../bundle/lever-code.js';
import type { Item } from './asked.js';
import { numberIn, quarterIn } from './link-text.js';
import type { Complain } from './read-parts.js';

/** What parts of a link are read with. */
export interface Known {
  readonly catalog: Catalog;
  readonly complain: Complain;
}

/** The item that a part of a link stands for; undefined for a part of another kind, or one that was complained of. */
export const readItem = (part: string, known: Known): Item | undefined => {
  const body = part.slice(1);
  if (part.startsWith('L')) return readLever(body, known);
  if (part.startsWith('P')) return readPreset(body, known);
  if (part.startsWith('V')) return readParameter(body, known);
  return undefined;
};

const readPreset = (name: string, { catalog, complain }: Known): Item | undefined => {
  if (catalog.presets.some((preset) => preset.name === name)) return { kind: 'preset', name };
  complain('unknown', 'preset', { subject: name });
  return undefined;
};

const readLever = (body: string, known: Known): Item | undefined => {
  const [code = '', value = '', date = '', ...more] = body.split('=');
  const { catalog, complain } = known;
  const lever = leverOf(code, catalog);
  if (!lever || more.length > 0) {
    complain(lever ? 'unreadable' : 'unknown', 'lever', { subject: lever?.id ?? code, given: body });
    return undefined;
  }
  const at = value === '' ? undefined : leverValue(lever, value, complain);
  const from = date === '' ? undefined : leverDate(lever, date, known);
  return {
    kind: 'lever',
    id: lever.id,
    ...(at !== undefined && { value: at }),
    ...(from !== undefined && { from }),
  };
};

/** Levers that change the same are one, so a code may be that of a lever which became one with another. */
const leverOf = (code: string, { levers }: Catalog) =>
  levers.find((one) => one.code === code) ??
  levers.find(({ also }) => also.some((id) => leverCode(id) === code));

const allTheWay = { kind: 'used', instead: null } as const;

/** A value within the bounds of the lever; undefined where it goes all the way. */
const leverValue = ({ id: subject, number }: CatalogLever, given: string, complain: Complain) => {
  const value = numberIn(given);
  if (!number) complain('takesNoValue', 'lever', { subject, given, done: allTheWay });
  else if (value === undefined) complain('noNumber', 'lever', { subject, given, done: allTheWay });
  else {
    const inside = Math.min(number.high, Math.max(number.low, value));
    if (inside !== value)
      complain('outOfBounds', 'lever', { subject, given, done: { kind: 'used', instead: inside } });
    return inside;
  }
  return undefined;
};

const leverDate = (
  { id: subject }: CatalogLever,
  given: string,
  { catalog: { start, end }, complain }: Known,
) => {
  const from = quarterIn(given);
  if (from === undefined) complain('noNumber', 'date', { subject, given, done: allTheWay });
  else if (from < start || from > end) complain('outOfBounds', 'date', { subject, given, done: allTheWay });
  else return from;
  return undefined;
};

/** Whether the parameter exists, and how far it may go, the catalog does not know; the engine checks that. */
const readParameter = (body: string, { catalog: { start, end }, complain }: Known): Item | undefined => {
  const [parameter = '', value = '', date = '', ...more] = body.split('=');
  const [number, from] = [numberIn(value), quarterIn(date)];
  if (more.length > 0 || !/^\w+\.\w+(\.[\w-]+)*$/.test(parameter))
    complain('unreadable', 'parameter', { subject: parameter, given: body });
  else if (number === undefined) complain('noNumber', 'parameter', { subject: parameter, given: value });
  else if (from === undefined || from < start || from > end)
    complain('outOfBounds', 'date', { subject: parameter, given: date });
  else return { kind: 'parameter', parameter, value: number, from };
  return undefined;
};
