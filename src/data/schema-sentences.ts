import { z } from 'zod';
import { didYouMean } from './nearest.js';
import type { Keys } from './yaml-places.js';

type Issue = z.core.$ZodIssue;

/** What is wrong, in one sentence, and under which keys. */
export interface Fault {
  readonly sentence: string;
  readonly keys: Keys;
  /** True when the key itself is wrong, not the value under it. */
  readonly pointsAtKey: boolean;
}

/** The first fault of a file as a sentence that says what was given, what is allowed and what was meant. */
export function sentenceOf(issues: readonly Issue[], schema: z.ZodType, raw: unknown): Fault {
  // A mistyped key is also a missing one; what stands there tells more than what does not.
  const mistyped = issues.find(({ code }) => code === 'unrecognized_keys');
  const issue = deepest(mistyped ?? issues[0]);
  const keys = issue.path.filter((key) => typeof key !== 'symbol');
  const subject = keys.length > 0 ? `"${written(keys)}"` : 'the file';
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = keysOf(schema, keys);
    const allowed = known.length > 0 && known.length <= 12 ? ` Allowed: ${known.join(', ')}.` : '';
    const sentence = `${subject} has the unknown key "${key}".${didYouMean(key, known) || allowed}`;
    return { sentence, keys: [...keys, key], pointsAtKey: true };
  }
  if (issue.code === 'invalid_key') {
    const last = keys.at(-1) ?? '';
    return {
      sentence: `"${last}" cannot be a key here: ${reason(issue.issues[0])}.`,
      keys,
      pointsAtKey: true,
    };
  }
  const given = valueUnder(raw, keys);
  if (given === undefined) {
    const parent = keys.slice(0, -1);
    const owner = parent.length > 0 ? `"${written(parent)}"` : 'the file';
    return { sentence: `${owner} lacks the key "${keys.at(-1) ?? ''}".`, keys: parent, pointsAtKey: false };
  }
  return { sentence: `${subject} is ${shown(given)}, but ${reason(issue)}.`, keys, pointsAtKey: false };
}

// Of several alternatives, the one that came furthest is the one that was meant.
function deepest(issue: Issue | undefined): Issue {
  if (!issue) throw new Error('a failed check without an issue');
  if (issue.code !== 'invalid_union') return issue;
  let best: Issue | undefined;
  for (const [first] of issue.errors) {
    if (!first || first.path.length === 0) continue;
    const inner = deepest({ ...first, path: [...issue.path, ...first.path] });
    if (!best || inner.path.length > best.path.length) best = inner;
  }
  return best ?? issue;
}

function reason(issue: Issue | undefined): string {
  if (issue?.code === 'invalid_type') return `must be ${article(issue.expected)}`;
  if (issue?.code === 'invalid_value')
    return `must be ${issue.values.map((value) => shown(value)).join(' or ')}`;
  if (issue?.code === 'invalid_union') {
    const wanted = new Set(issue.errors.map(([first]) => reason(first).replace(/^must be /, '')));
    return wanted.size > 0 ? `must be ${[...wanted].join(' or ')}` : 'is none of the allowed kinds';
  }
  // A schema's own message reads as the end of a sentence: "must be a year".
  return issue?.message.startsWith('must ') ? issue.message : `must obey: ${issue?.message ?? 'the schema'}`;
}

function keysOf(schema: z.ZodType, keys: Keys): string[] {
  let node: unknown = schema;
  for (const key of [...keys, undefined]) {
    while (node instanceof z.ZodOptional || node instanceof z.ZodDefault || node instanceof z.ZodNullable) {
      node = node.unwrap();
    }
    if (node instanceof z.ZodPipe) node = node.in;
    if (key === undefined) break;
    if (node instanceof z.ZodObject) node = node.shape[key] as unknown;
    else if (node instanceof z.ZodArray) node = node.element;
    else if (node instanceof z.ZodRecord) node = node.valueType;
    else return [];
  }
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}

function valueUnder(raw: unknown, keys: Keys): unknown {
  let value = raw;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

const written = (keys: Keys) =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
const article = (kind: string) =>
  ({
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
  })[kind] ?? kind;
const shown = (value: unknown) => {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  return typeof value === 'string' ? `"${printable(value)}"` : String(value);
};
// A file that is no text at all must not flood a terminal or give it orders.
const printable = (text: string) => {
  const clean = text.replaceAll(/\p{C}/gu, '?');
  return clean.length > longest ? `${clean.slice(0, longest)}...` : clean;
};
const longest = 60;
