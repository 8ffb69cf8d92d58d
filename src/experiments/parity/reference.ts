import { z } from 'zod';
import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { readYaml } from '../../data/strict-yaml.js';
import { firmStatistics } from './firm-shape.js';
import { statistics } from './statistics.js';

const period = z.int().positive();

/** What another program made of the same model: numbers, not its series, with their origin. */
export const referenceSchema = z.strictObject({
  origin: z.string().describe('program, model, configuration, seeds, date, precision'),
  seeds: z.int().min(2).describe('how many runs, with seeds from 1 on'),
  periods: period.describe('length of each run'),
  transient: period.describe('first periods that no statistic looks at'),
  statistics: z.record(z.string(), z.array(z.number())).describe('each statistic, run by run'),
  oneRun: z
    .strictObject({
      origin: z.string(),
      window: z.tuple([period, period]).describe('first and last period'),
      statistics: z.record(z.string(), z.number()),
    })
    .optional()
    .describe('statistics of firms that are known of a single run'),
  otherCopy: z
    .strictObject({ origin: z.string(), statistics: z.record(z.string(), z.number()) })
    .optional()
    .describe('means of another copy of the program, to be seen beside, not compared'),
  explained: z
    .record(z.string(), z.string())
    .optional()
    .describe('statistics that must differ, each with the line of the specification to which that is traced'),
});

export type Reference = z.infer<typeof referenceSchema>;

export const referenceFile = (economy: string) => `economies/${economy}/reference.yaml`;

/** The reference of an economy: each statistic known here, and no other, once for each seed. */
export const readReference = (content: Content, economy: string): Reference => {
  const file = referenceFile(economy);
  if (!content.has(file))
    throw new InputError(`${economy} has nothing to be compared with: there is no file ${file}.`);
  const { value, placeOf } = readYaml(content, file, referenceSchema);
  const known = Object.keys(statistics);
  const knownOfFirms = Object.keys(firmStatistics);
  const mustKnow = (block: string, keys: readonly string[], found: object, among: readonly string[]) => {
    for (const name of Object.keys(found))
      if (!among.includes(name))
        throw new InputError(
          `there is no statistic ${name} for ${block}.${didYouMean(name, among)}`,
          placeOf([...keys, name]),
        );
  };
  mustKnow('runs', ['statistics'], value.statistics, known);
  mustKnow('firms', ['oneRun', 'statistics'], value.oneRun?.statistics ?? {}, knownOfFirms);
  mustKnow('runs', ['otherCopy', 'statistics'], value.otherCopy?.statistics ?? {}, known);
  mustKnow('an explanation', ['explained'], value.explained ?? {}, [...known, ...knownOfFirms]);
  for (const name of known) {
    const runs = value.statistics[name]?.length ?? 0;
    if (runs !== value.seeds)
      throw new InputError(
        `${name} has ${runs} values, but there are ${value.seeds} seeds; write the statistics again from the series.`,
        runs === 0 ? placeOf(['statistics']) : placeOf(['statistics', name]),
      );
  }
  const { transient, periods, oneRun } = value;
  if (transient >= periods)
    throw new InputError(
      `the transient of ${transient} periods leaves none of ${periods}.`,
      placeOf(['transient']),
    );
  if (oneRun && (oneRun.window[0] >= oneRun.window[1] || oneRun.window[1] > periods))
    throw new InputError(
      `the window must begin before it ends, and end by period ${periods}.`,
      placeOf(['oneRun', 'window']),
    );
  return value;
};
