import { type Content, didYouMean, InputError } from '../../data/index.js';
import { loadEvents } from '../../data/events.js';
import { loadSeries } from '../../data/series.js';
import { loadSources } from '../../data/sources.js';
import {
  canonical,
  outcomeOf,
  readingNames,
  readReading,
  readScenario,
  readSystems,
  readTargets,
  recordsOf,
  scenarioNames,
  economyOfScenario,
  type Subject,
  type SystemFile,
} from '../../experiments/index.js';
import { indexBase, rebase } from '../../experiments/score/index.js';
import type { CitedSoftware } from '../../runs/index.js';
import type { Catalog, CatalogLever, CatalogMeasure } from './catalog.js';
import { leverCode } from './lever-code.js';
import type { PreviewFile } from '../preview/preview-file.js';
import { readLabFile } from './lab-file.js';
import { leverNumber } from './lever-number.js';

/** What decides the runs beside the question; as `saisei compare` has it. */
export interface Origin {
  readonly content: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly scale: number;
  readonly software: CitedSoftware;
}

/** The catalog of an economy from its files; `fit` is by measure, as the preview has it. */
export const makeCatalog = (
  content: Content,
  subject: Subject,
  origin: Origin,
  fit: PreviewFile['fit'],
): Catalog => {
  const { economy } = subject;
  const systems = readSystems(content, subject);
  const measures = measuresOf(content, subject, fit);
  return {
    economy: economy.name,
    title: economy.title,
    start: economy.start,
    end: economy.end,
    lastRecord: lastRecordOf(measures, Math.floor(economy.start / 4)),
    ...origin,
    systems: systems.map(({ name, number, group, title, says, evidence, note }) => ({
      name,
      number,
      group,
      title,
      says,
      evidence,
      note,
    })),
    levers: leversOf(economy, systems),
    presets: presetsOf(content, subject),
    measures,
    readings: readingNames(content, economy.name).map((name) => {
      const { changes, title, question, says } = readReading(content, name, economy);
      return { name, changes, title, question, says };
    }),
    first: firstOf(content, economy.name, systems, measures),
    events: loadEvents(content, economy.name).map(({ date, title, systems: of, checked }) => ({
      date,
      title,
      systems: of,
      checked,
    })),
  };
};

/** Levers that change the same things are one lever, held against several outcomes. */
const leversOf = (economy: Subject['economy'], systems: readonly SystemFile[]): CatalogLever[] => {
  const byChanges = new Map<string, CatalogLever>();
  for (const system of systems)
    for (const lever of system.levers) {
      const id = `${system.name}/${lever.name}`;
      const key = canonical(lever.changes);
      const before = byChanges.get(key);
      const { name: outcome, measure, when } = lever.outcome;
      const held = { outcome, measure, when, direction: lever.direction, literature: lever.literature };
      byChanges.set(
        key,
        before
          ? { ...before, outcomes: [...before.outcomes, held], also: [...before.also, id] }
          : {
              id,
              code: leverCode(id),
              system: system.name,
              title: lever.title,
              evidence: system.evidence,
              outcomes: [held],
              also: [],
              changes: lever.changes,
              number: leverNumber(economy, lever.changes),
            },
      );
    }
  return [...byChanges.values()];
};

const presetsOf = (content: Content, { economy }: Subject) =>
  scenarioNames(content)
    .filter((name) => economyOfScenario(content, name) === economy.name)
    .map((name) => {
      const { title, says = '', changes } = readScenario(content, name, economy);
      return { name, title, says, changes };
    });

const measuresOf = (
  content: Content,
  { economy, measures }: Subject,
  fit: PreviewFile['fit'],
): CatalogMeasure[] => {
  const record = recordsOf(content, measures);
  const { targets } = readTargets(content, economy.name, measures);
  const years = Array.from(
    { length: (economy.end - economy.start + 1) / 4 },
    (_, i) => economy.start / 4 + i,
  );
  return Object.entries(measures).map(([key, measure]): CatalogMeasure => {
    const series = record(key);
    const base = indexBase(measure, series);
    const told = series && base ? rebase(series, base) : series;
    const byYear = new Map(told?.years.map((year, i) => [year, told.values[i] ?? null]));
    const keys = measure.record
      ? loadSeries(content, measure.record).source
      : Object.values(targets)
          .filter((target) => target.measure === key)
          .flatMap(({ source }) => source);
    const sources = loadSources(content);
    return {
      key,
      title: measure.title,
      theme: measure.theme,
      unit: measure.unit,
      relative: outcomeOf(`${key}@${years[0]}`, measures).relative,
      scale: measure.picture ?? 'linear',
      base,
      record: years.map((year) => byYear.get(year) ?? null),
      source: [...new Set(keys)].map((one) => sources.get(one)?.title ?? one).join('; '),
      fit: fit[key],
    };
  });
};

/** The first choices of the lab, whose levers and measures must exist. */
const firstOf = (
  content: Content,
  economy: string,
  systems: readonly SystemFile[],
  measures: readonly CatalogMeasure[],
) => {
  const { value, placeOf } = readLabFile(content, economy);
  const levers = systems.flatMap(({ name, levers: of }) => of.map((lever) => `${name}/${lever.name}`));
  const keys = measures.map(({ key }) => key);
  const mustKnow = (kind: string, name: string, known: readonly string[], place: (string | number)[]) => {
    if (!known.includes(name))
      throw new InputError(`there is no ${kind} ${name}.${didYouMean(name, known)}`, placeOf(place));
  };
  mustKnow('lever', value.start.lever, levers, ['start', 'lever']);
  mustKnow('measure', value.start.measure, keys, ['start', 'measure']);
  value.openLevers.forEach((name, i) => mustKnow('lever', name, levers, ['openLevers', i]));
  value.measures.forEach((name, i) => mustKnow('measure', name, keys, ['measures', i]));
  return value;
};

const lastRecordOf = (measures: readonly CatalogMeasure[], first: number) => {
  const output = measures.find(({ key }) => key === 'real-gdp') ?? measures[0];
  return first + (output?.record.findLastIndex((value) => value !== null) ?? 0);
};
