/** What a page must not be taken for. */
export const limitList = (points: readonly string[]): string =>
  `<ul class="limits">${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
