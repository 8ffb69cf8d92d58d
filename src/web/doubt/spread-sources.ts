import { type Spread, splitSpread, type SplitSpread } from '../../experiments/pairs/split-spread.js';
import type { Words } from '../text/words.js';
import { spreadRemarks } from '../text/doubt-sentences.js';
import { spreadText } from '../text/doubt.js';
import type { RunEffect } from './run-effects.js';

export type Source = 'luck' | 'parameters' | 'luckAndParameters' | 'readings';

export interface SourceTold {
  readonly source: Source;
  readonly title: Words;
  /** Null where the design cannot tell it. */
  readonly spread: Spread | null;
}

/** The spread by source, and why some of it cannot be told. */
export const spreadSources = (
  effects: readonly RunEffect[],
): { readonly sources: readonly SourceTold[]; readonly remarks: readonly Words[] } => {
  const split = splitSpread(effects);
  const together = split.luck === null && split.luckAndParameters !== null;
  const shown: readonly Source[] = together
    ? ['luckAndParameters', 'readings']
    : ['luck', 'parameters', 'readings'];
  return {
    sources: shown.map((source) => ({ source, title: spreadText[source], spread: split[source] })),
    remarks: remarksOf(split, new Set(effects.map(({ reading }) => reading)).size),
  };
};

const remarksOf = (
  { luck, parameters, luckAndParameters, readings }: SplitSpread,
  count: number,
): Words[] => [
  ...(luck === null ? [luckAndParameters === null ? spreadRemarks.noLuck : spreadRemarks.together] : []),
  ...(luck !== null && parameters === null
    ? [count > 1 ? spreadRemarks.drawsAndReadings : spreadRemarks.oneDraw]
    : []),
  ...(count === 1 ? [spreadRemarks.oneReading] : []),
  ...(parameters?.variance === 0 ? [spreadRemarks.parametersZero] : []),
  ...(readings?.variance === 0 ? [spreadRemarks.readingsZero] : []),
];
