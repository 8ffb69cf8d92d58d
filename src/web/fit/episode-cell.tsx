import { fit as text } from '../text/fit.js';
import { useSay } from '../text/language.js';
import type { EpisodeRow } from './scored-history.js';
import { besideRange, besideRecord, valueTold } from './value-told.js';
import { VerdictMark } from './verdict-mark.js';

/** A measure in an era: record, median with 90 % of the runs, verdict. */
export const EpisodeCell = ({ row }: { readonly row: EpisodeRow }) => {
  const say = useSay();
  const { record, median, low, high, unit, verdict } = row;
  // The unit stands with the record, where there is one.
  const told = record === null ? valueTold : besideRecord;
  return (
    <span className="episode-cell">
      <span>
        {say(text.record)} <b>{record === null ? say(text.noRecord) : say(valueTold(record, unit))}</b>
      </span>
      <span className="of-model">
        {say(text.model)} <b>{median === null ? say(text.noValue) : say(told(median, unit))}</b>
      </span>
      {low !== null && high !== null && <small>{say(besideRange(low, high, unit))}</small>}
      {verdict && <VerdictMark verdict={verdict} />}
    </span>
  );
};
