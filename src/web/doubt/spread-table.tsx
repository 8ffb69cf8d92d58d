import type { PairedEffect } from '../../experiments/pairs/paired-effect.js';
import type { CatalogMeasure } from '../bundle/catalog.js';
import { doubt, spreadText as text } from '../text/doubt.js';
import type { Words } from '../text/words.js';
import type { RunEffect } from './run-effects.js';
import type { SourceTold } from './spread-sources.js';
import { type TableCell, TableBehind } from './table-behind.js';
import { differenceTold, rangeTold, sizeTold } from './told.js';

interface SpreadTableProps {
  readonly measure: CatalogMeasure;
  readonly year: number;
  /** From the lowest. */
  readonly effects: readonly RunEffect[];
  readonly effect: PairedEffect;
  readonly sources: readonly SourceTold[];
  readonly decimals: number;
}

/** Runs from the lowest, then bands by source. */
export const SpreadTable = ({ measure, year, effects, effect, sources, decimals }: SpreadTableProps) => {
  const number = (value: number): TableCell => ({ value, told: differenceTold(value, decimals, measure) });
  const range = (of: readonly [number, number]) => rangeTold(of, decimals, measure);
  const file = `saisei-doubt-${measure.key}-${year}`;
  return (
    <>
      <TableBehind
        name={doubt.runsTable}
        caption={text.part}
        heads={[doubt.case, doubt.reading, doubt.effect]}
        rows={effects.map(({ index, reading, difference }) => [
          whole(index),
          { en: reading, ja: reading },
          number(difference),
        ])}
        file={`${file}-runs`}
      />
      <TableBehind
        name={doubt.sourcesTable}
        caption={text.source}
        heads={[text.source, text.deviation, doubt.half, doubt.nineOfTen]}
        rows={[
          [text.all, none, range(effect.interval50), range(effect.interval90)],
          ...sources.map(({ title, spread }) =>
            spread === null
              ? [title, text.unknown, none, none]
              : [title, sizeTold(Math.sqrt(spread.variance), decimals, measure), none, range(spread.band)],
          ),
        ]}
        file={`${file}-sources`}
      />
    </>
  );
};

const none: Words = { en: '–', ja: '–' };
const whole = (value: number): TableCell => ({ value, told: { en: String(value), ja: String(value) } });
