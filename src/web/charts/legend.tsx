import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';

/** A sample of what is drawn, and what it is. */
export interface LegendItem {
  readonly sample: string;
  readonly words: Words;
}

/** What is what, in words. */
export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  const say = useSay();
  return (
    <ul className="chart-legend">
      {items.map(({ sample, words }) => (
        <li key={sample}>
          <span className={`sample sample-${sample}`} aria-hidden="true" />
          <span>{say(words)}</span>
        </li>
      ))}
    </ul>
  );
}
