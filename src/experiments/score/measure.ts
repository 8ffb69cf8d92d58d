import { z } from 'zod';

const title = z.strictObject({ en: z.string(), ja: z.string() });
const column = z
  .string()
  .regex(/^[a-z]\w*\.[a-z]\w*(\.\w+)?$/, 'must be table.column, such as nation.realGdp, or table.column.row');
const recordKey = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be country/series, such as japan/real-gdp');
const annual = z.enum(['sum', 'mean', 'first', 'last']);

/** Themes of the report, in their order. */
export const themes = [
  'growth',
  'productivity',
  'work',
  'prices',
  'moneyAndLand',
  'state',
  'trade',
  'firms',
] as const;

/** How quarterly columns become an annual measure, and which recorded series it is held against. */
export const measureSchema = z.strictObject({
  title,
  unit: z.string(),
  theme: z.enum(themes),
  column,
  annual,
  minus: column.optional(),
  over: column.optional(),
  overAnnual: annual.optional(),
  times: z.number().optional(),
  growth: z.literal(true).optional(),
  record: recordKey.optional(),
  recordMinus: recordKey.optional(),
  recordOver: recordKey.optional(),
  recordTimes: z.number().optional(),
  index: z.strictObject({ year: z.int(), to: z.number().optional() }).optional(),
  picture: z.enum(['linear', 'logarithmic']).optional(),
  note: z.string().optional(),
});

export const measuresSchema = z.record(
  z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens'),
  measureSchema,
);

export type Measure = z.infer<typeof measureSchema>;
export type Measures = z.infer<typeof measuresSchema>;
