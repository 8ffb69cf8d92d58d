import { z } from 'zod';
import { literatureSchema } from './literature-schema.js';

const text = z.string().min(1);

/** What was expected of a scenario before it was run. */
export const expectationSchema = z.strictObject({
  outcome: text.describe('what is told, such as real-gdp@1995 or real-gdp@1991-2000:growth'),
  direction: z
    .enum(['up', 'down', 'open'])
    .describe('where it must move; open: theory and literature do not say'),
  literature: literatureSchema,
  found: text
    .optional()
    .describe('where the model finds otherwise: that it does, and the reason as far as it was found'),
});
