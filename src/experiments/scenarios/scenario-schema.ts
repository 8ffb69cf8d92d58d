import { z } from 'zod';
import { expectationSchema } from '../expectations/expectation-schema.js';

const name = z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens');
const text = z.string().min(1);
const words = z.strictObject({ en: text, ja: text });
const parameter = z
  .string()
  .regex(/^\w+\.\w+(\.[\w-]+)*$/, 'must be institution.parameter or institution.parameter.row');
const written = 'must be a quarter (1990Q4), a year (1990) or a fiscal year from April (FY1990)';
const date = z
  .union([z.string(), z.number()], { error: written })
  .transform(String)
  .refine((text) => /^(\d{4}Q[1-4]|FY\d{4}|\d{4})$/.test(text), { error: written });
const value = z.union([
  z.number(),
  z.strictObject({ value: z.number(), unit: z.union([z.string(), z.literal(1)]).transform(String) }),
]);
const values = z.record(parameter, value);

const acts = {
  until: date.optional().describe('last quarter, year or fiscal year in which they hold'),
  set: values.optional().describe('parameters at a value, in their own unit'),
  multiply: z.record(parameter, z.number()).optional().describe('parameters times a factor'),
  freeze: z.array(z.string()).min(1).optional().describe('drivers that stand still'),
  without: z.array(z.string()).min(1).optional().describe('institutions left out for good'),
  note: z.string().optional(),
};
const doesSomething = [
  ({ set, multiply, freeze, without }: { [key in keyof typeof acts]?: unknown }) =>
    Boolean(set ?? multiply ?? freeze ?? without),
  { error: 'must have set, multiply, freeze or without' },
] as const;

/** Changes that hold from the start unless they say when. */
export const changesSchema = z.array(
  z
    .strictObject({
      from: date.optional().describe('first quarter in which the changes hold; from the start when left out'),
      ...acts,
    })
    .refine(...doesSomething),
);

/** A file of experiments/scenarios: only what differs, dated. */
export const scenarioSchema = z.strictObject({
  title: words,
  economy: z.string(),
  extends: z
    .union([name, z.array(name).min(1)])
    .optional()
    .describe('scenarios whose changes come first'),
  says: words.optional().describe('what it stands for in law or budget, in both languages'),
  changes: z
    .array(
      z
        .strictObject({
          from: date.describe('first quarter in which the changes hold; a year begins in January'),
          ...acts,
        })
        .refine(...doesSomething),
    )
    .default([]),
  expected: z
    .array(expectationSchema)
    .default([])
    .describe('what is expected of it, written down before it is run; saisei check scenarios compares'),
  sources: z.array(z.string()).optional(),
  note: z.string().optional(),
});
export type ScenarioEntry = z.infer<typeof scenarioSchema>;
