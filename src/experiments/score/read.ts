import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { readYaml } from '../../data/strict-yaml.js';
import { measuresSchema, type Measures } from './measure.js';
import { targetsSchema, type TargetFile } from './target.js';

/** The measures of an economy, such as economies/japan/measures.yaml. */
export const readMeasures = (content: Content, economy: string): Measures =>
  readYaml(content, `economies/${economy}/measures.yaml`, measuresSchema).value;

/** The targets of an economy; each must name one of its measures. */
export function readTargets(content: Content, economy: string, measures: Measures): TargetFile {
  const { value, placeOf } = readYaml(content, `economies/${economy}/targets.yaml`, targetsSchema);
  for (const [id, { measure, statistic }] of Object.entries(value.targets)) {
    const place = placeOf(['targets', id, 'measure']);
    if (!measures[measure]) {
      throw new InputError(
        `${id} asks for the measure ${measure}, which measures.yaml does not define.`,
        place,
      );
    }
    if (statistic === 'correlation' && !measures[measure].record) {
      throw new InputError(`${id} correlates ${measure}, which has no record in measures.yaml.`, place);
    }
  }
  for (const [i, { measure }] of value.eraColumns.entries()) {
    if (!measures[measure]) {
      const place = placeOf(['eraColumns', i, 'measure']);
      throw new InputError(
        `the era table asks for the measure ${measure}, which measures.yaml does not define.`,
        place,
      );
    }
  }
  return value;
}
