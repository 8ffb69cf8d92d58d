import type { Content } from '../data/content.js';
import { type EconomyFile, fingerprintOf, writtenPeriod } from '../economies/index.js';
import type { Manifest } from '../runs/index.js';
import type { Design } from './design.js';

/** What a stored run must say beside its design. */
export interface Origin {
  readonly versions: Readonly<Record<string, string>>;
  readonly content: string;
  readonly command: string;
}

// A corrected source or tolerance changes the score, which is made anew each time, and not what members are.
const undecided = /(^data\/sources|\/targets)\.yaml$/;

/** Digest of every file that decides what a member is. */
export const contentDigest = (content: Content, { files, name }: EconomyFile): string => {
  const measures = `economies/${name}/measures.yaml`;
  const decisive = [...files, ...(content.has(measures) ? [measures] : [])].filter(
    (file) => !undecided.test(file),
  );
  return fingerprintOf(...decisive.flatMap((file) => [file, content.text(file)]));
};

/** Who is asked what, so that runs are stored under a name that says exactly that. */
export const manifestOf = (economy: EconomyFile, design: Design, runs: number, origin: Origin): Manifest => ({
  ...origin,
  economy: economy.name,
  scale: design.scale,
  from: writtenPeriod(economy.start),
  to: writtenPeriod(design.to),
  seed: design.seed,
  runs,
  design: written(economy, design),
});

const written = ({ ensemble }: EconomyFile, { set, freeze, since, strict }: Design) =>
  [
    `luck and parameters from ${ensemble.width} of their ranges`,
    ...set.map(({ parameter, value }) => `${parameter}=${value} from ${writtenPeriod(since)}`).toSorted(),
    ...freeze.map((driver) => `${driver} frozen from ${writtenPeriod(since)}`).toSorted(),
    ...(strict ? ['invariants checked'] : []),
  ].join('; ');
