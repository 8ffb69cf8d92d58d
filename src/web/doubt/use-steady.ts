import { useMemo } from 'react';
import type { RunEffect } from './run-effects.js';
import type { Subject } from './subject.js';

const EVERY = 10;

/** While runs come in: the last full ten of them, so that what takes long is not done anew for each. */
export const useSteady = ({ effects, matter, asked, measure, year }: Subject): readonly RunEffect[] => {
  const { status } = matter;
  const count = status === 'running' ? effects.length - (effects.length % EVERY) : effects.length;
  // Effects are another object with every run that comes; what decides those counted are the others.
  return useMemo(() => effects.slice(0, count), [count, status, asked, measure, year]);
};
