import type { Change } from '../../economies/change.js';
import { writtenPeriod } from '../../economies/index.js';
import type { Title } from '../../runs/index.js';
import { code62 } from '../bundle/lever-code.js';
import type { Catalog } from '../bundle/catalog.js';
import type { Item } from './asked.js';
import { changesOfItem } from './changes-of.js';

/** A scenario as a file of experiments/scenarios. */
export interface ScenarioFile {
  readonly name: string;
  readonly text: string;
}

/** The items as a file that the command line reads, each under a comment with its name; equal items, equal file. */
export const scenarioFile = (items: readonly Item[], catalog: Catalog, title: Title): ScenarioFile => {
  const body = items.flatMap((item) => [
    `  # ${nameOf(item, catalog).replace(/\s+/g, ' ')}`,
    ...changesOfItem(item, catalog).map(entry),
  ]);
  const text = [
    `title: { en: ${quoted(title.en)}, ja: ${quoted(title.ja)} }`,
    `economy: ${catalog.economy}`,
    ...(items.length > 0 ? ['changes:', ...body] : ['changes: []']),
    '',
  ].join('\n');
  return { name: `lab-${code62(text).toLowerCase()}.yaml`, text };
};

const nameOf = (item: Item, catalog: Catalog): string => {
  switch (item.kind) {
    case 'lever':
      return catalog.levers.find(({ id }) => id === item.id)!.title.en;
    case 'preset':
      return catalog.presets.find(({ name }) => name === item.name)!.title.en;
    case 'parameter':
      return item.parameter;
  }
};

/** One change in one entry: within an entry the order of a file is not that of the list. */
const entry = (change: Change): string => {
  const until = change.until === undefined ? '' : `, until: ${writtenPeriod(change.until)}`;
  return `  - { from: ${writtenPeriod(change.from)}${until}, ${act(change)} }`;
};

const act = (change: Change): string => {
  switch (change.kind) {
    case 'set':
    case 'multiply':
      return `${change.kind}: { ${quoted(change.parameter)}: ${change.value} }`;
    case 'freeze':
      return `freeze: [${quoted(change.driver)}]`;
    case 'without':
      return `without: [${quoted(change.institution)}]`;
  }
};

/** A text of JSON is one of YAML. */
const quoted = (text: string): string => JSON.stringify(text);
