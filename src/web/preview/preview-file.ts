import { z } from 'zod';

const word = z.string().min(1);
const whole = z.int();
const numbers = z.array(z.number().nullable());

/**
 * How far the preview was from runs of other cases, less what their number alone accounts for. In the unit of the
 * differences; percent where they are relative.
 */
const error = z.strictObject({
  scenarios: whole.describe('random scenarios that were run and previewed'),
  root: z.number().describe('root mean square error of the preview'),
  none: z.number().describe('the same of saying that nothing happens'),
  ofSpread: z.number().describe('part of the spread between cases that the error is'),
  ofEffect: z.number().describe('part of the effect that the error is'),
});

const measure = z.strictObject({
  relative: z.boolean().describe('differences are percent of the baseline, added as logarithms'),
  ownDate: error.describe('of levers pulled when they are'),
  otherDate: error.describe('where a lever is pulled at another date'),
});

const baseline = z.strictObject({
  median: numbers,
  low50: numbers,
  high50: numbers,
  low90: numbers,
  high90: numbers,
});

const effect = z.strictObject({
  unit: z.number().positive().describe('what 1 stands for in mean and spread'),
  mean: z.array(z.array(whole)).describe('for each of at, at each knot: over the cases'),
  spread: z.array(whole).describe('at each knot: standard deviation between cases, pulled all the way'),
});

const row = z.strictObject({
  levers: z.array(word).describe('levers that make these changes'),
  presets: z.array(word).describe('scenarios that make them'),
  from: whole.describe('period of the first change'),
  number: z.strictObject({ history: z.number(), pulled: z.number() }).optional(),
  at: z.array(z.number()).describe('how far it was pulled; 1 is all the way'),
  knots: z.array(whole).describe('years'),
  effects: z.record(word, effect).describe('by measure; without one nothing moves'),
});

const previewFile = z.strictObject({
  format: z.literal(1),
  economy: word,
  content: word,
  versions: z.record(word, word),
  scale: z.number(),
  seed: whole,
  cases: whole.describe('behind each effect'),
  baselineCases: whole,
  years: z.array(whole),
  measures: z.record(word, measure),
  baseline: z.record(word, baseline).describe('by year, in the unit in which levels are shown'),
  fit: z
    .record(word, z.strictObject({ good: whole, fair: whole, miss: whole }))
    .describe('by measure: its targets against the baseline, by verdict'),
  rows: z.array(row),
});

/** economies/<economy>/preview.json: what an emulator needs, made from runs by npm run preview. */
export type PreviewFile = z.infer<typeof previewFile>;
export type PreviewMeasure = z.infer<typeof measure>;
export type PreviewError = z.infer<typeof error>;
export type PreviewRow = z.infer<typeof row>;
export type PreviewEffect = z.infer<typeof effect>;

export const pathOfPreview = (economy: string): string => `economies/${economy}/preview.json`;

/** Throws where the text is no preview. */
export const readPreview = (text: string): PreviewFile => previewFile.parse(JSON.parse(text));
