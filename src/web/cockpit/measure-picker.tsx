import { MeasureOptions } from '../shell/measure-options.js';
import { useLab } from '../state/lab.js';
import { cockpit as text } from '../text/cockpit.js';
import { useSay } from '../text/language.js';

/** Adds a chart of one more measure. */
export const MeasurePicker = () => {
  const say = useSay();
  const { measures } = useLab((lab) => lab.catalog)!;
  const shown = useLab((lab) => lab.link.measures);
  const go = useLab((lab) => lab.go);
  return (
    <label className="measure-picker">
      {say(text.addMeasure)}{' '}
      <select value="" onChange={({ target: { value } }) => value && go({ measures: [value, ...shown] })}>
        <option value="">…</option>
        <MeasureOptions measures={measures.filter(({ key }) => !shown.includes(key))} />
      </select>
    </label>
  );
};
