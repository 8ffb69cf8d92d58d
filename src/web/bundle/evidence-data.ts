import { type Content, listSeries, loadFacts, loadSeries, loadSources, type Fact } from '../../data/index.js';
import { readTargets, type Subject } from '../../experiments/index.js';
import { countryName, seriesTitle } from '../text/series-names.js';
import type { ClaimEvidence, EvidenceFile, ParameterEvidence, SeriesEvidence } from './evidence-file.js';
import { otherValues } from './other-values.js';
import { parameterEvidence } from './parameter-evidence.js';

/** What the numbers of an economy rest on, from its files and those of data. */
export const evidenceData = (content: Content, { economy, measures }: Subject): EvidenceFile => {
  const others = otherValues(content, economy);
  const parameters = [...economy.parameters.values()].map((one) => parameterEvidence(one, economy, others));
  const recorded = Object.entries(measures).map(([key, { record }]) => ({ key, record }));
  const series = listSeries(content).map((key) => seriesEvidence(content, key, parameters, recorded));
  const claims = loadFacts(content).map(claimEvidence);
  const { targets } = readTargets(content, economy.name, measures);
  const fitted = new Set(parameters.flatMap(({ fittedTo }) => fittedTo));
  const literature = economy.institutions.flatMap(({ ports }) => ports.literature);
  const cited = new Set([
    ...[...parameters, ...series].flatMap(({ source }) => source),
    ...claims.map(({ claim }) => claim),
    ...literature,
  ]);
  return {
    parameters,
    series,
    claims,
    sources: Object.fromEntries([...loadSources(content)].filter(([key]) => cited.has(key))),
    targets: Object.fromEntries(
      Object.entries(targets).flatMap(([name, { title }]) => (fitted.has(name) ? [[name, title]] : [])),
    ),
    drivers: Object.fromEntries([...economy.drivers.values()].map(({ name, title }) => [name, title])),
  };
};

const seriesEvidence = (
  content: Content,
  key: string,
  parameters: readonly ParameterEvidence[],
  recorded: readonly { readonly key: string; readonly record?: string | undefined }[],
): SeriesEvidence => {
  const { unit, step, definition, source, breaks, fromMemory, note, periods, values } = loadSeries(
    content,
    key,
  );
  return {
    key,
    title: seriesTitle(key),
    unit,
    step,
    definition,
    source,
    breaks,
    fromMemory,
    note,
    periods,
    values,
    parameters: parameters.filter((one) => one.series.includes(key)).map((one) => one.key),
    measures: recorded.filter(({ record }) => record === key).map((one) => one.key),
  };
};

const claimEvidence = ({ bestEstimate = {}, evidence = [], ...fact }: Fact): ClaimEvidence => ({
  ...fact,
  country: fact.country.map(countryName),
  comparator: fact.comparator,
  note: fact.note,
  published: Object.entries(bestEstimate).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value),
  ]),
  evidence,
});
