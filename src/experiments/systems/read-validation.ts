import type { Content } from '../../data/content.js';
import { InputError } from '../../data/input-error.js';
import { didYouMean } from '../../data/nearest.js';
import { loadSources, mustKnowSources } from '../../data/sources.js';
import type { StrictYaml } from '../../data/strict-yaml.js';
import { readTargets } from '../score/index.js';
import type { Subject } from '../subject.js';
import { outcomeAt } from '../studies/outcome-at.js';
import type { Validation } from './system.js';
import type { SystemEntry } from './system-schema.js';

/** What history must show for a system; throws InputError with a place for what does not exist. */
export const readValidation = (
  content: Content,
  { value, placeOf }: StrictYaml<SystemEntry>,
  subject: Subject,
): Validation[] =>
  value.validation.map((one, i): Validation => {
    if ('target' in one) {
      const targets = targetsOf(content, subject);
      const target = targets[one.target];
      if (!target)
        throw new InputError(
          `${subject.economy.name} has no target ${one.target}.${didYouMean(one.target, Object.keys(targets))}`,
          placeOf(['validation', i, 'target']),
        );
      const { title, unit, measure, observed, source } = target;
      return { name: one.target, title, unit, measure, statistic: target, observed, source };
    }
    const place = placeOf(['validation', i, 'outcome']);
    const outcome = outcomeAt(one.outcome, subject, place);
    if (outcome.relative)
      throw new InputError(
        `the level of ${outcome.measure} means nothing; look at its growth, or name a target.`,
        place,
      );
    mustKnowSources(loadSources(content), one.source, { value, placeOf }, ['validation', i, 'source']);
    const { title, levelUnit: unit, measure, statistic, name } = outcome;
    return { name, title, unit, measure, statistic, observed: one.observed, source: one.source };
  });

const targetsOf = (content: Content, { economy, measures }: Subject) =>
  content.has(`economies/${economy.name}/targets.yaml`)
    ? readTargets(content, economy.name, measures).targets
    : {};
