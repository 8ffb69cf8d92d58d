import { HISTORY } from '../../experiments/scenarios/scenario.js';
import { type Study, STUDY_FORMAT, studyId } from '../../experiments/studies/study.js';
import type { Catalog } from '../bundle/catalog.js';
import type { Asked } from '../scenario/asked.js';
import { changesOf } from '../scenario/changes-of.js';
import { scenarioFile } from '../scenario/scenario-file.js';
import { labScenario } from '../text/scenario.js';

/** Fingerprint of the study that `saisei compare` makes of the same question. */
export const studyOfAsked = (asked: Asked, catalog: Catalog): string => {
  const { economy, scale, end, content, versions, measures, readings } = catalog;
  const study: Study = {
    format: STUDY_FORMAT,
    versions,
    content,
    economy,
    scale,
    to: end,
    scenarios: [
      { name: HISTORY, changes: [] },
      {
        name: scenarioFile(asked.items, catalog, labScenario).name.replace(/\.yaml$/, ''),
        changes: changesOf(asked.items, catalog),
      },
    ],
    design: {
      kind: 'ensemble',
      seed: asked.seed,
      lucks: 1,
      readings: asked.readings.map((name) => ({
        name,
        changes: readings.find((one) => one.name === name)?.changes ?? [],
      })),
    },
    measures: measures.map(({ key }) => key),
    strict: false,
  };
  return studyId(study);
};
