import { type Item, mostCompared } from '../scenario/asked.js';
import { useLab } from '../state/lab.js';
import { compare as text } from '../text/compare.js';
import { useSay } from '../text/language.js';

const none: readonly (readonly Item[])[] = [];

export const sameItems = (a: readonly Item[], b: readonly Item[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Sets the scenario of the cockpit, as it is now, beside others; nothing where nothing is changed. */
export const PinButton = () => {
  const say = useSay();
  const items = useLab((lab) => lab.link.asked.items);
  const compared = useLab((lab) => lab.link.compared) ?? none;
  const go = useLab((lab) => lab.go);
  if (items.length === 0) return null;
  const isPinned = compared.some((one) => sameItems(one, items));
  return (
    <button
      type="button"
      disabled={isPinned || compared.length >= mostCompared}
      onClick={() => go({ compared: [...compared, items] })}
    >
      {say(isPinned ? text.pinned : text.pin)}
    </button>
  );
};
