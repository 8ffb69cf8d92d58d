import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookOf } from '../../src/cli/docs.js';
import type { World } from '../../src/cli/world.js';
import { contentOnDisk } from '../../src/data/files.js';
import { loadSubject } from '../../src/experiments/index.js';
import { institutions } from '../../src/institutions/index.js';
import { modelPages } from '../../src/pictures/model/index.js';

test('the pages of the model are those its declarations print; renew them with npm run docs', () => {
  const content = contentOnDisk('.');
  const pages = modelPages(bookOf({ content } as World, loadSubject(content, 'japan', institutions)));
  const printed = readdirSync('docs/model').filter((file) => file.endsWith('.md'));
  expect(printed.sort()).toEqual(Object.keys(pages).sort());
  for (const [file, text] of Object.entries(pages))
    expect(readFileSync(`docs/model/${file}`, 'utf8'), `docs/model/${file} is out of date`).toBe(text);
});
