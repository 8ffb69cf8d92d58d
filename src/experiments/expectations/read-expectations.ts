import type { Content } from '../../data/content.js';
import { loadSources, mustKnowSources } from '../../data/sources.js';
import { readYaml } from '../../data/strict-yaml.js';
import { pathOfScenario, scenarioSchema } from '../scenarios/index.js';
import { outcomeAt } from '../studies/outcome-at.js';
import type { Subject } from '../subject.js';
import type { Expectation } from './expectation.js';

/** What the file of a scenario expects, in its order; throws InputError with a place. */
export const readExpectations = (content: Content, scenario: string, subject: Subject): Expectation[] => {
  const yaml = readYaml(content, pathOfScenario(scenario), scenarioSchema);
  return yaml.value.expected.map(({ outcome, direction, literature, found }, i) => {
    const at = ['expected', i] as const;
    if (literature !== 'none')
      mustKnowSources(loadSources(content), literature.source, yaml, [...at, 'literature', 'source']);
    return {
      outcome: outcomeAt(outcome, subject, yaml.placeOf([...at, 'outcome'])),
      direction,
      literature: literature === 'none' ? undefined : literature,
      found,
    };
  });
};
