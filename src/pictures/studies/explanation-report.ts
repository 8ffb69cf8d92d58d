import type { Title } from '../../runs/index.js';
import { escape } from '../escape.js';
import { withMinus } from '../numbers.js';
import { page, section } from '../page.js';
import { reportStyle } from '../report-style.js';
import { explanationTables } from './explanation-tables.js';
import { limitList } from './limit-list.js';
import { type ScenarioTold, scenarioTold } from './scenario-told.js';
import type { StudyFacts } from './study-facts.js';
import { runSentence, stoppedList, studyAgain } from './study-sections.js';
import { studyStyle } from './study-style.js';
import { largestFirst, type ShareTold, type Waterfall, waterfall } from './waterfall.js';

/** What of the difference between two scenarios comes from each change: everything its report.html says. */
export interface ExplanationReport {
  readonly facts: StudyFacts;
  readonly baseline: ScenarioTold;
  readonly scenario: ScenarioTold;
  /** Orders that were drawn; 0 when all of them count. */
  readonly orders: number;
  readonly outcomes: readonly ExplainedOutcome[];
}

export interface ExplainedOutcome {
  /** Unique on the page. */
  readonly id: string;
  readonly title: Title;
  readonly when: string;
  readonly unit: string;
  readonly decimals: number;
  /** Runs that count. */
  readonly members: number;
  readonly sentence: string;
  readonly difference: Waterfall['difference'];
  readonly shares: readonly ShareTold[];
  readonly interactions: readonly InteractionTold[];
  /** By how much the shares miss the difference. */
  readonly gap: number;
}

/** How two changes act on each other; null when the orders drawn do not show it. */
export interface InteractionTold {
  readonly between: readonly [string, string];
  readonly index: { readonly value: number; readonly interval90: readonly [number, number] } | null;
}

/** One page that needs nothing else: no network, no script. */
export function explanationReport(report: ExplanationReport): string {
  const { facts, baseline, scenario, outcomes } = report;
  const against = `less ${baseline.title.en}: where the difference comes from`;
  return page(`${scenario.title.en} ${against}`, `${reportStyle}${studyStyle}`, [
    `<header><p class="eyebrow">Saisei explanation</p><h1>${escape(scenario.title.en)} <small>${escape(against)}</small></h1>`,
    `${runSentence(facts)}<pre><code>${escape(facts.command)}</code></pre></header>`,
    section(
      'changed',
      'What was changed',
      scenarioTold(scenario, 'Scenario') + scenarioTold(baseline, 'Baseline'),
    ),
    section('reading', 'How to read the charts', marks(report.orders)),
    section('answers', 'Where it comes from', outcomes.map((one) => outcomeTold(one, report)).join('\n')),
    section('stopped', 'Runs that stopped', stoppedList(facts)),
    section('limits', 'What this is not', limitList(limits)),
    section('again', 'The same again', studyAgain(facts)),
  ]);
}

function outcomeTold(outcome: ExplainedOutcome, report: ExplanationReport): string {
  const { id, title, when, unit, sentence, shares, gap } = outcome;
  const { facts, baseline, scenario } = report;
  const written = numberOf(outcome);
  const name = `${title.en} in ${when}`;
  const sum = largestFirst(shares)
    .map(({ value }) => written(value))
    .join(' + ')
    .replaceAll('+ \u2212', '\u2212 ');
  const describes = `<title id="${id}-title">${escape(name)}</title><desc id="${id}-desc">${escape(sentence)}</desc>`;
  const drawing = waterfall({
    ...outcome,
    describes,
    written,
    baseline: baseline.title.en,
    scenario: scenario.title.en,
  });
  return [
    `<article class="explained" id="${id}"><div class="words"><h3>${escape(name)} <small>${escape(unit)}</small></h3>`,
    `<p>${escape(withMinus(sentence))}</p>`,
    `<p class="small"><b>Sum check:</b> ${sum} = ${written(outcome.difference.value)} ${escape(unit)}, printed numbers being rounded; before rounding the parts miss the whole by ${gap === 0 ? '0' : gap.toExponential(0)}.</p>`,
    `</div><figure class="chart"><figcaption>${escape(unit)}, mean of the runs</figcaption>${drawing}<p class="note">Means of ${outcome.members} runs, from ${escape(baseline.title.en)} at zero to ${escape(scenario.title.en)}. Numbers: the mean, and 90 % of the runs. `,
    `Runs differ in ${escape(facts.bandKinds)}. <b>Not in this band:</b> ${escape(facts.notInBand)}.</p>`,
    `${explanationTables(outcome, written)}</figure></article>`,
  ].join('');
}

const numberOf =
  ({ decimals }: ExplainedOutcome) =>
  (value: number): string => {
    const text = Math.abs(value).toFixed(decimals);
    return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
  };

const marks = (orders: number): string => {
  const item = (sample: string, words: string) =>
    `<li><span class="sample ${sample}"></span><span>${words}</span></li>`;
  const least = orders > 0 ? `, over ${orders} orders drawn, so at least so wide` : '';
  return [
    '<ul class="legend">',
    item(
      'sample-rise',
      '<b>Bar</b>: what comes from a change. Orange raises, blue lowers; each begins where the one before ends.',
    ),
    item('sample-outline', '<b>Outline</b>: more runs could move the share by more than a tenth of it.'),
    item('sample-whisker', '<b>Whisker</b>: the share in 90 % of the runs.'),
    item('sample-bracket', `<b>Bracket</b>: what it adds if it comes first, last or between${least}.`),
    '</ul>',
  ].join('');
};

const limits = [
  'Not blame and not merit: shares say how the difference splits inside the model, when every order of the changes counts alike (Shapley 1953).',
  'Not the effect of a change alone: where changes act on each other their interaction is split evenly. A wide bracket says that the share hangs on that rule.',
  'Not the numbers of a comparison: these are means, which add up; a comparison tells medians, which do not.',
  'Not a forecast and not a measurement: both scenarios are runs of the model.',
];
