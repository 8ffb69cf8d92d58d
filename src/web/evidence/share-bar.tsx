import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';

/** How many there are of each kind: a bar, and a button for each with its number that filters by it. */
export const ShareBar = <V extends string>({
  title,
  parts,
  names,
  meanings,
  chosen,
  onChoose,
}: {
  readonly title: Words;
  readonly parts: readonly { readonly value: V; readonly count: number }[];
  readonly names: Readonly<Record<V, Words>>;
  readonly meanings: Readonly<Record<V, Words>>;
  readonly chosen: V | undefined;
  readonly onChoose: (value: V | undefined) => void;
}) => {
  const say = useSay();
  const there = parts.filter(({ count }) => count > 0);
  return (
    <section className="share-bar" aria-label={say(title)}>
      <h2>{say(title)}</h2>
      <div className="bar" aria-hidden="true">
        {there.map(({ value, count }) => (
          <span key={value} className={`tone-${value}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <div className="parts">
        {parts.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen === value}
            onClick={() => onChoose(chosen === value ? undefined : value)}
          >
            <span className={`swatch tone-${value}`} aria-hidden="true" />
            <span>
              {say(names[value])} <b>{count}</b>
              <span className="quiet small meaning">{say(meanings[value])}</span>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
};
