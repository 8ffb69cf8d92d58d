import { z } from 'zod';

const title = z.strictObject({ en: z.string(), ja: z.string() });
const year = z.int().min(1900).max(2100);
const window = z
  .tuple([year, year])
  .refine(([first, last]) => first <= last, 'must end no earlier than it begins');

const common = {
  title,
  measure: z.string(),
  observed: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  unit: z.string(),
  tolerance: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['pp', 'relative', 'years', 'atLeast']),
      good: z.number(),
      fair: z.number(),
    }),
    z.strictObject({ kind: z.literal('band'), fair: z.number() }),
  ]),
  kind: z.enum(['fit', 'holdOut']),
  source: z.array(z.string()).min(1),
  note: z.string().optional(),
};

/** One thing a credible economy must reproduce. */
export const targetSchema = z
  .discriminatedUnion('statistic', [
    z.strictObject({ statistic: z.literal('mean'), window, ...common }),
    z.strictObject({ statistic: z.literal('value'), year, ...common }),
    z.strictObject({ statistic: z.literal('ratio'), year, over: year, ...common }),
    z.strictObject({ statistic: z.literal('logGrowth'), window, ...common }),
    z.strictObject({ statistic: z.literal('standardDeviation'), window, ...common }),
    z.strictObject({ statistic: z.literal('yearOfPeak'), window, ...common }),
    z.strictObject({ statistic: z.literal('overPeak'), year, window, ...common }),
    z.strictObject({ statistic: z.literal('correlation'), window, ...common }),
  ])
  .refine((target) => (target.tolerance.kind === 'band') === Array.isArray(target.observed), {
    message: 'must be [low, high] for a band and one number for everything else',
    path: ['observed'],
  });

export const targetsSchema = z.strictObject({
  eras: z.record(z.string(), z.strictObject({ title, window })),
  eraColumns: z.array(
    z.strictObject({ measure: z.string(), statistic: z.enum(['mean', 'logGrowth']), title }),
  ),
  targets: z.record(
    z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens'),
    targetSchema,
  ),
});

export type Target = z.infer<typeof targetSchema>;
export type TargetFile = z.infer<typeof targetsSchema>;
