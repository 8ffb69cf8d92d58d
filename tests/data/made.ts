import { contentInMemory } from '../../src/data/content-in-memory.js';
import type { Content } from '../../src/data/content.js';

const sound = {
  'data/sources.yaml': 'penn-tables:\n  title: Penn tables\n  publisher: Groningen\n  licence: CC BY 4.0\n',
  'data/systems.yaml': 'main-bank: { number: 14, group: Banks }\n',
  'data/series/japan/hours.csv': 'period,value\n1990,2031\n1991,2011\n1992,1965.5\n',
  'data/series/japan/hours.yaml':
    'unit: hours\ndefinition: Hours worked.\nsource: [penn-tables]\nbreaks:\n  - period: 1991\n    note: New survey.\nfromMemory: [1992]\n',
  'data/events/japan.yaml':
    '- date: 1985\n  title: { en: A, ja: あ }\n  systems: [main-bank]\n  source: a page\n  checked: true\n' +
    '- date: 1985-09-22\n  title: { en: B, ja: い }\n  systems: []\n  magnitude: 2.5\n  unit: percent\n  source: a page\n  checked: false\n',
  'data/facts/banks.yaml':
    '- id: banks-largest\n  claim: penn-tables\n  quantity: rank\n  unit: rank\n  country: [JPN]\n  period: 1988\n  values: [1]\n  verdict: consistent\n  bestEstimate: { value: 1, years: [1986, 1990] }\n',
  'data/points/japan.yaml':
    '- key: firms.total\n  country: JPN\n  unit: thousand\n  source: a white paper\n  values: { 2014: 3820, 2016: 3589 }\n',
  'data/tables/flows-1995.csv': 'block,from,to,value\nmade,steel,cars,10\n',
  'data/tables/flows-1995.yaml':
    'unit: million USD\ndefinition: Flows.\nsource: [penn-tables]\nblocks: { made: made at home }\n',
};

/** A small data folder that is in order, but for the files given. */
export function made(changes: Readonly<Record<string, string>> = {}): Content {
  return contentInMemory({ ...sound, ...changes });
}

/** What goes wrong, in its own words. */
export function problemOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no problem';
}
