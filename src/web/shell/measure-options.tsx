import type { CatalogMeasure } from '../bundle/catalog.js';
import { useSay } from '../text/language.js';
import { themes } from '../text/themes.js';

/** Measures to choose from, by the part of the economy that they belong to. */
export const MeasureOptions = ({ measures }: { readonly measures: readonly CatalogMeasure[] }) => {
  const say = useSay();
  return Object.entries(themes).map(([theme, title]) => (
    <optgroup key={theme} label={say(title)}>
      {measures
        .filter((measure) => measure.theme === theme)
        .map((measure) => (
          <option key={measure.key} value={measure.key}>
            {say(measure.title)}
          </option>
        ))}
    </optgroup>
  ));
};
