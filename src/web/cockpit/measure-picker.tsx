import { useLab } from '../state/lab.js';
import { cockpit as text } from '../text/cockpit.js';
import { useSay } from '../text/language.js';
import { themes } from '../text/themes.js';

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
        {Object.entries(themes).map(([theme, title]) => (
          <optgroup key={theme} label={say(title)}>
            {measures
              .filter((measure) => measure.theme === theme && !shown.includes(measure.key))
              .map((measure) => (
                <option key={measure.key} value={measure.key}>
                  {say(measure.title)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};
