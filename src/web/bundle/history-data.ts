import type { Content } from '../../data/index.js';
import { loadSources } from '../../data/sources.js';
import {
  readSystems,
  readTargets,
  recordsOf,
  type Subject,
  type Validation,
} from '../../experiments/index.js';
import type { AnnualSeries, Measures, TargetFile } from '../../experiments/score/index.js';
import { forecastSummary, type ForecastSummary } from './forecast-summary.js';

/** What history must show, and what it is held against: with runs of the page it becomes a score. */
export interface HistoryFile extends TargetFile {
  /** Those that something below asks for. */
  readonly measures: Measures;
  /** Recorded series of the era table and of correlations, in the unit of the measure. */
  readonly records: Readonly<Record<string, AnnualSeries>>;
  /** Publications by key. */
  readonly sources: Readonly<Record<string, Publication>>;
  readonly systems: readonly SystemShown[];
  /** The last result of the forecast test. */
  readonly forecasts: readonly ForecastSummary[];
}

export interface Publication {
  readonly title: string;
  readonly publisher: string;
  readonly year?: number;
  readonly address?: string;
}

/** What shows that a system is at work, and which links of it no institution has. */
export interface SystemShown {
  readonly name: string;
  readonly missing: readonly string[];
  readonly validation: readonly Validation[];
}

/** The history of an economy from its files. */
export const historyData = (content: Content, subject: Subject): HistoryFile => {
  const { economy, measures } = subject;
  const file = readTargets(content, economy.name, measures);
  const targets = Object.values(file.targets);
  const systems = readSystems(content, subject).map(({ name, missing, validation }) => ({
    name,
    missing,
    validation,
  }));
  const shown = [...targets, ...systems.flatMap(({ validation }) => validation)];
  const used = new Set([...shown, ...file.eraColumns].map(({ measure }) => measure));
  const correlated = targets.filter(({ statistic }) => statistic === 'correlation');
  return {
    ...file,
    measures: Object.fromEntries(Object.entries(measures).filter(([key]) => used.has(key))),
    records: recordsAmong(content, measures, [...file.eraColumns, ...correlated]),
    sources: publications(content, [...new Set(shown.flatMap(({ source }) => source))]),
    systems,
    forecasts: forecastSummary(content, subject),
  };
};

const recordsAmong = (content: Content, measures: Measures, of: readonly { readonly measure: string }[]) => {
  const record = recordsOf(content, measures);
  const keys = [...new Set(of.map(({ measure }) => measure))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const series = record(key);
      return series ? [[key, series]] : [];
    }),
  );
};

const publications = (content: Content, keys: readonly string[]): Record<string, Publication> => {
  const sources = loadSources(content);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const source = sources.get(key);
      if (!source) return [];
      const { title, publisher, year, address } = source;
      return [
        [
          key,
          {
            title,
            publisher,
            ...(year !== undefined && { year }),
            ...(address !== undefined && { address }),
          },
        ],
      ];
    }),
  );
};
