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
import type { Catalog, CatalogLever, CatalogMeasure, LeverOutcome } from './catalog.js';
import { leverCode } from './lever-code.js';
import type { PreviewFile } from '../preview/preview-file.js';
import { readLabFile } from './lab-file.js';
import { type DeclaredNumber, leverNumber } from './lever-number.js';
import { parameterMeaning } from '../text/parameter-meanings.js';
import { outsideSystem } from '../text/system-names.js';

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
    levers: leversOf(content, economy, systems),
    presets: presetsOf(content, subject),
    measures,
    readings: readingNames(content, economy.name).map((name) => {
      const { changes, title, question, says } = readReading(content, name, economy);
      return { name, changes, title, question, says };
    }),
    first: firstOf(content, economy.name, systems, measures),
    events: eventsOf(content, economy.name, systems),
  };
};

/** Every system that an event names has a title in both languages, of its file or of the lab. */
const eventsOf = (content: Content, economy: string, systems: readonly SystemFile[]) =>
  loadEvents(content, economy).map(({ date, title, systems: of, checked }) => {
    for (const name of of) if (!systems.some((system) => system.name === name)) outsideSystem(name);
    return { date, title, systems: of, checked };
  });

/** Levers that change the same things are one lever, held against several outcomes. */
const leversOf = (
  content: Content,
  economy: Subject['economy'],
  systems: readonly SystemFile[],
): CatalogLever[] => {
  const titled = titlesOf(content);
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
          ? { ...before, outcomes: withOutcome(before.outcomes, held), also: [...before.also, id] }
          : {
              id,
              code: leverCode(id),
              system: system.name,
              title: lever.title,
              evidence: system.evidence,
              outcomes: [held],
              also: [],
              changes: lever.changes,
              number: toldNumber(leverNumber(economy, lever.changes), titled),
            },
      );
    }
  return [...byChanges.values()];
};

/** Levers of two systems that are held against the very same are held once. */
const withOutcome = (outcomes: readonly LeverOutcome[], held: LeverOutcome): readonly LeverOutcome[] =>
  outcomes.some((one) => canonical(one) === canonical(held)) ? outcomes : [...outcomes, held];

/** With the meaning in both languages, and sources by their titles. */
const toldNumber = (
  number: DeclaredNumber | undefined,
  titled: (keys: readonly string[]) => string,
): CatalogLever['number'] =>
  number && {
    ...number,
    meaning: parameterMeaning(number.parameter, number.meaning),
    source: titled(number.source),
  };

/** Titles of sources by their keys, each once. */
const titlesOf = (content: Content) => {
  const sources = loadSources(content);
  return (keys: readonly string[]) =>
    [...new Set(keys)].map((key) => sources.get(key)?.title ?? key).join('; ');
};

const presetsOf = (content: Content, { economy }: Subject) =>
  scenarioNames(content)
    .filter((name) => economyOfScenario(content, name) === economy.name)
    .map((name) => {
      const { title, says, changes } = readScenario(content, name, economy);
      if (!says)
        throw new InputError(`the scenario ${name} does not say what it stands for; add says, in en and ja.`);
      return { name, title, says, changes };
    });

const measuresOf = (
  content: Content,
  { economy, measures }: Subject,
  fit: PreviewFile['fit'],
): CatalogMeasure[] => {
  const record = recordsOf(content, measures);
  const titled = titlesOf(content);
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
    return {
      key,
      title: measure.title,
      theme: measure.theme,
      unit: measure.unit,
      relative: outcomeOf(`${key}@${years[0]}`, measures).relative,
      scale: measure.picture ?? 'linear',
      base,
      record: years.map((year) => byYear.get(year) ?? null),
      source: titled(keys),
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
