import type { Content } from '../data/content.js';
import { type EconomyFile, fingerprintOf } from '../economies/index.js';

// A corrected source or tolerance changes the score, which is made anew each time, and not what runs are.
const undecided = /(^data\/sources|\/targets)\.yaml$/;

/** Digest of every file that decides what a run is. */
export const contentDigest = (content: Content, { files, name }: EconomyFile): string => {
  const measures = `economies/${name}/measures.yaml`;
  const decisive = [...files, ...(content.has(measures) ? [measures] : [])].filter(
    (file) => !undecided.test(file),
  );
  return fingerprintOf(...decisive.flatMap((file) => [file, content.text(file)]));
};
