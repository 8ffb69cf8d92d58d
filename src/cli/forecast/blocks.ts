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

/** Columns of numbers to the right, all others to the left. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const columns = rows[0]!.map((_, i) => ({
    width: Math.max(...rows.map((row) => row[i]!.length)),
    isNumber: rows.slice(1).every((row) => /^-?\d/.test(row[i]!)),
  }));
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const { width, isNumber } = columns[i]!;
          return isNumber ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
