import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Content } from './content.js';
import { InputError, type Place } from './input-error.js';
import { sentenceOf } from './schema-sentences.js';
import { placesIn, type Keys } from './yaml-places.js';

/** A YAML file that holds what its schema asks for, and where each of its values stands. */
export interface StrictYaml<T> {
  readonly value: T;
  /** Where the value under these keys stands, so that later checks can point at it. */
  placeOf(keys: Keys): Place;
}

/** Reads a content file; throws InputError with file:line:column for anything the schema does not allow. */
export function readYaml<T>(content: Content, path: string, schema: z.ZodType<T>): StrictYaml<T> {
  const file = content.calledBy?.(path) ?? path;
  const fromText = () => parseYaml(content.text(path), file, schema);
  const known = content.parsed?.(path);
  if (known === undefined) return fromText();
  const checked = schema.safeParse(known);
  // Where the fault stands is told by the text alone, which is slow to read.
  return checked.success
    ? { value: checked.data, placeOf: (keys) => placeLater(file, () => fromText().placeOf(keys)) }
    : fromText();
}

/** A place that is looked up when somebody asks for its line. */
const placeLater = (file: string, find: () => Place): Place => {
  let found: Place | undefined;
  const place = () => (found ??= find());
  return Object.defineProperties({ file } as Place, {
    line: { enumerable: true, get: () => place().line },
    column: { enumerable: true, get: () => place().column },
  });
};

/** The same for text that is already at hand; `file` is only what errors call it. */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>): StrictYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const places = placesIn(document, lines, file);
  const broken = document.errors[0];
  if (broken) throw new InputError(syntaxSentence(broken, text), places.at(broken.pos[0]));

  const raw = plain(document, file);
  const checked = schema.safeParse(raw, { reportInput: true });
  if (checked.success) return { value: checked.data, placeOf: places.ofValue };

  const { sentence, keys, pointsAtKey } = sentenceOf(checked.error.issues, schema, raw);
  throw new InputError(sentence, pointsAtKey ? places.ofKey(keys) : places.ofValue(keys));
}

// An alias of nothing, or so many that the file would fill the memory, is found only here.
function plain(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new InputError(`this is not YAML: ${cause.message}.`, { file });
  }
}

function syntaxSentence(
  error: { code: string; message: string; pos: [number, number] },
  text: string,
): string {
  if (error.code !== 'DUPLICATE_KEY') return `this is not YAML: ${error.message}`;
  const key = /^(?:"([^"]*)"|'([^']*)'|([^:]+))/.exec(text.slice(error.pos[0]));
  return `the key "${(key?.[1] ?? key?.[2] ?? key?.[3] ?? '').trim()}" stands here a second time; keep one of the two.`;
}
