import type { CatalogMeasure } from '../bundle/catalog.js';
import { useLab } from '../state/lab.js';
import { doubt as text } from '../text/doubt.js';
import { useSay } from '../text/language.js';
import { themes } from '../text/themes.js';

interface DoubtControlsProps {
  readonly measure: CatalogMeasure;
  readonly year: number;
}

/** The measure and the year, both of which the link keeps: the measure is the first that it names. */
export const DoubtControls = ({ measure, year }: DoubtControlsProps) => {
  const say = useSay();
  const { measures, start, end } = useLab((lab) => lab.catalog)!;
  const shown = useLab((lab) => lab.link.measures);
  const go = useLab((lab) => lab.go);
  const [first, last] = [Math.ceil(start / 4) + 1, Math.floor((end + 1) / 4) - 1];
  return (
    <fieldset className="doubt-controls">
      <legend className="visually-hidden">{say(text.question)}</legend>
      <label>
        {say(text.measure)}{' '}
        <select
          value={measure.key}
          onChange={({ target: { value } }) =>
            go({ measures: [value, ...shown.filter((one) => one !== value)] })
          }
        >
          {Object.entries(themes).map(([theme, title]) => (
            <optgroup key={theme} label={say(title)}>
              {measures
                .filter((one) => one.theme === theme)
                .map(({ key, title: name }) => (
                  <option key={key} value={key}>
                    {say(name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {say(text.year)}{' '}
        <select value={year} onChange={({ target: { value } }) => go({ year: Number(value) })}>
          {Array.from({ length: last - first + 1 }, (_, i) => (
            <option key={i}>{first + i}</option>
          ))}
        </select>
      </label>
    </fieldset>
  );
};
