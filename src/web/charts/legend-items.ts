import type { ChartMatter } from './chart-matter.js';
import { bandWords, legendWords, noPreviewWords, previewWords } from './chart-words.js';
import { gaps, projects } from './grounds.js';
import type { LegendItem } from './legend.js';
import { roundedSize, rounding } from '../../experiments/pairs/rounding.js';
import { previewOf } from './preview-levels.js';

const item = (sample: string, words: LegendItem['words']): LegendItem => ({ sample, words });

/** What the chart of levels shows, and nothing that it does not. */
export function levelsLegend(matter: ChartMatter): LegendItem[] {
  const { baseline, scenario, assumed, record, kinds, stored } = matter;
  const hasRecord = record.some((value) => value !== null);
  return [
    hasRecord ? item('record', legendWords.record) : item('none', legendWords.noRecordAtAll),
    ...(baseline
      ? [item('baseline', stored === undefined ? legendWords.baseline : legendWords.storedBaseline(stored))]
      : []),
    ...(scenario
      ? [assumed ? item('assumed', legendWords.scenarioAssumed) : item('scenario', legendWords.scenario)]
      : []),
    ...(baseline || scenario ? [item(scenario ? 'bands' : 'baseline-bands', bandWords(kinds))] : []),
    ...previewItems(matter),
    ...(gaps(matter).length > 0 ? [item('hatched', legendWords.noRecord)] : []),
    ...(projects(matter) ? [item('projection', legendWords.projection)] : []),
  ];
}

/** What the chart of differences shows. */
export function effectLegend(matter: ChartMatter): LegendItem[] {
  const { difference, assumed, kinds } = matter;
  const shown = difference
    ? [
        assumed ? item('assumed', legendWords.effectAssumed) : item('scenario', legendWords.effect),
        item('effect-bands', bandWords(kinds)),
        ...(difference.told.some((told, i) => !told && difference.median[i] !== null)
          ? [item('open', legendWords.open)]
          : []),
        item('signs', legendWords.signs),
      ]
    : [];
  return [
    ...shown,
    ...previewItems(matter),
    ...(projects(matter) ? [item('projection', legendWords.projection)] : []),
  ];
}

function previewItems(matter: ChartMatter): LegendItem[] {
  const { preview, status } = matter;
  if (preview && 'reason' in preview && (status === 'preview' || status === 'running'))
    return [item('no-preview', noPreviewWords(preview.reason))];
  const guess = previewOf(matter);
  if (!guess) return [];
  const after = matter.measure.relative ? ' %' : '';
  return [
    item(
      'preview',
      previewWords(
        `${roundedSize(guess.typicalError, rounding(guess.typicalError, guess.typicalError / 10))}${after}`,
      ),
    ),
  ];
}
