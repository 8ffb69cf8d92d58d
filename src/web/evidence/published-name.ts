/** What a published value is of, as files have it: p1990_2000 is 1990–2000, per_head_1991_2000 per head 1991–2000. */
export const publishedName = (name: string): string =>
  name
    .replace(/^[py](?=\d{4})/, '')
    .replace(/(\d{4})_(\d{2,4})(?!\d)/g, '$1–$2')
    .replaceAll('_', ' ');
