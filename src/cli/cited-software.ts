import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseYaml } from '../data/index.js';
import type { CitedSoftware } from '../runs/index.js';

const FILE = 'CITATION.cff';
const address = new URL(`../../../${FILE}`, import.meta.url);

const citationFile = z.looseObject({
  title: z.string(),
  version: z.string(),
  license: z.string(),
  'date-released': z.string().optional(),
  'repository-code': z.string().optional(),
  authors: z.array(z.object({ name: z.string() })).min(1),
});

/** This program as its own CITATION.cff has it. */
export const citedSoftware = (): CitedSoftware => {
  const { value } = parseYaml(readFileSync(address, 'utf8'), FILE, citationFile);
  const { title, version, license, authors } = value;
  const [released, url] = [value['date-released'], value['repository-code']];
  return {
    title,
    version,
    licence: license,
    authors: authors.map(({ name }) => name),
    ...(released !== undefined && { date: released }),
    ...(url !== undefined && { url }),
  };
};
