import { z } from 'zod';

/** What may stand in the files of economies/<name>/. Closed: an unknown key is an error. */

const period = z.string().regex(/^\d{4}Q[1-4]$/, 'a quarter is written 1990Q4');
const column = z.string().regex(/^\w+\.\w+$/, 'an account or a column is written table.column');
const path = z.string().regex(/^\w+\.\w+$/, 'a parameter is written institution.parameter');
const titles = z.strictObject({ en: z.string(), ja: z.string() });

const table = z.union([
  z.strictObject({ rows: z.array(z.string()).min(1) }).describe('few rows with names, alive from the start'),
  z
    .strictObject({ agents: z.number().positive(), atLeast: z.int().positive().optional() })
    .describe('room for this many real agents, divided by the scale'),
  z.strictObject({ capacity: z.int().positive() }).describe('room for this many rows at any scale'),
]);

const account = z.strictObject({
  held: z.array(column).min(1),
  owed: z.array(column).min(1),
  mayBeNegative: z.array(column).optional(),
});

export const economySchema = z.strictObject({
  name: z.string(),
  title: titles,
  start: period,
  end: period,
  scale: z.number().positive().describe('real agents for each simulated one'),
  money: z.string(),
  tables: z.record(z.string(), table),
  hub: z.string().describe('the one-row table through which all money settles'),
  accounts: z.record(z.string(), account),
  settlements: z
    .record(z.string(), z.string())
    .describe('the account through which each table pays; own for the hub'),
  institutions: z.array(z.string()).min(1).describe('in the order in which they act within their phases'),
  opening: z.array(z.string()).describe('institutions in the order in which they open'),
  record: z.array(z.string().regex(/^\w+\.(\w+|\*)$/, 'written table.column or table.*')),
  note: z.string().optional(),
});

export const openingSchema = z.strictObject({
  year: z.int().optional(),
  unit: z.string(),
  stocks: z.record(
    column,
    z.strictObject({
      value: z.number(),
      status: z.enum(['observed', 'estimated', 'calibrated', 'assumed']),
      source: z.array(z.string()).optional(),
      why: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
  note: z.string().optional(),
});

/** A pure number's unit is 1, with quotes or without. */
const unit = z.union([z.string(), z.literal(1)]).transform(String);
const rows = z.record(z.string(), z.number());
const pairs = z.record(z.string(), rows);
export const statuses = ['observed', 'estimated', 'calibrated', 'assumed'] as const;

export const parameterSchema = z.strictObject({
  unit,
  same: path
    .optional()
    .describe('institution.parameter whose values these are; with unit and perhaps a note, and nothing else'),
  values: z
    .union([z.number(), rows, pairs, z.record(z.string(), pairs)])
    .optional()
    .describe('a number, numbers by quarter, by named row, by pair of rows, or by quarter and row'),
  otherwise: z.number().optional().describe('the value of the rows or pairs that are not listed'),
  series: z
    .union([z.string(), z.record(z.string(), z.string())])
    .optional()
    .describe('a series of data/series instead of values, or one for each row'),
  times: z.number().optional(),
  plus: z.number().optional(),
  transform: z.enum(['none', 'logGrowth', 'index']).optional(),
  fill: z.enum(['step', 'linear', 'midyear']).optional(),
  hold: z.boolean().optional().describe('a series that ends early keeps its last value'),
  status: z.enum(statuses).optional(),
  source: z.array(z.string()).min(1).optional(),
  why: z.string().optional(),
  fittedTo: z.array(z.string()).min(1).optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  note: z.string().optional(),
});
export const parametersSchema = z.record(z.string(), parameterSchema);
export type ParameterEntry = z.infer<typeof parameterSchema>;

export const driversSchema = z.record(
  z.string(),
  z.strictObject({
    title: titles,
    says: z.string(),
    parameters: z.array(path).min(1),
    frozen: z.union([z.enum(['first', 'mean']), z.number(), z.record(path, z.number())]),
    trial: z.boolean().describe('the replay shows what freezing it does'),
    note: z.string().optional(),
  }),
);

export const ensembleSchema = z.strictObject({
  runs: z.int().positive(),
  width: z.number().min(0).max(1).describe('part of each range from which members draw'),
  note: z.string().optional(),
});
export const alarmsSchema = z.record(
  z.string(),
  z
    .strictObject({
      says: z.string(),
      column: column.describe('a recorded column of a table with named rows'),
      low: z.number().optional(),
      high: z.number().optional(),
      quarters: z.int().positive().describe('how many quarters in a row outside before it is an alarm'),
      except: z.array(z.string()).optional().describe('rows to which it does not apply'),
    })
    .refine(({ low, high }) => low !== undefined || high !== undefined, 'must have low or high'),
);
export type Titles = z.infer<typeof titles>;
