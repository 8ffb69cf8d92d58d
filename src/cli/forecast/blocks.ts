import { list, page, table } from '../../pictures/model/markdown.js';

/** A piece of a text that is printed on a terminal and as a page. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'words'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export const markdownOf = (blocks: readonly Block[]): string => page(...blocks.map(markdown));

const markdown = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}`;
    case 'heading':
      return `## ${block.text}`;
    case 'words':
      return block.text;
    case 'list':
      return list(block.items);
    case 'table':
      return table(block.head, block.rows);
  }
};

export const textOf = (blocks: readonly Block[]): string => page(...blocks.map(plain));

const plain = (block: Block): string => {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'words':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return aligned([block.head, ...block.rows]);
  }
};

/** The first column to the left, numbers to the right. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
