import type { Content } from '../../data/content.js';
import { readReadings, readTargets, recordsOf, type Subject } from '../../experiments/index.js';

/**
 * The files that the engine reads to run an economy and to hold it against the record, by path; those of the record
 * are found by reading them, so that none can be forgotten.
 */
export const contentFiles = (
  content: Content,
  { economy, measures }: Subject,
): Readonly<Record<string, string>> => {
  const files = new Map<string, string>();
  const listening: Content = {
    list: (folder) => content.list(folder),
    has: (path) => content.has(path),
    text: (path) => {
      const text = content.text(path);
      files.set(path, text);
      return text;
    },
  };
  const folder = `economies/${economy.name}`;
  for (const path of economy.files) listening.text(path);
  if (content.has(`${folder}/measures.yaml`)) listening.text(`${folder}/measures.yaml`);
  if (content.has(`${folder}/targets.yaml`)) readTargets(listening, economy.name, measures);
  readReadings(listening, economy);
  const record = recordsOf(listening, measures);
  for (const key of Object.keys(measures)) record(key);
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
};
