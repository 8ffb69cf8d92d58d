import type { Content } from '../data/content.js';
import { type EconomyFile, loadEconomy, type Registry } from '../economies/index.js';
import type { Measures } from './score/measure.js';
import { readMeasures } from './score/read.js';

/** An economy and what is measured of it: read once, run many times. */
export interface Subject {
  readonly economy: EconomyFile;
  readonly measures: Measures;
}

export const loadSubject = (content: Content, name: string, registry: Registry): Subject => {
  const economy = loadEconomy(content, name, registry);
  const measures = content.has(`economies/${name}/measures.yaml`) ? readMeasures(content, name) : {};
  return { economy, measures };
};
