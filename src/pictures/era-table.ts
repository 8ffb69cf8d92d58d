import type { EraTable } from '../runs/index.js';
import { escape } from './escape.js';
import { shortUnit, written } from './numbers.js';

const rowsOf = ({ columns, eras }: EraTable) =>
  columns.map((column, i) => ({ ...column, cells: eras.map(({ cells }) => cells[i]) }));

/** Eras beside each other, a measure on each line: record, then the median of the model. */
export function eraTableText(table: EraTable): string {
  const header = table.eras.map(({ from, to }) => `${from}-${to}`.padStart(17)).join('');
  const lines = rowsOf(table).map(({ title, unit, cells }) => {
    const name = `${title.en}, ${shortUnit(unit) || unit}`;
    const values = cells.map((cell) => {
      const record = written(cell?.record ?? null, '-');
      return `${record.padStart(9)} /${written(cell?.median ?? null, '-').padStart(6)}`;
    });
    return `${name.slice(0, 31).padEnd(31)}${values.join('')}`;
  });
  return [`${'record / model'.padEnd(31)}${header}`, ...lines, ''].join('\n');
}

/** The same as HTML, with 90 % of the runs. */
export function eraTableHtml(table: EraTable): string {
  const heads = table.eras.map(
    ({ title, from, to }) => `<th scope="col">${escape(title.en)}<small>${from} to ${to}</small></th>`,
  );
  const rows = rowsOf(table).map(({ title, unit, cells }) => {
    const values = cells.map((cell) => {
      const range =
        typeof cell?.low === 'number' ? `<small>${written(cell.low)} to ${written(cell.high)}</small>` : '';
      return [
        `<td><span class="record-value">${written(cell?.record ?? null, '–')}</span>`,
        `<span class="model-value">${written(cell?.median ?? null, '–')}</span>${range}</td>`,
      ].join('');
    });
    return `<tr><th scope="row">${escape(title.en)}<small>${escape(unit)}</small></th>${values.join('')}</tr>`;
  });
  return [
    '<p class="quiet">Record in black, median of the model in blue, 5 to 95 % of the runs below. ',
    'An era has a record when all its years have one.</p><div class="scroll" tabindex="0" role="region" aria-label="Eras"><table class="eras">',
    `<thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
  ].join('');
}
