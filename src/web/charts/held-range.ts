import { useRef } from 'react';
import { type AxisKind, type AxisRange, widened } from './axis-range.js';

/** The range of an axis, which only widens as long as the key is the same. */
export function useHeldRange(key: string, kind: AxisKind, numbers: readonly number[]): AxisRange | undefined {
  const held = useRef<{ readonly key: string; readonly range: AxisRange | undefined }>(undefined);
  const before = held.current?.key === key ? held.current.range : undefined;
  const range = widened(before, numbers, kind);
  held.current = { key, range };
  return range;
}
