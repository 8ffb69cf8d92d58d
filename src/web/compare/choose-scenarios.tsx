import { type Item, mostCompared } from '../scenario/asked.js';
import { itemTold } from '../scenario/item-told.js';
import { keyOfItem } from '../scenario/items.js';
import { useLab } from '../state/lab.js';
import { columnTold, compare as text } from '../text/compare.js';
import { useSay } from '../text/language.js';
import { PinButton, sameItems } from './pin-button.js';
import type { Compared } from './use-compared.js';

const none: readonly (readonly Item[])[] = [];

/** The scenarios that stand side by side, and ways to add one. */
export const ChooseScenarios = ({ scenarios }: { readonly scenarios: readonly Compared[] }) => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const compared = useLab((lab) => lab.link.compared) ?? none;
  const go = useLab((lab) => lab.go);
  const put = (next: readonly (readonly Item[])[]) => go({ compared: next.length > 0 ? next : undefined });
  const isFull = compared.length >= mostCompared;
  return (
    <section className="card choose-scenarios" aria-labelledby="choose-scenarios">
      <h2 id="choose-scenarios">{say(text.choose)}</h2>
      <ul className="chosen">
        {scenarios.map((one) => (
          <li key={one.letter}>
            <Letter letter={one.letter} />
            <span>
              {say(one.title)} {one.isCurrent && <span className="quiet">({say(text.current)})</span>}
              {one.items.length > 1 && (
                <span className="small quiet items">
                  {one.items.map((item) => (
                    <span key={keyOfItem(item)}>{say(itemTold(item, catalog))}</span>
                  ))}
                </span>
              )}
            </span>
            {!one.isCurrent && (
              <button
                type="button"
                className="plain"
                aria-label={`${say(text.remove)}: ${say(columnTold(one.letter, one.title))}`}
                onClick={() => put(compared.filter((other) => other !== one.items))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="choose-tools">
        <label>
          {say(text.add)}{' '}
          <select
            value=""
            disabled={isFull}
            onChange={({ target: { value: name } }) => name && put([...compared, [{ kind: 'preset', name }]])}
          >
            <option value="">…</option>
            {catalog.presets
              .filter(({ name }) => !compared.some((one) => sameItems(one, [{ kind: 'preset', name }])))
              .map(({ name, title }) => (
                <option key={name} value={name}>
                  {say(title)}
                </option>
              ))}
          </select>
        </label>
        <PinButton />
      </div>
      <p className="small quiet">{say(isFull ? text.full : text.pinTold)}</p>
    </section>
  );
};

/** The letter of a scenario, in its colour. */
export const Letter = ({ letter }: { readonly letter: string }) => (
  <b className={`letter of-${letter}`}>{letter}</b>
);
