import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { readYaml } from '../../data/strict-yaml.js';
import { type EconomyFile, writtenPeriod } from '../../economies/index.js';
import type { Title } from '../../runs/index.js';
import { checkChanges } from '../scenarios/check-changes.js';
import { datedChanges } from '../scenarios/dated-change.js';
import type { Reading } from '../studies/case-design.js';
import { readingSchema } from './reading-schema.js';

/** A rival reading of the literature, as its file tells it. */
export interface ReadingFile extends Reading {
  readonly title: Title;
  readonly question: Title;
  readonly says: Title;
}

/** The economy as its files have it, beside its rival readings. */
export const AS_IT_IS: Reading = { name: 'as-it-is', changes: [] };

const folderOf = (economy: string) => `economies/${economy}/readings`;

/** Names of the readings of an economy, sorted. */
export const readingNames = (content: Content, economy: string): string[] =>
  content
    .list(folderOf(economy))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.slice(folderOf(economy).length + 1, -'.yaml'.length));

/** Reads economies/<economy>/readings/<name>.yaml; throws InputError with a place. */
export const readReading = (content: Content, name: string, economy: EconomyFile): ReadingFile => {
  const path = `${folderOf(economy.name)}/${name}.yaml`;
  if (!content.has(path)) {
    const names = readingNames(content, economy.name);
    throw new InputError(
      `${economy.name} has no reading ${name}.${didYouMean(name, names) || ` There are: ${names.join(', ') || 'none'}.`}`,
    );
  }
  const yaml = readYaml(content, path, readingSchema);
  const { title, question, says } = yaml.value;
  const changes = datedChanges(name, yaml, writtenPeriod(economy.start));
  checkChanges(economy, changes);
  return { name, title, question, says, changes: changes.map(({ change }) => change) };
};

/** All readings of an economy, by name. */
export const readReadings = (content: Content, economy: EconomyFile): ReadingFile[] =>
  readingNames(content, economy.name).map((name) => readReading(content, name, economy));
