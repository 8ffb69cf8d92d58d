import { z } from 'zod';
import {
  eventsSchema,
  factsSchema,
  pointsSchema,
  seriesSchema,
  sourcesSchema,
  systemsSchema,
  tableSchema,
} from './schemas.js';

const schemas = {
  sources: sourcesSchema,
  systems: systemsSchema,
  series: seriesSchema,
  events: eventsSchema,
  facts: factsSchema,
  points: pointsSchema,
  tables: tableSchema,
};

/** The JSON Schema of each kind of file under data, by the name of its file in data/schemas: for completion in editors. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
  );
}
