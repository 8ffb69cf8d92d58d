import type { AddressOf } from '../charts/told-years.js';
import { toldYears } from '../charts/told-years.js';
import { bandsOf } from '../charts/bands.js';
import type { BandKind, ChartMatter, Preview } from '../charts/chart-matter.js';
import type { Catalog, CatalogMeasure } from '../bundle/catalog.js';
import { unitOf } from '../numbers/units.js';
import { afterDifference } from '../numbers/write-number.js';
import { emulate } from '../preview/emulate.js';
import type { PreviewFile } from '../preview/preview-file.js';
import { changesOf } from '../scenario/changes-of.js';
import type { Asked } from '../scenario/asked.js';
import type { Worlds } from '../state/worlds.js';
import { themes } from '../text/themes.js';
import { bandTexts } from '../text/bands.js';

export interface MatterOf {
  readonly catalog: Catalog;
  readonly preview: PreviewFile | undefined;
  readonly asked: Asked;
  readonly worlds: Worlds;
  /** Fingerprint of the study. */
  readonly study: string;
}

/** The lab draws every case with a luck of its own. */
const addressOf =
  ({ readings }: Asked): AddressOf =>
  (index) => ({ reading: readings[index % Math.max(1, readings.length)] ?? '', draw: index, luck: 0 });

/** What is drawn and said of one measure, from the runs that have come and the preview until they have. */
export const matterOf = (
  measure: CatalogMeasure,
  { catalog, preview, asked, worlds, study }: MatterOf,
): ChartMatter => {
  const first = Math.ceil(catalog.start / 4);
  const years = measure.record.map((_, i) => first + i);
  const pairs = worlds.baseline.map((baseline, i) => ({ baseline, changed: worlds.changed[i]! }));
  const bands = pairs.length > 0 ? bandsOf(measure, pairs) : undefined;
  const isChanged = asked.items.length > 0;
  const changes = changesOf(asked.items, catalog);
  const settled = worlds.status === 'done';
  const told =
    bands && isChanged && settled ? toldYears(measure, pairs, bands.years, addressOf(asked)) : undefined;
  const onYears = <T>(of: (i: number) => T, missing: T) =>
    years.map((year) => {
      const i = bands ? bands.years.indexOf(year) : -1;
      return i < 0 ? missing : of(i);
    });
  const spread = (one: NonNullable<typeof bands>['baseline']) => ({
    median: onYears((i) => one.median[i] ?? null, null),
    low50: onYears((i) => one.low50[i] ?? null, null),
    high50: onYears((i) => one.high50[i] ?? null, null),
    low90: onYears((i) => one.low90[i] ?? null, null),
    high90: onYears((i) => one.high90[i] ?? null, null),
  });
  const stored = preview && storedBaseline(measure.key, preview, years);
  return {
    key: measure.key,
    measure: {
      title: measure.title,
      unit: unitOf(measure.unit).name,
      differenceUnit: measure.relative ? bandTexts.percentOfBaseline : afterDifference(measure),
      theme: themes[measure.theme]!,
      scale: measure.scale,
      relative: measure.relative,
    },
    years,
    record: measure.record,
    baseline: bands ? spread(bands.baseline) : stored,
    scenario: bands && isChanged ? spread(bands.scenario) : undefined,
    difference:
      bands && isChanged
        ? {
            ...spread(bands.difference),
            signShare: onYears((i) => bands.difference.signShare[i] ?? null, null),
            told: onYears((i) => told?.told[i] ?? false, false),
            decimals: onYears((i) => told?.decimals[i] ?? null, null),
          }
        : undefined,
    preview:
      isChanged && !settled ? previewOf(measure, preview, { catalog, asked }, years, stored) : undefined,
    status: statusOf(worlds, isChanged, pairs.length),
    stored: bands ? undefined : preview?.baselineCases,
    runs: pairs.length,
    wanted: asked.runs,
    kinds: kindsOf(asked),
    notInBand: bandTexts.notInBand,
    fit: measure.fit && { good: measure.fit.good, fair: measure.fit.fair, missed: measure.fit.miss },
    source: { en: measure.source || bandTexts.modelAlone.en, ja: measure.source || bandTexts.modelAlone.ja },
    since: changes.length > 0 ? Math.min(...changes.map(({ from }) => from)) / 4 : undefined,
    lastRecord: catalog.lastRecord,
    assumed: isAssumed(asked, catalog),
    study,
  };
};

const kindsOf = ({ readings, runs }: Asked): BandKind[] => [
  ...(runs > 1 ? (['luck', 'parameters'] as const) : (['luck'] as const)),
  ...(readings.length > 1 ? (['readings'] as const) : []),
];

const statusOf = ({ status }: Worlds, isChanged: boolean, runs: number): ChartMatter['status'] => {
  if (status === 'cancelled') return 'cancelled';
  if (!isChanged) return runs > 0 && status === 'done' ? 'done' : 'empty';
  if (status === 'done') return 'done';
  return runs > 0 ? 'running' : 'preview';
};

/** Whether the scenario pulls a lever whose size was designed. */
const isAssumed = ({ items }: Asked, { levers }: Catalog) =>
  items.some((item) => item.kind === 'lever' && levers.find(({ id }) => id === item.id)?.evidence === 'D');

const storedBaseline = (key: string, preview: PreviewFile, years: readonly number[]) => {
  const stored = preview.baseline[key];
  if (!stored) return undefined;
  const on = (values: readonly (number | null)[]) =>
    years.map((year) => values[preview.years.indexOf(year)] ?? null);
  return {
    median: on(stored.median),
    low50: on(stored.low50),
    high50: on(stored.high50),
    low90: on(stored.low90),
    high90: on(stored.high90),
  };
};

const previewOf = (
  measure: CatalogMeasure,
  preview: PreviewFile | undefined,
  { catalog, asked }: Pick<MatterOf, 'catalog' | 'asked'>,
  years: readonly number[],
  baseline: ReturnType<typeof storedBaseline>,
): Preview => {
  if (!preview) return { reason: bandTexts.previewLoading };
  const expected = emulate(preview, catalog, asked.items, asked.readings)[measure.key];
  if (!expected || !baseline) return { reason: bandTexts.noPreview };
  if ('reason' in expected) return expected;
  const difference = years.map((year) => expected.effect[preview.years.indexOf(year)] ?? null);
  const level = baseline.median.map((value, i) => {
    const effect = difference[i];
    if (value === null || effect === null || effect === undefined) return null;
    return measure.relative ? value * (1 + effect / 100) : value + effect;
  });
  return { difference, level, typicalError: expected.typicalError };
};
