import { z } from 'zod';
import { changesSchema } from '../scenarios/scenario-schema.js';

/** A file of economies/<name>/readings: what one side of a disagreement in the literature makes of the economy. */
export const readingSchema = z.strictObject({
  title: z.strictObject({ en: z.string(), ja: z.string() }),
  question: z.string().describe('what the literature disagrees on'),
  says: z.string().describe('what this reading holds'),
  changes: changesSchema.min(1),
  sources: z.array(z.string()).min(1),
  note: z.string().optional(),
});
