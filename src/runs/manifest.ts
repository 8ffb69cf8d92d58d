import { z } from 'zod';
import { digestOfText } from './digest.js';

/** What was asked of an ensemble, and of which version. */
export interface Manifest {
  readonly versions: Readonly<Record<string, string>>;
  /** Digest of every data, economy and experiment file the runs read. */
  readonly content: string;
  readonly economy: string;
  /** Real workers one simulated worker stands for. */
  readonly scale: number;
  readonly from: string;
  readonly to: string;
  readonly seed: number;
  readonly runs: number;
  /** How members differ, such as 'parameters and luck'. */
  readonly design: string;
  readonly command: string;
}

// The number of runs and the command are left out: asking for more runs keeps those already there.
const decisive = ['versions', 'content', 'economy', 'scale', 'from', 'to', 'seed', 'design'] as const;

/** Fingerprint of everything that decides what a member with a given index is: 16 hexadecimal digits. */
export function planOf(manifest: Manifest): string {
  return digestOfText(JSON.stringify(decisive.map((name) => sorted(manifest[name]))));
}

/** The first thing in which two plans differ, in words, or undefined when they are the same. */
export function planDifference(there: Manifest, asked: Manifest): string | undefined {
  const name = decisive.find(
    (key) => JSON.stringify(sorted(there[key])) !== JSON.stringify(sorted(asked[key])),
  );
  return name && `${name} ${JSON.stringify(there[name])} there, ${JSON.stringify(asked[name])} now`;
}

function sorted(value: Manifest[(typeof decisive)[number]]): unknown {
  return typeof value === 'object' ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)) : value;
}

const manifestFile = z.object({
  versions: z.record(z.string(), z.string()),
  content: z.string(),
  economy: z.string(),
  scale: z.number(),
  from: z.string(),
  to: z.string(),
  seed: z.number(),
  runs: z.number(),
  design: z.string(),
  command: z.string(),
});

/** The manifest in a text, or undefined when it is broken. */
export function manifestIn(text: string): Manifest | undefined {
  try {
    return manifestFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
