import type { Totals } from '../runs/index.js';
import { escape } from './escape.js';
import type { ReplayReport } from './report.js';
import { sumOf, verdicts, verdictSign } from './verdicts.js';

/** The answer first: how much of the record the model reaches, what was fitted and what was held out. */
export function headline({ title, score, manifest, runs }: ReplayReport): string {
  const missing = manifest.cases - runs;
  const unfinished = missing > 0 ? ` <strong>${missing} of ${manifest.cases} runs are missing.</strong>` : '';
  return [
    `<header><p class="eyebrow">Saisei replay</p><h1>${escape(title)}</h1>`,
    `<p class="lead">Of ${sumOf(score.holdOut)} targets held out, ${sentence(score.holdOut)}. `,
    `Of ${sumOf(score.fit)} targets it was fitted to, ${sentence(score.fit)}.</p>`,
    '<p>Fitted targets are in-sample: reaching one shows that the model can, not that it would have. ',
    'Only the held-out ones test it, and many of those come from series whose other years were fitted.</p>',
    `<div class="totals">${tally('Held out', score.holdOut)}${tally('Fitted (in-sample)', score.fit)}</div>`,
    `<p class="quiet">${runs} runs at 1:${manifest.scale}, ${escape(manifest.from)} to ${escape(manifest.to)}. `,
    `Verdicts are those of the median run.${unfinished}</p></header>`,
  ].join('');
}

function sentence({ good, fair, miss, unknown }: Totals): string {
  const rest = unknown ? `, and ${unknown} cannot be told` : '';
  return `${good} ${good === 1 ? 'is' : 'are'} good, ${fair} fair and ${miss} missed${rest}`;
}

function tally(name: string, totals: Totals): string {
  const all = Math.max(1, sumOf(totals));
  const present = verdicts.filter((verdict) => totals[verdict] > 0);
  const bars = present.map(
    (verdict) => `<span class="${verdict}" style="flex:${totals[verdict] / all}"></span>`,
  );
  const words = present.map(
    (verdict) =>
      `<li class="${verdict}"><span aria-hidden="true">${verdictSign[verdict]}</span> <b>${totals[verdict]}</b> ${verdict}</li>`,
  );
  return `<div class="tally"><h3>${name}</h3><div class="bar" aria-hidden="true">${bars.join('')}</div><ul>${words.join('')}</ul></div>`;
}

/** Lines, bands, ground and verdicts, in words and with their samples. */
export function howToRead({ bandKinds, notInBand }: ReplayReport): string {
  const item = (sample: string, words: string) =>
    `<li><span class="sample ${sample}"></span><span>${words}</span></li>`;
  return [
    '<ul class="legend">',
    item('sample-record', '<b>Record</b>: what was observed.'),
    item('sample-median', '<b>Model</b>: the median of the runs, year by year.'),
    item(
      'sample-band',
      `<b>Bands</b>: the middle 50 and 90 % of the runs, which differ in ${escape(bandKinds)}.`,
    ),
    item('sample-void', '<b>Hatched ground</b>: no record, so nothing to compare with.'),
    '</ul>',
    `<p><b>Not in the bands:</b> ${escape(notInBand)}. A band that misses the record is a fault of the model, not bad luck; `,
    'a narrow band is not a sure one.</p>',
    '<p><b>Verdicts</b> follow fixed tolerances. Growth, inflation and unemployment: good within 0.6 percentage points, ',
    'fair within 1.2. Levels and ratios: 10 and 25 %. Years: 2 and 5. Entry and exit rates: 0.8 and 1.6 points.</p>',
  ].join('');
}
