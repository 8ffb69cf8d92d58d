/** A table; cells may hold Markdown, but no line ends. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');

/** Blocks one below the other, those that are empty left out. */
export const page = (...blocks: readonly (string | undefined)[]): string =>
  `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;

/** A heading with what stands under it, or nothing when nothing does. */
export const section = (heading: string, text: string): string | undefined =>
  text === '' ? undefined : `## ${heading}\n\n${text}`;

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** An institution's page: labourMarket is on labour-market.md. */
export const fileOf = (institution: string) =>
  `${institution.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
export const linkTo = (institution: string) => `[${institution}](${fileOf(institution)})`;

/** A name in camel case as words: labourMarket is 'labour market'. */
export const worded = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where every page says it comes from. */
export const printedFrom = (economy: string) =>
  `*Printed by \`saisei docs\` from the declarations in \`src/institutions\` and the files of \`economies/${economy}\`; edit those, not this page.*`;
