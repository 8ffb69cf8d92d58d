import { escape } from '../escape.js';

/** The numbers behind a chart, closed until asked for; cells are ready to be read. */
export function numberTable(
  summary: string,
  caption: string,
  heads: readonly string[],
  rows: readonly { readonly name: string; readonly cells: readonly string[] }[],
): string {
  const body = rows.map(
    ({ name, cells }) =>
      `<tr><th scope="row">${escape(name)}</th>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`,
  );
  return [
    `<details><summary>${summary}</summary><div class="scroll" tabindex="0" role="region" aria-label="${summary}"><table class="numbers">`,
    `<caption>${escape(caption)}</caption><thead><tr>`,
    heads.map((head) => `<th scope="col">${head}</th>`).join(''),
    `</tr></thead><tbody>${body.join('')}</tbody></table></div></details>`,
  ].join('');
}
