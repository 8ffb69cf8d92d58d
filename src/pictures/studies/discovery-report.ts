import type { Title } from '../../runs/index.js';
import { escape } from '../escape.js';
import { page, section } from '../page.js';
import { reportStyle } from '../report-style.js';
import { type BoxScatter, boxScatter } from './box-scatter.js';
import { discoveryStyle } from './discovery-style.js';
import { limitList } from './limit-list.js';
import { searchChart, type SearchPath, searchTable } from './search-chart.js';
import type { StudyFacts } from './study-facts.js';
import { runSentence, stoppedList, studyAgain } from './study-sections.js';
import { studyStyle } from './study-style.js';

/** Under what conditions something happens: everything its report.html says. */
export interface DiscoveryReport {
  readonly facts: StudyFacts;
  readonly title: Title;
  /** What is of interest, in a sentence with its count. */
  readonly interest: string;
  /** What was found, a sentence each. */
  readonly words: readonly string[];
  readonly limits: readonly LimitTold[];
  /** Absent when no factor is limited. */
  readonly scatter?: BoxScatter | undefined;
  /** Absent when nothing was searched. */
  readonly search?: SearchPath | undefined;
  readonly tree: readonly string[];
  readonly varied: readonly { readonly name: string; readonly range: string; readonly meaning: string }[];
}

/** A limit of the first part found; cells ready to be read. */
export interface LimitTold {
  readonly words: string;
  readonly range: string;
  readonly chance: string;
  readonly again: string;
}

/** One page that needs nothing else: no network, no script. */
export function discoveryReport(report: DiscoveryReport): string {
  const { facts, title, interest, words, tree, varied } = report;
  const list = varied.map(
    ({ name, range, meaning }) =>
      `<div><dt>${escape(name)}<small> ${escape(range)}</small></dt><dd>${escape(meaning)}</dd></div>`,
  );
  return page(`${title.en}: under what conditions`, `${reportStyle}${studyStyle}${discoveryStyle}`, [
    `<header><p class="eyebrow">Saisei discovery</p><h1>${escape(title.en)} <small>under what conditions</small></h1>`,
    `${runSentence(facts)}<pre><code>${escape(facts.command)}</code></pre></header>`,
    section(
      'answers',
      'What was found',
      `<p class="lead">${escape(interest)}</p>${words.map((one) => `<p class="found">${escape(one)}</p>`).join('')}${limitTable(report.limits)}`,
    ),
    section('pictures', 'Where the runs are', pictures(report)),
    section(
      'tree',
      'The same as a tree of questions',
      tree.length > 0
        ? `<p>Each line says how many of its runs are of interest. The tree is pruned by runs it has not seen.</p><pre class="tree-lines"><code>${escape(tree.join('\n'))}</code></pre>`
        : '',
    ),
    section('varied', 'What was varied', `<dl class="drivers">${list.join('')}</dl>`),
    section('stopped', 'Runs that stopped', stoppedList(facts)),
    section('limits', 'What this is not', limitList(notThis)),
    section('again', 'The same again', studyAgain(facts)),
  ]);
}

function limitTable(limits: readonly LimitTold[]): string {
  if (limits.length === 0) return '';
  const rows = limits.map(
    ({ words, range, chance, again }) =>
      `<tr><th scope="row">${escape(words)}</th><td>${escape(range)}</td><td>${escape(chance)}</td><td>${escape(again)}</td></tr>`,
  );
  return [
    '<div class="scroll"><table><caption>The limits of the part, the surest first</caption><thead><tr><th scope="col">Limit</th><th scope="col">Varied from</th>',
    '<th scope="col">Chance without it</th><th scope="col">Again in half the runs</th></tr></thead>',
    `<tbody>${rows.join('')}</tbody></table></div>`,
    '<p class="small">Chance without it: how often as many runs of the box would be of interest by luck if this limit told nothing; it looks surer than it is, because the limit was sought in the same runs. Again: in how many searches of half the runs the same factor is limited.</p>',
  ].join('');
}

function pictures({ scatter, search }: DiscoveryReport): string {
  const item = (sample: string, words: string) =>
    `<li><span class="sample ${sample}"></span><span>${words}</span></li>`;
  const figures = [
    scatter
      ? `<figure class="chart"><figcaption>${escape(scatter.y.name)} against ${escape(scatter.x.name)}</figcaption>${boxScatter(scatter, 'scatter')}${scatter.points.every(({ inside }) => inside) ? '' : '<p class="note">Faint: runs that the other limits keep out.</p>'}</figure>`
      : '',
    search
      ? `<figure class="chart"><figcaption>What the search trades</figcaption>${searchChart(search, 'search')}<p class="note">Each dot is a box, from all runs on the right to small boxes on the left. Dotted: all runs.</p>${searchTable(search)}</figure>`
      : '',
  ].join('');
  if (!figures) return '';
  return [
    '<ul class="legend">',
    scatter ? item('sample-hit', '<b>Of interest</b>: a run in which it happens.') : '',
    scatter ? item('sample-other', '<b>Other</b>: a run in which it does not.') : '',
    scatter ? item('sample-box', '<b>Box</b>: the limits that were found.') : '',
    search ? item('sample-told', '<b>Told</b>: the box of the sentences above.') : '',
    `</ul><div class="planes">${figures}</div>`,
  ].join('');
}

const notThis = [
  'Not how likely it is: runs are spread over the ranges evenly, and the world is not. Shares of runs are not chances of events.',
  'Not a cause: a limit says where such runs lie. Which change brings them about is for a comparison to say.',
  'Not beyond the ranges: what was not varied, or not as far, cannot be limited.',
  'Not the only way to draw a box: factors that go together can stand for each other, and another box may hold almost the same runs.',
];
