import { contentOnDisk } from '../../src/data/files.js';
import { loadSubject, readSystems } from '../../src/experiments/index.js';
import { institutions } from '../../src/institutions/index.js';
import { makeCatalog } from '../../src/web/bundle/make-catalog.js';

/** Japan as the files of this repository have it. */
export const content = contentOnDisk('.');
export const subject = loadSubject(content, 'japan', institutions);
export const systems = readSystems(content, subject);
export const origin = {
  content: '',
  versions: {},
  software: { title: 'Saisei', authors: [], version: '0', licence: 'Apache-2.0' },
  scale: 5000,
};
export const catalog = makeCatalog(content, subject, origin, {});
