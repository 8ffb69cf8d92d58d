import { useId } from 'react';
import { useSay } from '../text/language.js';
import { money } from '../text/money.js';
import { type MoneyView, views } from './amounts.js';

interface WorldChoiceProps {
  readonly view: MoneyView;
  readonly onView: (view: MoneyView) => void;
}

/** Which of the two worlds is shown, or what differs between them. */
export function WorldChoice({ view, onView }: WorldChoiceProps) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="world-choice">
      <legend>{say(money.world)}</legend>
      {views.map((one) => (
        <label key={one} className={one}>
          <input type="radio" name={name} checked={one === view} onChange={() => onView(one)} />
          {say(money[one])}
        </label>
      ))}
    </fieldset>
  );
}
