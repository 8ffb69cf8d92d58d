import { escape } from '../escape.js';
import { fitBadge } from '../fit-badge.js';
import { written } from '../numbers.js';
import type { EffectChart, EffectPoint } from './effect-chart.js';
import { effectDrawing } from './effect-drawing.js';
import { effectTable, levelTable } from './effect-tables.js';
import { levelDrawing } from './level-drawing.js';
import { signWords } from './sign-strip.js';
import { spreadBar } from './spread-bar.js';
import type { StudyFacts } from './study-facts.js';

/** One measure in words, its levels in both worlds, and the difference on its own axis. */
export function measureEffect(chart: EffectChart, facts: StudyFacts, shared: readonly string[]): string {
  const last = chart.points.at(-1)!;
  const untold = last.effect.verdict === 'cannotTell' ? ' class="untold"' : '';
  const remarks = last.spread.remarks.filter((one) => !shared.includes(one));
  return [
    `<article class="measure" id="${chart.id}"><div class="words"><h4>${escape(chart.title.en)}</h4>`,
    chart.note ? `<p class="small">${escape(chart.note)}</p>` : '',
    chart.fitBadge ? fitBadge(chart.fitBadge) : '',
    `<p${untold}>${escape(chart.sentence)}</p><p>${signWords(chart.points)}</p>`,
    `${spreadBar({ ...last.spread, remarks }, last.year)}</div>`,
    levels(chart, facts),
    difference(chart, facts),
    '</article>',
  ].join('');
}

function levels(chart: EffectChart, facts: StudyFacts): string {
  const id = `${chart.id}-levels`;
  const { points, record } = chart;
  const marks =
    chart.facts.length > 0 ? ' Dots, bars and boxes: what the record says of a year or a span.' : '';
  const words = [
    `Unit: ${chart.levelUnit}.`,
    ends('Baseline', points, ({ baseline }) => baseline.median),
    ends('Scenario', points, ({ changed }) => changed.median),
    ends('Record', points, (_, i) => record[i] ?? null),
  ];
  return figure(
    `Levels <small>${escape(chart.levelUnit)}${chart.scale === 'logarithmic' ? ', equal steps are equal ratios' : ''}</small>`,
    levelDrawing(chart, id, described(id, `${chart.title.en}: levels`, words)),
    `Lines: medians. Bands: 90 % of the runs of each world.${marks} ${bandNote(facts)} <b>Record:</b> ${escape(chart.source || 'none, the model alone')}.`,
    levelTable(chart),
  );
}

function difference(chart: EffectChart, facts: StudyFacts): string {
  const id = `${chart.id}-effect`;
  const { runs } = chart.points.at(-1)!.effect;
  const words = [
    `Unit: ${chart.differenceUnit}.`,
    ends('Median difference', chart.points, ({ effect }) => effect.median),
    signWords(chart.points),
  ];
  return figure(
    `Effect <small>scenario less baseline, ${escape(chart.differenceUnit)}</small>`,
    effectDrawing(chart, id, described(id, `${chart.title.en}: effect`, words)),
    `Bands: 50 and 90 % of ${runs} differences, run by run. Dashed: chance leaves the median open. Bars: share of runs on that side, full colour from nine of ten. ${bandNote(facts)}`,
    effectTable(chart),
  );
}

const figure = (caption: string, drawing: string, note: string, table: string) =>
  `<figure class="chart"><figcaption>${caption}</figcaption>${drawing}<p class="note">${note}</p>${table}</figure>`;

const bandNote = ({ bandKinds, notInBand }: StudyFacts) =>
  `Runs differ in ${escape(bandKinds)}. <b>Not in this band:</b> ${escape(notInBand)}.`;

const described = (id: string, title: string, words: readonly string[]) =>
  `<title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(words.join(' '))}</desc>`;

/** First and last value of a line, for those who do not see it. */
function ends(
  name: string,
  points: readonly EffectPoint[],
  of: (point: EffectPoint, i: number) => number | null,
): string {
  const values = points.map(of);
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  if (first < 0) return `${name}: none.`;
  return `${name}: ${written(values[first]!)} in ${points[first]!.year}, ${written(values[last]!)} in ${points[last]!.year}.`;
}
