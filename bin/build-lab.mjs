// Builds the pages of the lab into dist/lab, with what they read: the catalog, the files of the economy, the preview.
// Run after tsc, whose output it uses; `npm run build` does both.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { citedSoftware } from '../dist/src/cli/cited-software.js';
import { originOf, subjectOf } from '../dist/src/cli/subject-of.js';
import { contentOnDisk } from '../dist/src/data/files.js';
import { labData } from '../dist/src/web/bundle/lab-data.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const lab = join(root, 'dist/lab');
const economy = 'japan';

await build({ configFile: join(root, 'vite.config.mjs') });
const world = {
  root,
  content: contentOnDisk(root),
  registryModule: new URL('../dist/src/economies/registry.js', import.meta.url).href,
};
const subject = await subjectOf(world, economy);
mkdirSync(join(lab, 'data'), { recursive: true });
for (const [name, data] of Object.entries(
  labData(world.content, subject, { ...originOf(world, subject), software: citedSoftware() }),
))
  writeFileSync(join(lab, 'data', `${name}.json`), JSON.stringify(data));

// What a browser keeps for use without a connection, see src/web/offline.
const files = readdirSync(lab, { recursive: true, encoding: 'utf8' })
  .filter((name) => statSync(join(lab, name)).isFile() && name !== 'sw.js')
  .toSorted();
const digest = createHash('sha256');
for (const name of files) digest.update(name).update(readFileSync(join(lab, name)));
writeFileSync(
  join(lab, 'files.json'),
  JSON.stringify({ digest: digest.digest('hex').slice(0, 16), files: files.map((name) => `./${name}`) }),
);
