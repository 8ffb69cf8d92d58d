import { escape } from '../escape.js';
import { page, section } from '../page.js';
import { reportStyle } from '../report-style.js';
import { themeName, themeOrder } from '../verdicts.js';
import type { EffectChart } from './effect-chart.js';
import { measureEffect } from './measure-effect.js';
import { limitList } from './limit-list.js';
import { type ScenarioTold, scenarioTold } from './scenario-told.js';
import type { StudyFacts } from './study-facts.js';
import { runSentence, stoppedList, studyAgain } from './study-sections.js';
import { studyStyle } from './study-style.js';

/** A comparison: everything its report.html says. */
export interface ComparisonReport {
  readonly facts: StudyFacts;
  readonly baseline: ScenarioTold;
  readonly scenarios: readonly ScenarioEffects[];
}

/** One scenario held against the baseline. */
export interface ScenarioEffects {
  readonly scenario: ScenarioTold;
  /** What was asked, or the headlines, in sentences. */
  readonly answers: readonly { readonly sentence: string; readonly verdict: 'told' | 'cannotTell' }[];
  readonly charts: readonly EffectChart[];
}

/** As many sentences as a reader passes over without scrolling on a telephone. */
const FEW = 3;

/** One page that needs nothing else: no network, no script. */
export function comparisonReport({ facts, baseline, scenarios }: ComparisonReport): string {
  const names = scenarios.map(({ scenario }) => scenario.title.en);
  const remarks = sharedRemarks(scenarios);
  const against = `against ${baseline.title.en}`;
  return page(`${names.join(', ')} ${against}: ${facts.economy.en}`, `${reportStyle}${studyStyle}`, [
    `<header><p class="eyebrow">Saisei comparison</p><h1>${escape(names.join(', '))} <small>${escape(against)}</small></h1>${runSentence(facts)}`,
    `<pre><code>${escape(facts.command)}</code></pre></header>`,
    section(
      'changed',
      'What was changed',
      [
        ...scenarios.map(({ scenario }) => scenarioTold(scenario, 'Scenario')),
        scenarioTold(baseline, 'Baseline'),
      ].join(''),
    ),
    section('answers', 'What it does', scenarios.map((one) => answers(one, scenarios.length > 1)).join('')),
    section('reading', 'How to read the charts', howToRead(facts, remarks)),
    ...scenarios.map((one, i) =>
      section(
        `effects-${i + 1}`,
        scenarios.length > 1 ? `Every measure: ${one.scenario.title.en}` : 'Every measure',
        measureIndex(one.charts) + byTheme(one.charts, facts, remarks),
      ),
    ),
    section('stopped', 'Runs that stopped', stoppedList(facts)),
    section('limits', 'What this is not', limits(scenarios)),
    section('again', 'The same again', studyAgain(facts)),
  ]);
}

function answers({ scenario, answers: all }: ScenarioEffects, named: boolean): string {
  const list = (verdict: 'told' | 'cannotTell') =>
    all.filter((one) => one.verdict === verdict).map(({ sentence }) => `<li>${escape(sentence)}</li>`);
  const [told, untold] = [list('told'), list('cannotTell')];
  return [
    named ? `<h3>${escape(scenario.title.en)}</h3>` : '',
    told.length > 0
      ? `<ul class="answers">${told.join('')}</ul>`
      : '<p class="lead">These runs tell nothing of what was asked.</p>',
    untold.length > 0 ? cannotTell(untold) : '',
  ].join('');
}

/** Folded when there are many, so that they do not stand before the charts for whole screens. */
function cannotTell(items: readonly string[]): string {
  const open = items.length <= FEW ? ' open' : '';
  return [
    `<details class="untold"${open}><summary>What these runs cannot tell: ${items.length}</summary>`,
    '<p>The error from having only so many runs is more than a tenth of the effect. That is not the same as no effect.</p>',
    `<ul>${items.join('')}</ul></details>`,
  ].join('');
}

/** Where each measure is on the page. */
function measureIndex(charts: readonly EffectChart[]): string {
  const themes = themeOrder(charts.map(({ theme }) => theme)).map((theme) => {
    const links = charts
      .filter((chart) => chart.theme === theme)
      .map(({ id, title }) => `<li><a href="#${id}">${escape(title.en)}</a></li>`);
    return `<div><p>${themeName(theme)}</p><ul>${links.join('')}</ul></div>`;
  });
  return `<nav class="index" aria-label="Measures">${themes.join('')}</nav>`;
}

function byTheme(charts: readonly EffectChart[], facts: StudyFacts, remarks: readonly string[]): string {
  return themeOrder(charts.map(({ theme }) => theme))
    .map((theme) => {
      const own = charts.filter((chart) => chart.theme === theme);
      return `<h3 class="theme-name">${themeName(theme)}</h3>${own.map((chart) => measureEffect(chart, facts, remarks)).join('\n')}`;
    })
    .join('\n');
}

/** What every chart would say of its spread, said once. */
function sharedRemarks(scenarios: readonly ScenarioEffects[]): string[] {
  const all = scenarios.flatMap(({ charts }) => charts.map(({ points }) => points.at(-1)!.spread.remarks));
  return [...new Set(all.flat())].filter((remark) => all.every((remarks) => remarks.includes(remark)));
}

function howToRead({ bandKinds, notInBand }: StudyFacts, remarks: readonly string[]): string {
  const item = (sample: string, words: string) =>
    `<li><span class="sample ${sample}"></span><span>${words}</span></li>`;
  return [
    '<ul class="legend">',
    item('sample-record', '<b>Record</b>: what was observed, beside both worlds of the model.'),
    item('sample-median', '<b>Baseline</b>: the median of its runs, and 90 % of them.'),
    item('sample-scenario', '<b>Scenario</b>: the same runs, with the same luck, after the change.'),
    item('sample-effect', '<b>Effect</b>: the difference run by run; its median, 50 and 90 % of the runs.'),
    item('sample-open', '<b>Dashed</b>: more runs could move the median by more than a tenth of it.'),
    item(
      'sample-sign',
      '<b>Bars</b>: in how many runs the difference is on that side; full colour from nine of ten.',
    ),
    '</ul>',
    `<p><b>Not in the bands:</b> ${escape(notInBand)}. Runs differ in ${escape(bandKinds)}. `,
    'Effects have their own axis in each chart, so compare numbers, not heights. ',
    'The difference of two medians need not be the median difference; the chart of effects shows the latter.</p>',
    remarks.length > 0 ? `<p><b>What the spread comes from:</b> ${escape(remarks.join(' '))}</p>` : '',
  ].join('');
}

function limits(scenarios: readonly ScenarioEffects[]): string {
  const measures = Math.max(0, ...scenarios.map(({ charts }) => charts.length));
  const points = [
    'Not a forecast: it says how the model would have gone otherwise, with everything else as it was.',
    'Not a measurement: nobody observed the scenario. The record stands beside the baseline and tests only that.',
    'Not free of the model: people and firms follow the same rules in both worlds. What they would learn from a new policy counts only as far as a rule says so.',
    'Not the whole doubt: the bands leave out what is the same in every run. A narrow band is not a sure one.',
    `Not one test but many: with ${measures} measures over many years some differences look settled by chance. Trust what was asked before the runs, and what agrees with its neighbours.`,
    'Not a judgement: what is better or worse, and for whom, is not in these numbers.',
  ];
  return limitList(points);
}
