import { z } from 'zod';
import type { Content } from '../../data/index.js';
import { readYaml } from '../../data/strict-yaml.js';

const words = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });
const lever = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be system/lever');

/** A file economies/<name>/lab.yaml. */
export const labFileSchema = z.strictObject({
  start: z
    .strictObject({ lever, measure: z.string(), question: words })
    .describe('the question of the first page'),
  openLevers: z.array(lever).describe('levers that lie open in the cockpit'),
  measures: z.array(z.string()).min(1).describe('measures that the cockpit draws'),
});
export type LabFile = z.infer<typeof labFileSchema>;

/** What the pages show before anybody has chosen; names are checked by makeCatalog. */
export const readLabFile = (content: Content, economy: string) =>
  readYaml(content, `economies/${economy}/lab.yaml`, labFileSchema);

/** The JSON Schema of these files, for economies/schemas/lab.json. */
export const labJsonSchema = (): unknown => z.toJSONSchema(labFileSchema, { io: 'input' });
