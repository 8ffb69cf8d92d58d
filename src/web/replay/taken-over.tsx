import { useLab } from '../state/lab.js';
import { useSay } from '../text/language.js';
import { replay as text, takenOver as told } from '../text/replay.js';

/** Says from when pulled levers act after the user took over from a replay. */
export const TakenOver = () => {
  const say = useSay();
  const year = useLab((lab) => lab.link.takenOver);
  const go = useLab((lab) => lab.go);
  if (year === undefined) return null;
  return (
    <p className="taken-over" data-face="taken-over">
      {say(told(year))}{' '}
      <button type="button" onClick={() => go({ takenOver: undefined })}>
        {say(text.fromYear)}
      </button>
    </p>
  );
};
