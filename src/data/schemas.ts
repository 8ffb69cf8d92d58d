import { z } from 'zod';

const period = z
  .union([
    z.int('must be a year such as 1985'),
    z
      .string()
      .regex(/^\d{4}(Q[1-4]|-\d{2}(-\d{2})?)?$/, 'must be a period such as 1985, 1985Q3 or 1985-09-22'),
  ])
  .transform(String);
const key = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'must be small letters, digits, hyphens and dots');
const year = z.string().regex(/^\d{4}$/, 'must be a year such as 1985');
const text = z.string().min(1, 'must be text');

export const sourceSchema = z.strictObject({
  title: text,
  authors: text.optional(),
  publisher: text,
  year: z.int().optional(),
  address: z.url({ protocol: /^https?$/, error: 'must be an address that starts with https://' }).optional(),
  licence: text,
  note: text.optional(),
});
export const sourcesSchema = z.record(key, sourceSchema);

export const seriesSchema = z.strictObject({
  unit: text,
  /** True when a value holds from its period until the next one given. */
  step: z.boolean().optional(),
  definition: text,
  source: z.array(key).min(1, 'must name at least one source'),
  breaks: z.array(z.strictObject({ period, note: text })).optional(),
  /** Periods whose value was remembered, not read. */
  fromMemory: z.array(period).optional(),
  note: text.optional(),
});

export const systemsSchema = z.record(key, z.strictObject({ number: z.int(), group: text }));

export const eventsSchema = z.array(
  z.strictObject({
    date: period,
    title: z.strictObject({ en: text, ja: text }),
    systems: z.array(key),
    magnitude: z.number().optional(),
    unit: text.optional(),
    source: text,
    checked: z.boolean(),
  }),
);

export const factsSchema = z.array(
  z.strictObject({
    id: key,
    claim: key,
    quantity: text,
    unit: text,
    country: z.array(text),
    period: z.union([z.int(), text]).transform(String),
    values: z.array(z.number()),
    comparator: text.optional(),
    verdict: z.enum(['consistent', 'imprecise', 'wrong', 'unchecked']),
    note: text.optional(),
    bestEstimate: z.record(z.string(), z.json()).optional(),
    evidence: z.array(text).optional(),
  }),
);

export const pointsSchema = z.array(
  z.strictObject({
    key,
    country: text,
    unit: text.optional(),
    source: text,
    values: z.record(year, z.number()),
  }),
);

export const tableSchema = z.strictObject({
  unit: text,
  definition: text,
  source: z.array(key).min(1, 'must name at least one source'),
  blocks: z.record(key, text),
});
