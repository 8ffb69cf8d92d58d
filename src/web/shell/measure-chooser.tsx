import type { CatalogMeasure } from '../bundle/catalog.js';
import { useLab } from '../state/lab.js';
import { cockpit as text } from '../text/cockpit.js';
import { useSay } from '../text/language.js';
import { MeasureOptions } from './measure-options.js';

/** The measure that a page of one measure looks at: the first that the link names. */
export const useMeasure = (): CatalogMeasure => {
  const { measures, first } = useLab((lab) => lab.catalog)!;
  const wanted = useLab((lab) => lab.link.measures[0]) ?? first.measures[0];
  return measures.find(({ key }) => key === wanted)!;
};

/** Chooses it; the others of the link stay behind it. */
export const MeasureChooser = () => {
  const say = useSay();
  const { measures } = useLab((lab) => lab.catalog)!;
  const shown = useLab((lab) => lab.link.measures);
  const go = useLab((lab) => lab.go);
  const { key } = useMeasure();
  return (
    <label>
      {say(text.measure)}{' '}
      <select
        value={key}
        onChange={({ target: { value } }) =>
          go({ measures: [value, ...shown.filter((one) => one !== value)] })
        }
      >
        <MeasureOptions measures={measures} />
      </select>
    </label>
  );
};
