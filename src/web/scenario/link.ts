import { code62, leverCode } from '../bundle/lever-code.js';
import type { Catalog } from '../bundle/catalog.js';
import type { Item, LinkState } from './asked.js';
import type { LinkComplaint } from './link-complaint.js';
import { BETWEEN, shortNumber, shortQuarter } from './link-text.js';
import { readParts } from './read-parts.js';

/** Version of the writing below. */
export const LINK_VERSION = '1';

/**
 * The state as the fragment of an address, such as 1/cockpit/LM8S=0.5=9a/Pno-licensing/S1/N20/Mreal-gdp/ZA9x: parts
 * between slashes, each with a capital for its kind, and a mark at the end by which a link that was cut off is known.
 * Only letters, digits and / = . - are used, which mail and chat programs leave alone.
 */
export const writeLink = (state: LinkState): string => {
  const { screen, asked, measures, year, takenOver, card, compared = [] } = state;
  const parts = [
    LINK_VERSION,
    screen,
    ...asked.items.map(itemPart),
    ...asked.readings.map((name) => `R${name}`),
    `S${asked.seed}`,
    `N${asked.runs}`,
    ...(measures.length > 0 ? measures.map((key) => `M${key}`) : ['M']),
    ...(year === undefined ? [] : [`Y${year}`]),
    ...(takenOver === undefined ? [] : [`T${takenOver}`]),
    ...(card === undefined ? [] : [`K${card}`]),
    ...compared.map((items) => `C${items.map(itemPart).join(BETWEEN)}`),
  ];
  const text = parts.join('/');
  return `${text}/Z${code62(text)}`;
};

const itemPart = (item: Item): string => {
  switch (item.kind) {
    case 'lever': {
      const value = item.value === undefined ? '' : shortNumber(item.value);
      const tail = item.from === undefined ? '' : `=${shortQuarter(item.from)}`;
      return `L${leverCode(item.id)}${value || tail ? `=${value}` : ''}${tail}`;
    }
    case 'preset':
      return `P${item.name}`;
    case 'parameter':
      return `V${item.parameter}=${shortNumber(item.value)}=${shortQuarter(item.from)}`;
  }
};

/** A state for any text, and all that was wrong with it. What the link does not say is taken from `unsaid`. */
export const readLink = (
  text: string,
  catalog: Catalog,
  unsaid: LinkState,
): { readonly state: LinkState; readonly complaints: readonly LinkComplaint[] } => {
  const link = cleaned(text);
  if (link === '') return { state: unsaid, complaints: [] };
  const [version = '', ...parts] = link.split('/').filter((part) => part !== '');
  const isVersion = /^\d+$/.test(version);
  const last = parts.at(-1) ?? '';
  const isMarked = /^Z[0-9A-Za-z]{3}$/.test(last);
  const body = isMarked ? parts.slice(0, -1) : parts.filter((part) => !part.startsWith('Z'));
  const isWhole = isMarked && code62([version, ...body].join('/')) === last.slice(1);
  const { state, complaints } = readParts(isVersion ? body : [version, ...body], catalog, unsaid);
  return {
    state,
    complaints: [
      ...(version === LINK_VERSION ? [] : [otherVersion(isVersion ? version : '')]),
      ...(isWhole ? [] : [notWhole(link)]),
      ...complaints,
    ],
  };
};

/** Without what mail and chat programs put before, within and after a link. */
const cleaned = (text: string): string =>
  decoded(text)
    .replace(/\s+/g, '')
    .replace(/^#?\/*/, '')
    .replace(/[^0-9A-Za-z]+$/, '');

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const otherVersion = (given: string): LinkComplaint => ({
  problem: 'version',
  part: 'link',
  subject: given,
  given,
  done: { kind: 'used', instead: LINK_VERSION },
});

const notWhole = (given: string): LinkComplaint => ({
  problem: 'notWhole',
  part: 'link',
  subject: given,
  given,
  done: { kind: 'keptTheRest' },
});
