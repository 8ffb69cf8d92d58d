import { z } from 'zod';
import {
  alarmsSchema,
  driversSchema,
  economySchema,
  ensembleSchema,
  openingSchema,
  parametersSchema,
} from './schemas.js';

const schemas = {
  economy: economySchema,
  opening: openingSchema,
  parameters: parametersSchema,
  drivers: driversSchema,
  ensemble: ensembleSchema,
  alarms: alarmsSchema,
};

/** The JSON Schema of each kind of file under economies, by the name of its file in economies/schemas. */
export const jsonSchemas = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
  );
