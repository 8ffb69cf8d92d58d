import type { CatalogLever } from '../bundle/catalog.js';
import { emulate } from '../preview/emulate.js';
import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { losers } from '../text/losers.js';
import { sideEffect, sideEffects as text } from '../text/side-effects.js';

/** How many of them are told. */
const MOST = 5;

/** What the lever moves most, as the preview has it ten years on, in sizes of its typical error. */
export const SideEffects = ({ lever }: { readonly lever: CatalogLever }) => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const preview = useLab((lab) => lab.preview);
  if (!preview) return <p className="quiet">{say(text.notYet)}</p>;
  const start = Math.floor(Math.min(...lever.changes.map(({ from }) => from)) / 4);
  const year = Math.min(start + 10, Math.floor(catalog.end / 4) - 1);
  const expected = emulate(preview, catalog, [{ kind: 'lever', id: lever.id }]);
  const told = catalog.measures
    .flatMap((measure) => {
      const one = expected[measure.key];
      if (!one || 'reason' in one) return [];
      const effect = one.effect[preview.years.indexOf(year)] ?? 0;
      const error = one.errors[preview.years.indexOf(year)] ?? 0;
      const size = error > 0 ? Math.abs(effect) / error : 0;
      return size > 1 ? [{ measure, effect, size }] : [];
    })
    .toSorted((a, b) => b.size - a.size)
    .slice(0, MOST);
  if (told.length === 0) return <p>{say(text.nothingClear)}</p>;
  return (
    <>
      <ul>
        {told.map(({ measure, effect }) => {
          const direction = effect > 0 ? 'up' : 'down';
          const loses = losers[measure.key]?.[direction];
          return <li key={measure.key}>{say(sideEffect(measure.title, direction, year, loses))}</li>;
        })}
      </ul>
      <p className="quiet small">{say(text.fromPreview)}</p>
    </>
  );
};
