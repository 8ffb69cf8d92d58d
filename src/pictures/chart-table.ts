import { escape } from './escape.js';
import type { FanChart } from './fan-chart.js';
import { written } from './numbers.js';

/** The numbers behind a fan chart, closed until asked for. */
export function chartTable(chart: FanChart): string {
  const rows = chart.years.map((year, i) => {
    const range = (low: number | null | undefined, high: number | null | undefined) =>
      `${written(low ?? null, '')} to ${written(high ?? null, '')}`;
    const cells = [
      written(chart.record[i] ?? null, '–'),
      written(chart.median[i] ?? null, '–'),
      chart.low50[i] === null ? '–' : range(chart.low50[i], chart.high50[i]),
      chart.low90[i] === null ? '–' : range(chart.low90[i], chart.high90[i]),
    ];
    return `<tr><th scope="row">${year}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return [
    `<details><summary>Numbers</summary><div class="scroll" tabindex="0" role="region" aria-label="Numbers"><table class="numbers">`,
    `<caption>${escape(chart.title)}, ${escape(chart.unit)}</caption>`,
    '<thead><tr><th scope="col">Year</th><th scope="col">Record</th><th scope="col">Median</th>',
    '<th scope="col">50 % of runs</th><th scope="col">90 % of runs</th></tr></thead>',
    `<tbody>${rows.join('')}</tbody></table></div></details>`,
  ].join('');
}
