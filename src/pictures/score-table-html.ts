import type { Score, ScoredTarget } from '../runs/index.js';
import { deviationStrip } from './deviation-strip.js';
import { escape } from './escape.js';
import { shortUnit, writtenIn } from './numbers.js';
import { byTheme, themeName, verdictSign } from './verdicts.js';

/** Every target by kind and theme: the record, the model, where it stands against the tolerance, the verdict. */
export function scoreTableHtml(score: Score): string {
  const part = (kind: 'fit' | 'holdOut', heading: string) => {
    const groups = byTheme(score.targets.filter((target) => target.kind === kind));
    return groups.length > 0 ? `<h3>${heading}</h3>${table(groups)}` : '';
  };
  return key + part('holdOut', 'Held out') + part('fit', 'Fitted (in-sample)');
}

const key =
  '<p class="quiet strip-cell">Against tolerance: the dark zone is good, the pale one fair; dot and line are the median and 5 to 95 % of the runs, ' +
  'both halted at the edge when they lie beyond. The middle is the record.</p>';

function table(groups: readonly [string, ScoredTarget[]][]): string {
  const bodies = groups.map(([theme, targets]) => {
    const heading = `<tr class="group"><th colspan="5" scope="rowgroup">${themeName(theme)}</th></tr>`;
    return `<tbody>${heading}${targets.map(row).join('')}</tbody>`;
  });
  return [
    '<table class="score"><thead><tr><th scope="col">Target</th><th scope="col" class="value">Record</th>',
    '<th scope="col" class="value">Model <small>5 to 95 % of runs</small></th>',
    '<th scope="col" class="strip-cell">Against tolerance</th>',
    `<th scope="col">Verdict</th></tr></thead>${bodies.join('')}</table>`,
  ].join('');
}

function row(target: ScoredTarget): string {
  const { title, observed, unit, median, low, high, verdict } = target;
  const short = shortUnit(unit);
  const range = low === null ? '' : `<small>${writtenIn(unit, low)} to ${writtenIn(unit, high)}</small>`;
  return [
    `<tr><th scope="row">${escape(title.en).replace(/(\d{4})-(\d{4})/, unbroken)}</th>`,
    `<td class="value">${observedText(observed)}${short ? ` <small>${short}</small>` : ''}</td>`,
    `<td class="value">${writtenIn(unit, median, '–')} ${range}</td>`,
    `<td class="strip-cell">${deviationStrip(target)}</td>`,
    `<td class="verdict ${verdict}"><span aria-hidden="true">${verdictSign[verdict]}</span> ${verdict}</td></tr>`,
  ].join('');
}

// A span of years stays on one line.
const unbroken = '$1\u2011$2';

/** The observed value as its target gives it, a band as two ends. */
export const observedText = (observed: ScoredTarget['observed']) =>
  (typeof observed === 'number' ? String(observed) : observed.join(' to ')).replace('-', '\u2212');
