const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may stand in HTML and SVG, between tags and in attributes. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
