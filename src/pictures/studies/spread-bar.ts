import { escape } from '../escape.js';
import type { SpreadTold } from './effect-chart.js';

/** What the variance of an effect comes from, as a bar with its words; what cannot be split is said in sentences. */
export function spreadBar(spread: SpreadTold, year: number): string {
  const { luck, parameters, luckAndParameters, readings, remarks } = spread;
  const parts = [
    { name: 'luck', words: 'luck', source: luck },
    { name: 'parameters', words: 'parameters', source: parameters },
    ...(luck === null
      ? [{ name: 'together', words: 'luck and parameters together', source: luckAndParameters }]
      : []),
    { name: 'readings', words: 'readings', source: readings },
  ].flatMap(({ source, ...part }) => (source ? [{ ...part, variance: source.variance }] : []));
  const all = parts.reduce((sum, { variance }) => sum + variance, 0);
  const remarked = remarks.length > 0 ? `<p class="small">${escape(remarks.join(' '))}</p>` : '';
  if (parts.length < 2 || all === 0) return remarked;
  const percent = (variance: number) => Math.round((100 * variance) / all);
  const bars = parts
    .filter(({ variance }) => percent(variance) > 0)
    .map(({ name, variance }) => `<span class="from-${name}" style="flex:${percent(variance)}"></span>`);
  const words = parts.map(
    ({ name, words: text, variance }) =>
      `<li><i class="swatch from-${name}"></i>${text} <b>${percent(variance)} %</b></li>`,
  );
  return [
    `<div class="tally spread"><p class="small">What its spread in ${year} comes from, in parts of the variance:</p>`,
    `<div class="bar" aria-hidden="true">${bars.join('')}</div><ul>${words.join('')}</ul></div>${remarked}`,
  ].join('');
}
