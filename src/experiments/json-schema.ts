import { z } from 'zod';
import { experimentSchema } from './asked/index.js';
import { forecastSchema } from './forecast/forecast-file.js';
import { scenarioSchema } from './scenarios/index.js';
import { measuresSchema, targetsSchema } from './score/index.js';
import { systemSchema } from './systems/index.js';

/** The JSON Schema of what an economy is held against, by the name of its file in economies/schemas. */
export const jsonSchemas = (): Record<string, unknown> => ({
  measures: z.toJSONSchema(measuresSchema, { io: 'input' }),
  targets: z.toJSONSchema(targetsSchema, { io: 'input' }),
  forecast: z.toJSONSchema(forecastSchema, { io: 'input' }),
  system: z.toJSONSchema(systemSchema, { io: 'input' }),
});

/** The JSON Schema of what is asked, by the name of its file in experiments/schemas. */
export const askedJsonSchemas = (): Record<string, unknown> => ({
  scenario: z.toJSONSchema(scenarioSchema, { io: 'input' }),
  experiment: z.toJSONSchema(experimentSchema, { io: 'input' }),
});
