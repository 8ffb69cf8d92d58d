import { type Content, readYaml } from '../../data/index.js';
import type { EconomyFile } from '../../economies/index.js';
import { readingSchema, readReadings } from '../../experiments/index.js';
import type { OtherValue } from './evidence-file.js';

/** Values that rival readings of the literature give to parameters, for good. */
export const otherValues = (content: Content, economy: EconomyFile): OtherValue[] =>
  readReadings(content, economy).flatMap(({ name, changes }) => {
    const { sources } = readYaml(
      content,
      `economies/${economy.name}/readings/${name}.yaml`,
      readingSchema,
    ).value;
    return changes.flatMap((change) =>
      change.kind === 'set' && change.until === undefined
        ? [{ parameter: change.parameter, value: change.value, from: change.from, reading: name, sources }]
        : [],
    );
  });
