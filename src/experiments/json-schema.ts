import { z } from 'zod';
import { measuresSchema, targetsSchema } from './score/index.js';

/** The JSON Schema of what an economy is held against, by the name of its file in economies/schemas. */
export const jsonSchemas = (): Record<string, unknown> => ({
  measures: z.toJSONSchema(measuresSchema, { io: 'input' }),
  targets: z.toJSONSchema(targetsSchema, { io: 'input' }),
});
