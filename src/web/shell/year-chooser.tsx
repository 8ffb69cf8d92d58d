import { useLab } from '../state/lab.js';
import { cockpit as text } from '../text/cockpit.js';
import { useSay } from '../text/language.js';

/** The year that a page looks at where the link names none. */
const FIRST_YEAR = 2000;

export const useYear = (): number => useLab((lab) => lab.link.year) ?? FIRST_YEAR;

/** The year that the page looks at, kept in the link. */
export const YearChooser = () => {
  const say = useSay();
  const catalog = useLab((lab) => lab.catalog)!;
  const go = useLab((lab) => lab.go);
  const year = useYear();
  const [first, last] = [Math.ceil(catalog.start / 4) + 1, Math.floor((catalog.end + 1) / 4) - 1];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <label className="year-chooser">
      {say(text.year)}{' '}
      <select value={year} onChange={(event) => go({ year: Number(event.target.value) })}>
        {years.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
};
