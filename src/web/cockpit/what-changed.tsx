import { conflictsIn } from '../scenario/conflicts.js';
import { keyOfItem, withoutItem } from '../scenario/items.js';
import { useLab } from '../state/lab.js';
import { itemTold } from '../scenario/item-told.js';
import { cockpit } from '../text/cockpit.js';
import { useSay } from '../text/language.js';
import { changedLevers, conflictTold, flyingHistory, gradeDTold, levers as text } from '../text/levers.js';

/** What differs from history, in a list, and where two changes contradict each other. */
export const WhatChanged = () => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const items = useLab((lab) => lab.link.asked.items);
  const change = useLab((lab) => lab.change);
  if (items.length === 0)
    return (
      <p className="what" data-face="empty">
        {say(flyingHistory)}
      </p>
    );
  const conflicts = conflictsIn(items, catalog);
  const assumed = items.some(
    (item) => item.kind === 'lever' && catalog.levers.find(({ id }) => id === item.id)?.evidence === 'D',
  );
  return (
    <section className="what" aria-label={say(cockpit.what)}>
      <p>{say(changedLevers(items.length))}</p>
      <ul>
        {items.map((item) => (
          <li key={keyOfItem(item)}>
            {say(itemTold(item, catalog))}{' '}
            <button
              type="button"
              className="plain"
              aria-label={`${say(text.take)}: ${say(itemTold(item, catalog))}`}
              onClick={() => change(withoutItem(items, keyOfItem(item)))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {assumed && <p className="small">{say(gradeDTold)}</p>}
      {conflicts.length > 0 && (
        <div className="notice" data-face="conflict" role="alert">
          <h2>{say(cockpit.conflict)}</h2>
          <ul>
            {conflicts.map(({ first, second, what, holds }) => (
              <li key={`${first} ${second} ${what}`}>
                {say(
                  conflictTold(
                    itemTold(items[first]!, catalog),
                    itemTold(items[second]!, catalog),
                    what,
                    holds,
                  ),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
