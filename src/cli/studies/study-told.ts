import { type Change, changeInWords, type EconomyFile, writtenPeriod } from '../../economies/index.js';
import { bandsInWords, isStopped, readingsOf, type Scenario } from '../../experiments/index.js';
import type { ScenarioTold, StudyFacts } from '../../pictures/studies/index.js';
import type { StoredRun } from '../../runs/parts/index.js';
import type { World } from '../world.js';
import type { OpenStudy } from './study-folder.js';

/** What every report of a study says of its runs. */
export const factsOf = (
  world: World,
  economy: EconomyFile,
  { id, place: { study, cases } }: OpenStudy,
  bands: Pick<StudyFacts, 'bandKinds' | 'notInBand'>,
  stopped: StudyFacts['stopped'],
): StudyFacts => ({
  economy: economy.title,
  from: writtenPeriod(economy.start),
  to: writtenPeriod(study.to),
  cases,
  scenarios: study.scenarios.length,
  scale: study.scale,
  seed: study.design.seed,
  id,
  command: world.command,
  content: study.content,
  versions: study.versions,
  ...bands,
  stopped,
});

/** What the bands of an ensemble hold, and what they leave out. */
export const bandsOf = (
  economy: EconomyFile,
  { place }: OpenStudy,
): Pick<StudyFacts, 'bandKinds' | 'notInBand'> => bandsInWords(economy, readingsOf(place.study.design));

/** The runs that did not reach their last quarter. */
export const stoppedOf = (runs: readonly StoredRun[]): StudyFacts['stopped'] =>
  runs
    .filter(isStopped)
    .map((run) => ({ scenario: run.scenario, case: run.case, detail: run.alarms[0]!.detail }));

/** A scenario with the meaning of each change, as the economy's files have it. */
export const scenarioToldOf = (
  economy: EconomyFile,
  { name, title, says, changes }: Scenario,
): ScenarioTold => ({
  name,
  title,
  says,
  changes: changes.map((change) => ({ words: changeInWords(change), meaning: meaningOf(economy, change) })),
});

/** What a parameter means, and its unit where it has one. */
export const withUnit = ({ meaning, unit }: { readonly meaning: string; readonly unit: string }): string =>
  unit === '1' ? meaning : `${meaning}, in ${unit}`;

const meaningOf = (economy: EconomyFile, change: Change): string | undefined => {
  if (change.kind === 'freeze') {
    const driver = economy.drivers.get(change.driver);
    return driver && `${driver.title.en}: ${driver.says}`;
  }
  if (change.kind === 'without')
    return economy.institutions.find(({ ports }) => ports.name === change.institution)?.ports.says;
  const parameter = economy.parameters.get(change.parameter.split('.').slice(0, 2).join('.'));
  return parameter && withUnit(parameter);
};
