import type { Choices, EconomyFile } from '../../economies/index.js';
import { canonical } from './study.js';

/** Quarters that two sets of changes share from the start. */
export const divergence = (file: EconomyFile, a: Choices, b: Choices): number => {
  const [first, second] = [a.changes ?? [], b.changes ?? []];
  let shared = 0;
  while (
    shared < Math.min(first.length, second.length) &&
    canonical(first[shared]) === canonical(second[shared])
  )
    shared++;
  const apart = [...first.slice(shared), ...second.slice(shared)].map(({ from }) => from);
  const to = Math.min(a.to ?? file.end, b.to ?? file.end);
  return Math.max(0, Math.min(to + 1, ...apart) - file.start);
};
