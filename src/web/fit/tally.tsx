import { verdicts } from '../../pictures/verdicts.js';
import type { Totals } from '../../runs/score.js';
import { useSay } from '../text/language.js';
import type { Words } from '../text/words.js';
import { VerdictMark } from './verdict-mark.js';

/** How many targets have each verdict, as a bar and in words. */
export const Tally = ({ title, totals }: { readonly title: Words; readonly totals: Totals }) => {
  const say = useSay();
  const present = verdicts.filter((verdict) => totals[verdict] > 0);
  return (
    <div className="tally">
      <p className="tally-title">{say(title)}</p>
      <div className="tally-bar" aria-hidden="true">
        {present.map((verdict) => (
          <span key={verdict} className={verdict} style={{ flex: totals[verdict] }} />
        ))}
      </div>
      <ul>
        {present.map((verdict) => (
          <li key={verdict}>
            <b>{totals[verdict]}</b> <VerdictMark verdict={verdict} />
          </li>
        ))}
      </ul>
    </div>
  );
};
