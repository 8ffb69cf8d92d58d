import type { Subject } from '../subject.js';
import { HISTORY } from '../scenarios/scenario.js';
import { type Study, STUDY_FORMAT } from './study.js';

/** A study of an economy as its files have it: history, luck and parameters, every measure, unless asked otherwise. */
export const studyOf = (
  { economy, measures }: Subject,
  asked: Partial<Omit<Study, 'format' | 'economy' | 'measures'>> = {},
): Study => ({
  format: STUDY_FORMAT,
  versions: {},
  content: '',
  economy: economy.name,
  scale: economy.scale,
  to: economy.end,
  scenarios: [{ name: HISTORY, changes: [] }],
  design: { kind: 'ensemble', seed: 1, lucks: 1, readings: [] },
  measures: Object.keys(measures),
  strict: false,
  ...asked,
});
