import type { Title } from '../../runs/index.js';
import { escape } from '../escape.js';
import { withMinus } from '../numbers.js';
import { page, section } from '../page.js';
import { reportStyle } from '../report-style.js';
import { limitList } from './limit-list.js';
import { numberTable } from './number-table.js';
import type { StudyFacts } from './study-facts.js';
import { runSentence, stoppedList, studyAgain } from './study-sections.js';
import { studyStyle } from './study-style.js';
import { drawn, type EstimateTold, type FactorTold, hasEnds, largestFirst, tornado } from './tornado.js';

/** Which factors matter: everything its report.html says. */
export interface SensitivityReport {
  readonly facts: StudyFacts;
  readonly title: Title;
  /** What was varied, over which range. */
  readonly varied: readonly { readonly name: string; readonly range: string; readonly meaning: string }[];
  readonly outcomes: readonly SensitiveOutcome[];
}

export interface SensitiveOutcome {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Shares of the variance (Sobol), or effects over the whole range (Morris). */
  readonly method: 'sobol' | 'morris';
  readonly factors: readonly FactorTold[];
  /** What the numbers say, a sentence each. */
  readonly words: readonly string[];
}

/** One page that needs nothing else: no network, no script. */
export function sensitivityReport({ facts, title, varied, outcomes }: SensitivityReport): string {
  const list = varied.map(
    ({ name, range, meaning }) =>
      `<div><dt>${escape(name)}<small> ${escape(range)}</small></dt><dd>${escape(meaning)}</dd></div>`,
  );
  return page(`${title.en}: what matters`, `${reportStyle}${studyStyle}`, [
    `<header><p class="eyebrow">Saisei sensitivity</p><h1>${escape(title.en)} <small>which factors matter, and how much is luck</small></h1>`,
    `${runSentence(facts)}<pre><code>${escape(facts.command)}</code></pre></header>`,
    section('reading', 'How to read the charts', marks(outcomes)),
    section('answers', 'What matters', outcomes.map((one) => outcomeTold(one, facts)).join('\n')),
    section('varied', 'What was varied', `<dl class="drivers">${list.join('')}</dl>`),
    section('stopped', 'Runs that stopped', stoppedList(facts)),
    section('limits', 'What this is not', limitList(limits)),
    section('again', 'The same again', studyAgain(facts)),
  ]);
}

const methods = {
  sobol: {
    scale: 'percent of the variance',
    whole: 'With others',
    alone: 'Alone',
    pale: '<b>Pale</b>: its part in the variance, alone and together with others (total index of Sobol). What factors do together counts for each, so bars may add up to more than 100 percent.',
    full: '<b>Full colour</b>: the part it has alone (first-order index).',
    reaches: 100,
    times: 100,
    digits: (value: number) => String(Math.round(value)),
  },
  morris: {
    scale: 'change over the whole range of a factor',
    whole: 'Size',
    alone: 'Size of the mean',
    pale: '<b>Pale</b>: mean size of what it changes over its whole range, up or down (Morris).',
    full: '<b>Full colour</b>: what is left when ups and downs cancel. All of the bar: it always goes the same way.',
    reaches: 0,
    times: 1,
    digits: (value: number) => String(Number(value.toPrecision(3))),
  },
} as const;

function outcomeTold(
  { id, name, unit, method, factors: given, words }: SensitiveOutcome,
  facts: StudyFacts,
): string {
  const { scale, whole, alone, reaches, times, digits } = methods[method];
  const told = (value: number) => (Number.isFinite(value) ? digits(value).replace(/^-/, '\u2212') : '–');
  const scaled = ({ value, low, high }: EstimateTold) => ({
    value: value * times,
    low: low * times,
    high: high * times,
  });
  const factors = given.map((factor) => ({
    ...factor,
    whole: scaled(factor.whole),
    alone: scaled(factor.alone),
  }));
  const inUnit = method === 'sobol' ? scale : `${scale}, ${unit}`;
  const describes = `<title id="${id}-title">${escape(name)}</title><desc id="${id}-desc">${escape(words.join(' '))}</desc>`;
  const shown = drawn(factors).length;
  const left = factors.length - shown;
  const rest =
    left > 0
      ? ` ${left} more ${left === 1 ? 'factor is' : 'factors are'} in the table only: smaller, or without a number.`
      : '';
  const range = (one: EstimateTold) => (hasEnds(one) ? `${told(one.low)} to ${told(one.high)}` : '–');
  const rows = largestFirst(factors).map((factor) => ({
    name: factor.name,
    cells: [told(factor.whole.value), range(factor.whole), told(factor.alone.value), range(factor.alone)],
  }));
  return [
    `<article class="explained" id="${id}"><div class="words"><h3>${escape(name)} <small>${escape(unit)}</small></h3>`,
    ...words.map((sentence) => `<p>${escape(withMinus(sentence))}</p>`),
    '</div><figure class="chart">',
    `<figcaption>${escape(inUnit)}</figcaption>`,
    shown > 0
      ? tornado({ id, describes, factors, written: told, reaches })
      : '<p>Too few runs went through to draw anything.</p>',
    `<p class="note"><b>Not in this band:</b> ${escape(facts.notInBand)}.${rest}</p>`,
    numberTable('Numbers', `${name}: ${inUnit}`, ['Factor', whole, '90 %', alone, '90 %'], rows),
    '</figure></article>',
  ].join('');
}

const marks = (outcomes: readonly SensitiveOutcome[]): string => {
  const item = (sample: string, words: string) =>
    `<li><span class="sample ${sample}"></span><span>${words}</span></li>`;
  return [...new Set(outcomes.map(({ method }) => method))]
    .map((method) =>
      [
        '<ul class="legend">',
        item('sample-pale', methods[method].pale),
        item('sample-full', methods[method].full),
        item('sample-luck', '<b>Grey</b>: luck, as one more factor.'),
        item('sample-whisker', '<b>Whisker</b>: the pale bar in 90 % of samples drawn anew from these runs.'),
        '</ul>',
      ].join(''),
    )
    .join('');
};

const limits = [
  'Not what is true of the country: it says what the model’s answer hangs on.',
  'Not about what was not varied: a parameter that stands still has no bar, and a range that is too narrow makes a small one.',
  'Not a ranking of importance for policy: a parameter may matter much and be known well, or be beyond reach.',
  'Not certain at its edges: with few runs whiskers are too short, a part of the variance may come out below 0 or above 100 percent, and a part alone above the part with others.',
];
