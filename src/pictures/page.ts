import { escape } from './escape.js';

/** One part of a page with its heading; nothing when it has no body. */
export const section = (id: string, heading: string, body: string): string =>
  body
    ? `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escape(heading)}</h2>${body}</section>`
    : '';

/** One page that needs nothing else: no network, no script. */
export const page = (title: string, style: string, parts: readonly string[]): string =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title><style>${style}</style></head><body><main>`,
    ...parts,
    '</main></body></html>\n',
  ].join('\n');
