import { z } from 'zod';
import type { Content } from '../data/content.js';
import { InputError, type Place, placed } from '../data/input-error.js';
import { didYouMean } from '../data/nearest.js';
import { loadSeries } from '../data/series.js';
import { loadSources } from '../data/sources.js';
import { readYaml, type StrictYaml } from '../data/strict-yaml.js';
import { periodOf } from '../kernel/index.js';
import type { Observed } from './series-values.js';

/** What the files of an economy may refer to: series, sources and targets, each looked up once. */
export interface Reading {
  readonly content: Content;
  read<T>(path: string, schema: z.ZodType<T>): StrictYaml<T>;
  text(path: string): string;
  series(key: string, place: Place): Observed;
  expectSource(key: string, place: Place): void;
  expectTarget(id: string, place: Place): void;
  /** Every file read so far, sorted. */
  files(): readonly string[];
}

/** Reads for one economy; without data/sources.yaml or targets.yaml any source or target may be named. */
export const readingOf = (content: Content, targetsFile: string): Reading => {
  const files = new Set<string>();
  const seen = new Map<string, Observed>();
  const read = <T>(path: string, schema: z.ZodType<T>) => {
    files.add(path);
    return readYaml(content, path, schema);
  };
  const sources = once(() => {
    if (!content.has(sourcesFile)) return undefined;
    files.add(sourcesFile);
    return [...loadSources(content).keys()];
  });
  const targets = once(() =>
    content.has(targetsFile) ? Object.keys(read(targetsFile, anyTargets).value.targets) : undefined,
  );
  const expect =
    (kind: string, file: string, known: () => string[] | undefined) => (key: string, place: Place) => {
      const keys = known();
      if (keys && !keys.includes(key))
        throw new InputError(`the ${kind} "${key}" is not in ${file}.${didYouMean(key, keys)}`, place);
    };
  return {
    content,
    read,
    text: (path) => {
      files.add(path);
      return content.text(path);
    },
    series: (key, place) => {
      const found = seen.get(key) ?? observed(content, key, place);
      seen.set(key, found);
      files.add(`data/series/${key}.csv`).add(`data/series/${key}.yaml`);
      return found;
    },
    expectSource: expect('source', sourcesFile, sources),
    expectTarget: expect('target', targetsFile, targets),
    files: () => [...files].sort(),
  };
};

const sourcesFile = 'data/sources.yaml';
const anyTargets = z.looseObject({ targets: z.record(z.string(), z.unknown()) });

const observed = (content: Content, key: string, place: Place): Observed => {
  const { periods, years, values, step } = placed(place, () => loadSeries(content, key));
  const quarterly = periodOf(periods[0]!) !== undefined;
  if (periods[0]!.length > 6)
    throw new InputError(`the series "${key}" is given by day; a parameter needs years or quarters.`, place);
  const when = (i: number) => (quarterly ? periodOf(periods[i]!)! : years[i]!);
  return { key, quarterly, step, values: new Map(values.map((value, i) => [when(i), value])) };
};

const once = <T>(make: () => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
