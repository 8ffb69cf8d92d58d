import { loadSeries, loadSources } from '../../data/index.js';
import type { Subject } from '../../experiments/index.js';
import type { World } from '../world.js';

/** The publications behind the record of a measure, for a reader: of its series, else of its targets. */
export const sourceOf = (
  { content }: World,
  measure: Subject['measures'][string],
  targets: readonly { readonly source: readonly string[] }[],
): string => {
  const keys = measure.record
    ? loadSeries(content, measure.record).source
    : targets.flatMap(({ source }) => source);
  const sources = content.has('data/sources.yaml') ? loadSources(content) : undefined;
  return [...new Set(keys)].map((key) => sources?.get(key)?.title ?? key).join('; ');
};
