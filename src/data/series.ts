import type { Content } from './content.js';
import { numberIn, readCsv } from './csv.js';
import { InputError } from './input-error.js';
import { didYouMean } from './nearest.js';
import { seriesSchema } from './schemas.js';
import { loadSources, mustKnowSources } from './sources.js';
import { readYaml, type StrictYaml } from './strict-yaml.js';

/** One observed quantity of one country, in the unit and with the breaks of its source. */
export interface Series {
  /** For example `japan/real-gdp`. */
  readonly key: string;
  readonly unit: string;
  /** True when a value holds from its period until the next one given. */
  readonly step: boolean;
  readonly definition: string;
  readonly source: readonly string[];
  readonly breaks: readonly { readonly period: string; readonly note: string }[];
  /** Periods whose value was remembered, not read: not fit to be targets. */
  readonly fromMemory: readonly string[];
  readonly note: string | undefined;
  /** As written: `1985`, `1985Q3` or `1985-09-22`, ascending, one kind per series. */
  readonly periods: readonly string[];
  /** The calendar year of each period. */
  readonly years: readonly number[];
  readonly values: readonly number[];
}

const folder = 'data/series';
const kinds = [/^\d{4}$/, /^\d{4}Q[1-4]$/, /^\d{4}-\d{2}-\d{2}$/];

/** The keys of all series, sorted: the files under data/series without their ending. */
export function listSeries(content: Content): string[] {
  const files = content.list(folder).filter((path) => path.endsWith('.csv'));
  return files.map((path) => path.slice(folder.length + 1, -'.csv'.length));
}

/** One series by key; throws InputError when it is unknown or not in order. */
export function loadSeries(content: Content, key: string): Series {
  const csv = `${folder}/${key}.csv`;
  const description = `${folder}/${key}.yaml`;
  if (!content.has(csv)) {
    throw new InputError(`there is no series "${key}".${didYouMean(key, listSeries(content))}`);
  }
  if (!content.has(description))
    throw new InputError(`the series "${key}" lacks its description ${description}.`);

  const yaml = readYaml(content, description, seriesSchema);
  const { unit, step = false, definition, source, breaks = [], fromMemory = [], note } = yaml.value;
  mustKnowSources(loadSources(content), source, yaml, ['source']);
  const { periods, values } = readObservations(content, csv);
  mustHavePeriods(yaml, key, periods, breaks, fromMemory);
  const years = periods.map((period) => Number(period.slice(0, 4)));
  return { key, unit, step, definition, source, breaks, fromMemory, note, periods, years, values };
}

function readObservations(content: Content, path: string): { periods: string[]; values: number[] } {
  const periods: string[] = [];
  const values: number[] = [];
  let kind: RegExp | undefined;
  for (const row of readCsv(content, path, ['period', 'value'])) {
    const [period = ''] = row.cells;
    const before = periods.at(-1);
    const fault = (sentence: string) => new InputError(sentence, row.placeOf(0));
    kind ??= kinds.find((known) => known.test(period));
    if (!kind)
      throw fault(`the period is "${period}", but must be a year, a quarter (1985Q3) or a day (1985-09-22).`);
    if (!kind.test(period))
      throw fault(`the period "${period}" is of another kind than "${before ?? ''}" before it.`);
    if (period === before)
      throw fault(`the period ${period} stands here a second time; keep one of the two.`);
    if (before !== undefined && period < before)
      throw fault(`the period ${period} comes after ${before}; sort the rows.`);
    periods.push(period);
    values.push(numberIn(row, 1));
  }
  if (periods.length === 0) throw new InputError('the series has no observation.', { file: path });
  return { periods, values };
}

function mustHavePeriods(
  yaml: StrictYaml<unknown>,
  key: string,
  periods: readonly string[],
  breaks: Series['breaks'],
  fromMemory: readonly string[],
): void {
  const refuse = (period: string, keys: (string | number)[]) => {
    if (periods.includes(period)) return;
    throw new InputError(`the series "${key}" has no period ${period}.`, yaml.placeOf(keys));
  };
  breaks.forEach((item, i) => refuse(item.period, ['breaks', i, 'period']));
  fromMemory.forEach((period, i) => refuse(period, ['fromMemory', i]));
}
