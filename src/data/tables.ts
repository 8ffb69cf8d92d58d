import type { z } from 'zod';
import type { Content } from './content.js';
import { numberIn, readCsv } from './csv.js';
import { InputError } from './input-error.js';
import { didYouMean } from './nearest.js';
import { tableSchema } from './schemas.js';
import { loadSources, mustKnowSources } from './sources.js';
import { readYaml } from './strict-yaml.js';

export interface TableCell {
  readonly block: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** A table of flows from row to column, in blocks, such as an input-output table. */
export interface FlowTable extends Readonly<z.infer<typeof tableSchema>> {
  readonly key: string;
  readonly cells: readonly TableCell[];
}

/** The keys of all tables, sorted. */
export function listTables(content: Content): string[] {
  const files = content.list('data/tables').filter((path) => path.endsWith('.csv'));
  return files.map((path) => path.slice('data/tables/'.length, -'.csv'.length));
}

/** One table by key, for example `input-output-1995`. */
export function loadTable(content: Content, key: string): FlowTable {
  const path = `data/tables/${key}`;
  if (!content.has(`${path}.csv`)) {
    throw new InputError(`there is no table "${key}".${didYouMean(key, listTables(content))}`);
  }
  const yaml = readYaml(content, `${path}.yaml`, tableSchema);
  mustKnowSources(loadSources(content), yaml.value.source, yaml, ['source']);
  const blocks = Object.keys(yaml.value.blocks);
  const cells = readCsv(content, `${path}.csv`, ['block', 'from', 'to', 'value']).map((row) => {
    const [block = '', from = '', to = ''] = row.cells;
    if (!blocks.includes(block)) {
      throw new InputError(
        `the block "${block}" is not described in ${path}.yaml.${didYouMean(block, blocks)}`,
        row.placeOf(0),
      );
    }
    return { block, from, to, value: numberIn(row, 3) };
  });
  return { key, ...yaml.value, cells };
}
