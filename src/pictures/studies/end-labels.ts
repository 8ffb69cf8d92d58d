import { tenth } from '../chart-frame.js';

/** The name of a line where the line ends. */
export interface EndLabel {
  readonly text: string;
  /** Its class. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

const lineHeight = 13;

/** Labels at the ends of lines, in the order of their heights and pushed apart where they would meet. */
export function endLabels(
  labels: readonly EndLabel[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): string {
  const placed = labels.toSorted((a, b) => a.y - b.y).map((label) => ({ ...label, y: label.y + 4 }));
  for (let pass = 0; pass < labels.length; pass++)
    for (let i = 1; i < placed.length; i++) {
      const [above, below] = [placed[i - 1]!, placed[i]!];
      const missing = lineHeight - (below.y - above.y);
      if (missing <= 0) continue;
      above.y -= missing / 2;
      below.y += missing / 2;
    }
  const highest = Math.min(...placed.map(({ y }) => y));
  const lowest = Math.max(...placed.map(({ y }) => y));
  const shift = Math.max(0, top + 8 - highest) - Math.max(0, lowest - bottom);
  return placed
    .map(
      ({ text, name, x, y }) =>
        `<text class="label ${name}" x="${tenth(x)}" y="${tenth(y + shift)}">${text}</text>`,
    )
    .join('');
}
