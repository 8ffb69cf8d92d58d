import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { economiesWithPages, folderOf, pagesOf, printedIn } from '../../src/cli/docs.js';
import { contentOnDisk } from '../../src/data/files.js';
import { loadSubject } from '../../src/experiments/index.js';
import { institutions } from '../../src/institutions/index.js';

const world = { root: '.', content: contentOnDisk('.') };
const economies = economiesWithPages(world);

test('Japan and Keynes+Schumpeter have pages', () => {
  expect(economies).toEqual(expect.arrayContaining(['japan', 'keynes-schumpeter']));
});

test.each(economies)(
  'the pages of %s are what its declarations print; renew them with npm run docs',
  (name) => {
    const folder = folderOf(world, name);
    const pages = pagesOf(world, loadSubject(world.content, name, institutions), folder);
    expect(printedIn(folder).sort()).toEqual(Object.keys(pages).sort());
    for (const [file, text] of Object.entries(pages))
      expect(readFileSync(join(folder, file), 'utf8'), `${folder}/${file} is out of date`).toBe(text);
  },
);

test.each(economies)('every link in the folder of %s leads to a file', (name) => {
  const folder = folderOf(world, name);
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.md')))
    for (const [, to] of readFileSync(join(folder, file), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
      expect(existsSync(join(folder, to)), `${file} links to ${to}`).toBe(true);
});
