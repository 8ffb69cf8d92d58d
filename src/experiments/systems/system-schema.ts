import { z } from 'zod';
import { literatureSchema, sources } from '../expectations/literature-schema.js';
import { changesSchema } from '../scenarios/scenario-schema.js';

const text = z.string().min(1);
const key = z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens');
const title = z.strictObject({ en: text, ja: text });
const lever = z
  .strictObject({
    name: key,
    title,
    scenario: key.optional().describe('a name in experiments/scenarios, instead of changes'),
    changes: changesSchema.min(1).optional().describe('what differs from history'),
    outcome: text.describe('what must move, such as real-gdp@1995 or real-gdp@1991-2000:growth'),
    direction: z.enum(['up', 'down']).describe('where it must move'),
    literature: literatureSchema,
  })
  .refine(({ scenario, changes }) => (scenario === undefined) !== (changes === undefined), {
    error: 'must have either scenario or changes',
  });

const validation = z.union([
  z.strictObject({ target: key.describe('a name in targets.yaml, which has the observed value') }),
  z.strictObject({ outcome: text, observed: z.number(), source: sources, note: text.optional() }),
]);

/** What a status asks of the rest of the file, in words; nothing is live without a chain in the model. */
const RULES = {
  live: 'must not be live without institutions and a lever, nor while anything is missing',
  partly: 'must have institutions, a lever, and what is missing when it is partly there',
  missing: 'must be without institutions, levers and validation, and say what is missing',
} as const;

/** A file of economies/<name>/systems, named after a system of data/systems.yaml. */
export const systemSchema = z
  .strictObject({
    title,
    says: title.describe('the chain from cause to outcome, in both languages'),
    evidence: z
      .enum(['A', 'B', 'C', 'D'])
      .describe(
        'A: a size for the country, read in the record, a paper or its abstract; B: a size read second-hand, of another country, or of another quantity; C: a sign only, disputed, or from memory; D: design values, no estimate exists',
      ),
    status: z.enum(['live', 'partly', 'missing']).describe('how much of the chain the institutions have'),
    institutions: z.array(text).default([]).describe('those that carry it'),
    missing: z.array(text).default([]).describe('links of the chain that no institution has'),
    off: changesSchema.min(1).optional().describe('changes that switch the mechanism off'),
    levers: z.array(lever).default([]),
    validation: z.array(validation).default([]).describe('what history must show where the system works'),
    readings: z.array(text).default([]).describe('rival readings that touch it'),
    note: text.optional(),
  })
  .superRefine((system, context) => {
    const { status, institutions, missing, levers, validation: validated } = system;
    const there = institutions.length > 0 && levers.length > 0;
    const holds = {
      live: there && missing.length === 0,
      partly: there && missing.length > 0,
      missing: institutions.length + levers.length + validated.length === 0 && missing.length > 0,
    };
    if (!holds[status]) context.addIssue({ code: 'custom', path: ['status'], message: RULES[status] });
  });

export type SystemEntry = z.infer<typeof systemSchema>;
