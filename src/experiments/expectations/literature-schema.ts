import { z } from 'zod';

const text = z.string().min(1);
export const sources = z.array(text).min(1).describe('keys of data/sources.yaml');

/** The size of a difference that the literature leads one to expect. */
export const literatureSchema = z
  .union([
    z.literal('none').describe('no estimate of this size exists, or none was found'),
    z
      .strictObject({
        low: z.number(),
        high: z.number(),
        source: sources,
        note: text.optional().describe('how the range follows from the source, and how well that was read'),
      })
      .refine(({ low, high }) => low <= high, { error: 'must have low at most high' }),
  ])
  .describe('the difference that the literature leads one to expect, with its sign');
