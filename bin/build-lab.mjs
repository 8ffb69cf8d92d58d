// Builds the pages of the lab into dist/lab, with what they read: the catalog, the files of the economy, the preview.
// Run after tsc, whose output it uses; `npm run build` does both.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { originOf, subjectOf } from '../dist/src/cli/subject-of.js';
import { contentOnDisk } from '../dist/src/data/files.js';
import { labData } from '../dist/src/web/bundle/lab-data.js';

const economy = 'japan';
await build();
const world = {
  root: '.',
  content: contentOnDisk('.'),
  registryModule: new URL('../dist/src/economies/registry.js', import.meta.url).href,
};
const subject = await subjectOf(world, economy);
mkdirSync('dist/lab/data', { recursive: true });
for (const [name, data] of Object.entries(labData(world.content, subject, originOf(world, subject))))
  writeFileSync(`dist/lab/data/${name}.json`, JSON.stringify(data));
