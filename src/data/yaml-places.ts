import { isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import type { Place } from './input-error.js';

export type Keys = readonly (string | number)[];

/** Finds where in a YAML file a value stands: a map or list at its key, what is missing at the nearest thing around it. */
export function placesIn(document: Document, lines: LineCounter, file: string) {
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const walk = (keys: Keys, wantsKey: boolean): Place => {
    let node: unknown = document.contents;
    let offset = start(node) ?? 0;
    for (const [depth, key] of keys.entries()) {
      const step = child(node, key);
      if (!step) break;
      const last = depth === keys.length - 1;
      const atKey = wantsKey || !isScalar(step.value);
      offset = (last && atKey ? step.keyOffset : undefined) ?? start(step.value) ?? step.keyOffset ?? offset;
      node = step.value;
    }
    return at(offset);
  };
  return {
    at,
    ofValue: (keys: Keys) => walk(keys, false),
    ofKey: (keys: Keys) => walk(keys, true),
  };
}

function child(
  node: unknown,
  key: string | number,
): { keyOffset: number | undefined; value: unknown } | undefined {
  if (isSeq(node) && typeof key === 'number') {
    return key < node.items.length ? { keyOffset: undefined, value: node.items[key] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return isPair(pair) ? { keyOffset: start(pair.key), value: pair.value } : undefined;
}

const start = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
