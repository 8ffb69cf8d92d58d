import { z } from 'zod';

const title = z.object({ en: z.string(), ja: z.string() });

const manifestFile = z.object({
  /** Version of the program. */
  saisei: z.string(),
  /** Fingerprint of everything that decides what the runs are. */
  study: z.string(),
  title: z.string(),
  economy: z.string(),
  /** In the order of the rows of the merged tables; changes in words. */
  scenarios: z.array(z.object({ name: z.string(), title, changes: z.array(z.string()) })),
  /** How cases differ, in words. */
  design: z.string(),
  cases: z.number(),
  /** Cases times scenarios. */
  runs: z.number(),
  seed: z.number(),
  /** Such as '1 to 20'. */
  seeds: z.string(),
  /** Real agents one simulated agent stands for. */
  scale: z.number(),
  from: z.string(),
  to: z.string(),
  /** Digest of every data and economy file that decides what the runs are. */
  content: z.string(),
  versions: z.record(z.string(), z.string()),
  command: z.string(),
  /** When the runs were last brought together, as RFC 3339 writes it. */
  created: z.string(),
  /** The merged tables; none when they were not wanted. */
  tables: z.array(z.object({ path: z.string(), bytes: z.number(), digest: z.string() })),
});

/** manifest.json: what was asked in a folder of runs, and of which version, for a reader. */
export type Manifest = z.infer<typeof manifestFile>;

/** The manifest in a text, or undefined when it is broken. */
export function manifestIn(text: string): Manifest | undefined {
  try {
    return manifestFile.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
