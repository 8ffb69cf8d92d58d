import type { Catalog } from '../bundle/catalog.js';
import type { LinkState } from './asked.js';

const RUNS = 20;

/** What is shown before anybody has chosen: history, and the measures that the economy names first. */
export const firstState = ({ first }: Pick<Catalog, 'first'>): LinkState => ({
  screen: 'start',
  asked: { items: [], readings: [], seed: 1, runs: RUNS },
  measures: first.measures,
});
