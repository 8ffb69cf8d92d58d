import { keyOfItem, withItem } from '../scenario/items.js';
import { useLab } from '../state/lab.js';
import { evidence as text } from '../text/evidence.js';
import { useSay } from '../text/language.js';
import type { RunWith } from './runs-with.js';

/** Adds another value to the scenario and goes to where it is flown. */
export const RunWithList = ({ runs }: { readonly runs: readonly RunWith[] }) => {
  const say = useSay();
  const items = useLab((lab) => lab.link.asked.items);
  const change = useLab((lab) => lab.change);
  const go = useLab((lab) => lab.go);
  return (
    <ul className="run-with">
      {runs.map(({ item, name, reason }) => {
        const isAsked = items.some(
          (one) => keyOfItem(one) === keyOfItem(item) && JSON.stringify(one) === JSON.stringify(item),
        );
        return (
          <li key={say(name) + say(reason)}>
            <button
              type="button"
              onClick={() => {
                change(withItem(items, item));
                go({ screen: 'cockpit', card: undefined });
                scrollTo(0, 0);
              }}
            >
              {say(name)}
            </button>{' '}
            <span className="quiet small">
              {say(reason)}
              {isAsked && ` · ${say(text.isAsked)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
