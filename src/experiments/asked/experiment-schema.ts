import { z } from 'zod';

const parameter = z
  .string()
  .regex(/^\w+\.\w+(\.[\w-]+)*$/, 'must be institution.parameter or institution.parameter.row');
const count = z.int().min(1);
const text = z.string().min(1);

const factor = z
  .strictObject({
    range: z.tuple([z.number(), z.number()]).optional().describe('its own range when left out'),
    from: z
      .union([z.string(), z.number()])
      .transform(String)
      .refine((date) => /^(\d{4}Q[1-4]|FY\d{4}|\d{4})$/.test(date), {
        error: 'must be a quarter (1990Q4), a year (1990) or a fiscal year from April (FY1990)',
      })
      .optional()
      .describe('holds from the start when left out'),
    scenarios: z
      .array(text)
      .min(1)
      .optional()
      .describe('where a dated factor acts; everywhere when left out'),
  })
  .nullable();

const year = z.int().min(1000).max(9999);

const common = {
  title: z.strictObject({ en: text, ja: text }),
  economy: text,
  scenarios: z.array(text).min(1).default(['history']).describe('the first is the baseline of the others'),
  scale: z.number().positive().optional(),
  seed: z.int().min(0).default(1),
  to: z
    .string()
    .regex(/^\d{4}Q[1-4]$/, 'must be a quarter such as 1990Q4')
    .optional()
    .describe('last quarter that is run'),
  note: text.optional(),
};
const told = {
  outcomes: z.array(text).min(1).describe('measure@year or measure@year-year, such as real-gdp@1995'),
};
const drawn = {
  factors: z
    .union([z.enum(['uncertain', 'calibrated']), z.record(parameter, factor)])
    .describe('parameters that differ; uncertain: all calibrated or assumed ones with a range'),
  lucks: count.default(1).describe('seeds for each row'),
  luck: z
    .enum(['common', 'fresh'])
    .default('common')
    .describe('the same seeds in every row, or others in each'),
};
const rows = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('latinHypercube'), rows: count }),
  z.strictObject({ method: z.literal('sobolSequence'), rows: count }),
  z.strictObject({ method: z.literal('grid'), levels: z.union([count, z.record(parameter, count)]) }),
]);

/** A file of experiments: what is asked of which scenarios, over which cases. */
export const experimentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sweep'), ...common, ...told, ...drawn, sampling: rows }),
  z.strictObject({
    kind: z.literal('sensitivity'),
    ...common,
    ...told,
    ...drawn,
    luck: z
      .enum(['common', 'fresh', 'factor'])
      .default('factor')
      .describe('factor: the indices tell how much is luck'),
    sampling: z.discriminatedUnion('method', [
      z.strictObject({
        method: z.literal('morris'),
        trajectories: z.int().min(2),
        levels: z.int().min(2).default(4),
      }),
      z.strictObject({
        method: z.literal('saltelli'),
        base: z.int().min(2),
        secondOrder: z.boolean().default(false),
      }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('discovery'),
    ...common,
    ...told,
    ...drawn,
    luck: z.enum(['common', 'fresh']).default('fresh').describe('other seeds in each row by default'),
    sampling: rows,
    interest: z
      .strictObject({
        outcome: text,
        above: z.number().optional().describe('with below: between the two'),
        below: z.number().optional(),
        says: text.describe('what such runs are, in words that end a sentence: the policy fails'),
      })
      .refine(({ above, below }) => above !== undefined || below !== undefined, {
        error: 'must have above or below',
      })
      .describe('which runs are of interest, by an outcome or, with two scenarios, its difference'),
    leastCoverage: z.number().min(0).max(1).optional().describe('share of them that the box must hold'),
  }),
  z.strictObject({
    kind: z.literal('calibration'),
    title: common.title,
    economy: common.economy,
    scale: common.scale,
    seed: common.seed,
    factors: drawn.factors,
    until: year.optional().describe('only targets that end by then, and runs that end with that year'),
    discrepancy: z
      .number()
      .min(0)
      .default(0.5)
      .describe('standard deviation of what the best model gets wrong, in good tolerances of each target'),
    plausible: z
      .array(z.strictObject({ outcome: text, low: z.number(), high: z.number(), why: text }))
      .default([])
      .describe('bounds by judgement on what no target measures'),
    waves: z
      .array(
        z.strictObject({
          runs: z.int().min(20),
          rank: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
          cutoff: z.number().positive().default(3),
          widened: z
            .number()
            .min(1)
            .optional()
            .describe(
              'how many times wider than they are errors are taken when looking for the points of this wave; as wide as an even spread up to the cutoff before when left out',
            ),
        }),
      )
      .min(1)
      .describe('runs of each, and which of the largest implausibilities rules a point out above the cutoff'),
    replicates: z
      .strictObject({ points: z.int().min(2), lucks: z.int().min(2) })
      .default({ points: 10, lucks: 6 })
      .describe('points run with several seeds, to know luck'),
    posterior: z
      .strictObject({
        size: z.int().min(8),
        checked: z.int().min(8),
        lucks: count.default(1),
        kept: z.int().min(8).optional(),
        centres: z.int().min(0).default(0),
      })
      .describe(
        'points of the sample, how many of them are run for real, with so many seeds each; of all points that were run those kept that meet the targets best, as many as checked unless told otherwise; and how many points in their middle are run as candidates for the values in the files',
      ),
    note: text.optional(),
  }),
]);
export type ExperimentEntry = z.infer<typeof experimentSchema>;
