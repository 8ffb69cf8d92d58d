import { expect } from 'vitest';

const alone = ['meta', 'path', 'rect', 'circle'];

/** A page whose tags are closed in order, that needs nothing from outside, and in which no identifier stands twice. */
export const soundPage = (page: string): void => {
  const open: string[] = [];
  for (const [, slash, tag = '', rest = ''] of page.matchAll(/<(\/?)([a-z0-9]+)((?:"[^"]*"|[^">])*)>/gi)) {
    if (slash) expect(open.pop()).toBe(tag);
    else if (!rest.endsWith('/') && !alone.includes(tag)) open.push(tag);
  }
  expect(open).toEqual([]);
  expect(page).not.toMatch(/src=|href="(?!#)|url\((?!#)|@import|<script|<link|https?:/);
  expect(page).not.toMatch(/NaN|Infinity|undefined/);
  const found = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(found).size).toBe(found.length);
  for (const [, list] of page.matchAll(/aria-labelledby="([^"]*)"/g))
    for (const id of list!.split(' ')) expect(found).toContain(id);
  for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(found).toContain(id);
};
