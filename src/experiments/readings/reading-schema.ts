import { z } from 'zod';
import { changesSchema } from '../scenarios/scenario-schema.js';

const text = z.string().min(1);
const words = z.strictObject({ en: text, ja: text });

/** A file of economies/<name>/readings: what one side of a disagreement in the literature makes of the economy. */
export const readingSchema = z.strictObject({
  title: words,
  question: words.describe('what the literature disagrees on'),
  says: words.describe('what this reading holds'),
  changes: changesSchema.min(1),
  sources: z.array(z.string()).min(1),
  note: z.string().optional(),
});
